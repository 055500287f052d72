import { fold } from '../../vocabulary/fold';
import { optionTexts } from './tick-boxes';

/**
 * Words that options of a form are made of, folded: the answers, the ratings and how strong they are, what
 * they are about, and what holds them together.
 */
const words = new RegExp(
  `^(?:${[
    'ja|nein|yes|no|keine?[nrs]?|none|nil|nicht|not|kein|ohne|without|weder|noch|neither|nor|0|o|x',
    'positiv(?:e[nrs]?)?|negativ(?:e[nrs]?)?|positive|negative|positively|negatively',
    '(?:klima)?neutrale?[nrs]?|gemischte?[nrs]?|mixed|uneinheitlich|teils|teilweise|sowohl|auch|partly',
    '(?:klima|umwelt|sozial)?(?:foerderlich|freundlich|schaedlich|vertraeglich)(?:e[nrs]?)?',
    'entlastung|belastung|entlastend|belastend|beneficial|adverse',
    'starke?[nrs]?|sehr|erheblich(?:e[nrs]?)?|deutlich(?:e[nrs]?)?|geringe?[nrs]?|geringfuegig(?:e[nrs]?)?|leichte?[nrs]?',
    'strong|strongly|very|major|minor|significant|significantly|slight|slightly|negligible|low|medium|high|mittel|hoch',
    'unbekannt|unklar|unknown|unclear|abschaetzbar|bekannt|known|zutreffend|anwendbar|einschlaegig|entfaellt|applicable|n|a',
    '(?:klima|umwelt|sozial|gleichstellungs)?(?:relevan(?:z|t|te[nrs]?|ce)|auswirkung(?:en)?|wirkung(?:en)?|folgen|bilanz)',
    'betroffen|affected|effekte?n?|impacts?|effects?|implications?|consequences',
    'klima|umwelt|klimas|climate|environment|environmental|change|carbon|co2|treibhausgas(?:e|en)?|emission(?:en|s)?',
    'klimaschutz|klimaanpassung|klimafolgenanpassung|klimawandel|anpassung|mitigation|adaptation',
    'soziales?|sozialer?|sozialen|social|equality|equity|equalities|gleichstellung|inklusion|teilhabe|inclusion',
    'auf|das|die|der|den|des|dem|fuer|an|zum|zur|und|oder|als|es|ist|sind|hat|haben|gibt|bei|von|vorhanden|gegeben|erwarten|zu',
    'on|the|to|for|of|and|or|is|are|there|has|have|any|will|expected',
  ].join('|')})$`,
);

/** Heads of columns and of rows, beyond those words. */
const headWords =
  /^(?:bereich|thema|themen|themenfeld|aspekt|kriterium|kriterien|handlungsfeld|kategorie|frage|pruefpunkt|bewertung|einschaetzung|begruendung|erlaeuterung|erklaerung|bemerkung(?:en)?|anmerkung(?:en)?|area|topic|aspect|criterion|criteria|category|question|rating|assessment|reason|comments?|explanation|notes?|evidence)$/;

const wordsIn = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** Whether a text names an option ("Ja, negativ", "keine Auswirkungen") and says nothing beyond it. */
export function isOptionLabel(text: string): boolean {
  return wordsIn(text).every((word) => words.test(word));
}

/** The same for the head of a column. */
export function isHeadLabel(text: string): boolean {
  return wordsIn(text).every((word) => words.test(word) || headWords.test(word));
}

/** Whether a line of boxes holds nothing but boxes and their labels. */
export function isBareForm(line: string): boolean {
  return optionTexts(line).every(isOptionLabel);
}
