import type { NoEffectWords } from '../no-effect';

export const noEffect: NoEffectWords = {
  denials: /kein\w*|nein|nicht|ohne|weder|null/,
  effects:
    /auswirk|wirkung|\bwirk(?:t|en) sich\b|relevan|folgen|effekt|einfluss|bezug|betroffen|beruehr|belang|nachteil|benachteil|klima|sozial/,
  wholeLines:
    /(?:es (?:gibt|bestehen|ergeben sich|entstehen) )?keine?|nein|null|nicht (?:relevant|betroffen)|entfaellt/,
  answered:
    /(?:(?:es (?:gibt|bestehen|ergeben sich|entstehen) )?keine?|nein|nicht betroffen|entfaellt) ?(?:[:;,.!–-]|weil |da )/,
  generic:
    'klima umwelt sozial gerecht auswirk wirkung wirkt relevan folgen effekt einfluss bezug belang betroff beruehr thema themen bereich hinsicht vorlage massnahme beschluss vorhaben projekt entscheidung ergeb ergib entsteh erwart vorhanden gegeben erkennbar ersichtlich bekannt besteh vorlieg liegen verbund unmittelbar direkt indirekt nennenswert wesentlich negativ positiv erheblich voraussichtlich grundsaetzlich insgesamt sachverhalt treibhausgas emission schutz anpass nachhaltig gleichstell inklusion',
  small:
    'kein keine keinen keiner keinerlei nicht nein ohne weder noch null hat haben hatte ist sind wird werden wurde sein zu zur zum auf aus an am in im mit von vom bei fuer durch der die das den dem des ein eine einer eines dies diese dieser dieses es sie er sich hier da weil daher somit damit und oder aber auch als dass derzeit nur co2',
  excuses:
    /gleichwertig|gleichartig|\bersatz\b|ersatzbeschaff|ersetz|eins zu eins|\b1:1\b|verkehrssicher|stand der technik|\beuro(?:norm)? ?[5-7]|sparsamer|effizienter|gesetzlich|vorgeschrieben|wirtschaftlich|freiwillig|kostendeck/,
  mechanism:
    /\bweil\b|\bda\b|\bdenn\b|\bnur\b|ausschliesslich|lediglich|\ballein|bleib|bleibt|unveraendert|unberuehrt|\bgleich\b|aender|gesondert|eigenen vorlage|spaeteren vorlage|ohne (?:bau|neue|eingriff)|kein\w{0,2} (?!begruend|erlaeuter|klima|umwelt|auswirk|negativ|positiv|nennenswert|wesentlich|unmittelbar|direkt|erheblich|sozial|relevan|besonder)/,
};
