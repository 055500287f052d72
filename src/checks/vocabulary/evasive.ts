import { fold } from '../../vocabulary/fold';

/** What a sentence that puts an assessment off may start with. */
const subjectDe =
  '((?:die|eine|der|das|ihre|konkrete|genaue|detaillierte) |(?=[a-z]*(?:klima|umwelt|sozial|pruefung|relevanz|bewertung|auswirkung|einschaetzung|beurteilung|folgen|bilanz|angaben))[a-z]+ |(?:auf|fuer|des|zur|zu) ){0,8}';

/**
 * Phrases that stand where an assessment should be and say nothing of it, folded (see `fold`).
 * Each must make up a whole sentence.
 */
const phrases: readonly string[] = [
  // A reference to another place, with nothing said here.
  String.raw`(bitte )?(siehe|s|vgl|vergleiche) (auch )?(hierzu )?(oben|o|unten|u|dort|(unter |in )?(der |die |den |dem |das )?(sachverhalt|begruendung|erlaeuterung|vorlage|anlage|ausfuehrung|text|vorbemerkung|punkt|ziffer|nr|nummer|abschnitt|seite|kapitel|tischvorlage|beschlussvorschlag)\w*.{0,30})`,
  '(wie )?(oben|vorstehend|im sachverhalt|in der begruendung)( bereits)?( dargestellt| ausgefuehrt| beschrieben| erlaeutert)?',
  '(please )?(see|refer to|as per|per) (the )?(main |body of the |attached )?(report|above|below|paragraph|section|appendix|annex|background|body of|comments|recommendation|covering)s?.{0,30}',
  '(these |they |this )?(are |is )?(as )?(set out|contained|covered|detailed|included|described|outlined|addressed) (in|within|above|below|elsewhere)( the| this)?( main| body of the| attached)?( report| appendix| paper| section| paragraph)?s?( \\d[0-9 ]{0,6})?( above| below)?',
  'as (above|below|before|previous)( report)?',
  String.raw`(bitte |please )?(siehe|s|vgl|vergleiche|see|refer to|cf) (?!.*\b\d+ (t|kg|kwh|mwh|gwh|prozent|percent|euro|tonn)).{1,80}`,
  '(hierzu |im uebrigen |insoweit )?(wird )?(auf .{1,80} |hierauf |darauf )?(wird )?(auf .{1,80} )?(verwiesen|bezug genommen)( wird)?',
  '(reference is made to|attention is drawn to) .{1,80}',
  // No entry at all.
  'entfaellt|entf|n ?/? ?a|k ?a|keine angaben?|ohne angaben?|trifft nicht zu|nicht zutreffend|nicht anwendbar|nicht einschlaegig|nicht erforderlich|nicht notwendig|not (applicable|required|needed)|no comments?|nil return',
  // Not known, or not yet.
  '(derzeit |zurzeit |noch |bisher )*(nicht bekannt|unbekannt|nicht absehbar|nicht ermittelbar|nicht bezifferbar)',
  `${subjectDe}(wird|werden|erfolgt|erfolgen) (noch |erst |derzeit |zurzeit )*.{0,30}(im weiteren verfahren|im laufe des verfahrens|in der weiteren planung|zu einem spaeteren zeitpunkt|spaeter)( .{0,30})?`,
  `${subjectDe}(kann|koennen|konnte|konnten|laesst sich|lassen sich) .{0,30}nicht (abgeschaetzt|beziffert|beurteilt|bewertet|ermittelt|quantifiziert|benannt|abschaetzen|beziffern|beurteilen)( werden)?`,
  `${subjectDe}(liegt|liegen) (noch |derzeit |bisher )*nicht vor`,
  '(wird|werden) (noch |derzeit |zurzeit |im weiteren verfahren |spaeter )*(geprueft|nachgereicht|ermittelt|ergaenzt|nachgetragen|abgestimmt)',
  '(noch )?(in pruefung|in bearbeitung|in klaerung|offen|folgt|zu pruefen|zu klaeren)',
  '(not (yet )?known|unknown|to follow|to be (confirmed|assessed|advised|determined|completed|reviewed|considered)|under (review|consideration)|(is |are |will be |being )+(assessed|considered|reviewed|confirmed)( later| in due course| at a later (stage|date)| as part of .{0,40})?|to be (assessed|confirmed|determined|considered) .{0,30}|(an? |the )?(full )?(equality |climate |impact |eqia |eia )*(assessment|screening|eqia|eia) (has been|was|is being|will be) (completed|undertaken|carried out|attached)( and is attached)?( .{0,40})?)',
  'none (identified|known|anticipated|at this (time|stage))|no(ne)? issues?( identified)?',
  // True of everything.
  'all(e)? (residents|citizens|people|communities|groups|users|einwohner\\w*|buerger\\w*|menschen|gruppen)( und einwohner\\w*| und buerger\\w*)? (will )?(benefit|are affected|profitieren|sind betroffen|gewinnen)( equally| gleichermassen| in gleicher weise)?( from .{0,40}| davon| von .{0,40})?',
  'everyone (will )?benefits?( equally)?|(applies|is open) to (all|everyone)( equally)?|kommt allen( \\w+)?( gleichermassen)? zugute|alle sind gleichermassen betroffen',
  '(the )?(public sector )?equality duty has been considered|the equality act has been considered',
];
const evasive = new RegExp(`^(?:${phrases.map((phrase) => `(?:${phrase})`).join('|')})$`);

/** Whether a text, sentence by sentence, says nothing but such phrases. Long texts never do. */
export function isEvasive(text: string): boolean {
  if (text.length > 200) return false;
  const sentences = sentencesOf(text);
  return sentences.length > 0 && sentences.every((sentence) => evasive.test(sentence));
}

/** Folded sentences without punctuation; a text of signs only ("./.", "---") is the sentence "n/a". */
function sentencesOf(text: string): string[] {
  const folded = fold(text);
  if (folded === '') return [];
  if (!/[a-z0-9]/.test(folded)) return ['n/a'];
  return folded
    .replace(/\b([a-z])\. ?(?=[a-z]\b)/g, '$1 ')
    .replace(/\b(s|u|o|vgl|nr|entf|ziff)\./g, '$1')
    .split(/[.:;!?\n]+(?:\s|$)/)
    .map((sentence) =>
      sentence
        .replace(/[^a-z0-9/ ]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence !== '');
}
