import type { FormWords } from '../forms';

export const forms: FormWords = {
  options: new RegExp(
    [
      'ja|nein|keine?[nrs]?|nicht|kein|ohne|weder|noch|0|o|x',
      'positiv(?:e[nrs]?)?|negativ(?:e[nrs]?)?',
      '(?:klima)?neutrale?[nrs]?|gemischte?[nrs]?|uneinheitlich|teils|teilweise|sowohl|auch',
      '(?:klima|umwelt|sozial)?(?:foerderlich|freundlich|schaedlich|vertraeglich)(?:e[nrs]?)?',
      'entlastung|belastung|entlastend|belastend',
      'starke?[nrs]?|sehr|erheblich(?:e[nrs]?)?|deutlich(?:e[nrs]?)?|geringe?[nrs]?|geringfuegig(?:e[nrs]?)?|leichte?[nrs]?|mittel|hoch',
      'unbekannt|unklar|abschaetzbar|bekannt|zutreffend|anwendbar|einschlaegig|entfaellt',
      '(?:klima|umwelt|sozial|gleichstellungs)?(?:relevan(?:z|t|te[nrs]?)|auswirkung(?:en)?|wirkung(?:en)?|folgen|bilanz)',
      'betroffen|effekte?n?',
      'klima|umwelt|klimas|co2|treibhausgas(?:e|en)?|emission(?:en)?',
      'klimaschutz|klimaanpassung|klimafolgenanpassung|klimawandel|anpassung',
      'soziales?|sozialer?|sozialen|gleichstellung|inklusion|teilhabe',
      'auf|das|die|der|den|des|dem|fuer|an|zum|zur|und|oder|als|es|ist|sind|hat|haben|gibt|bei|von|vorhanden|gegeben|erwarten|zu',
    ].join('|'),
  ),
  heads:
    /bereich|thema|themen|themenfeld|aspekt|kriterium|kriterien|handlungsfeld|kategorie|frage|pruefpunkt|bewertung|einschaetzung|begruendung|erlaeuterung|erklaerung|bemerkung(?:en)?|anmerkung(?:en)?/,
  rows: /klima\w*|sozial\w*|umwelt|treibhausgas\w*|anpassung|schutz|gleichstellung|gerechtigkeit|teilhabe|inklusion|\w*auswirkung(?:en)?|wirkung(?:en)?|folgen|relevanz|auf|das|den|die|der|des|an|und|zum|zur|von|fuer/,
  asking:
    /hat|haben|ist|sind|gibt|es|ergeben|sich|vorlage|beschluss|beschlusses|massnahme|vorhaben|entscheidung|projekt|vorhanden|gegeben|bewertung|einschaetzung|pruefung|angaben|zu|relevant/,
  effects: /relevan|auswirkung|\bwirkung|folgen(?!anpass)/,
  otherAims: /massnahmen|anpassung|neutral|vertraeglich|ziel|negativ|positiv|schaedlich|freundlich/,
  reasonHeads: /begruendung|erlaeuterung|erklaerung|bemerkung|anmerkung/,
  dimensions: {
    adaptation: /anpass|klima\w*folgen|folgen des klimawandel|resilien|hitze|starkregen/,
    equity: /sozial|gleichstell|gerecht|teilhabe|inklusion/,
    mitigation: /klima|umwelt|co2|emission|treibhaus/,
  },
};
