import { fold } from '../../vocabulary/fold';

type Language = 'de' | 'en';
type Words = Record<Language, RegExp>;

const lowIncome: Words = {
  de: /einkommensarm|geringverdien|(?:gering|niedrig|klein)\w* einkommen|wenig geld|buergergeld|grundsicherung|wohngeld|\barm(?:ut|e|en)\b|armuts|sozialleistung|transferleistung|sozialpass|sozialticket|sozialtarif|sozialermaessig|haertefall|finanziell schwach|ermaessig|einkommensabhaengig|gestaffelt/,
  en: /low[- ]incomes?|poverty|\bpoor(?:er)?\b|benefit claimant|housing benefit|universal credit|council tax support|means[- ]tested|hardship|concession|free school meal|deprived|discount|afford|snap\b|medicaid/,
};
const evidence: Words = {
  de: /quelle|\blaut\b|statisti|sozialbericht|sozialatlas|\bbericht|erhebung|befrag|umfrage|\bdaten|gutachten|studie|monitoring|zensus|auswertung|\bzaehl|rueckmeldung|hinweise (?:aus|von|der)|beschwerde|\bnach angaben|prozent|%|\d{2,}/,
  en: /source|according to|statistic|survey|census|\bdata\b|evidence|\bstud(?:y|ies) (?:by|of|from|shows?)|monitoring|\bindex\b|feedback|complaint|\breport(?:s|ed)? (?:by|from|of)|figures|records|per ?cent|%|\d{2,}/,
};
const cumulative: Words = {
  de: /zusammen mit|zusammenwirk|kumul|gleichzeitig|mehrfach|doppelt|ohnehin|bereits (?:jetzt |heute )?(?:stark |hoch |besonders )?(?:be|ge)|schon heute|zusaetzlich zu|andere[nr]? (?:entscheidung|beschluess|erhoehung|massnahme)|wechselwirk|weitere (?:erhoehung|belastung)|in der summe/,
  en: /cumulat|combin|together with|at the same time|already|on top of|intersect|multiple|in addition to|other (?:decision|increase|change|proposal)/,
};
const afterDecision: Words = {
  de: /nach (?:dem |der |diesem |erfolgtem )?(?:rats)?(?:beschluss|entscheidung|beschlussfassung)|im anschluss an|anschliessend|nachgelagert|zu einem spaeteren zeitpunkt|spaeter|wird (?:dann )?informiert|werden (?:dann )?informiert/,
  en: /after (?:the |this )?(?:decision|approval|adoption|vote|council)|once (?:approved|agreed|adopted|the)|following (?:the )?(?:approval|decision)|at a later|subsequently|will (?:then )?be informed/,
};
const burden: Words = {
  de: /\bbelaste|belastung|zahlen mehr|mehr (?:zahlen|bezahlen|laerm|verkehr)|teurer|verteuer|nachteil|benachteilig|erschwer|\bsteig|erhoeh|hoehere|laengere|verlier|verdraeng|ausgeschlossen|schwieriger/,
  en: /burden|pay(?:ing)? more|dearer|costlier|more expensive|disadvantag|harder|increas|higher|longer|\blos(?:e|es|ing)\b|displac|excluded|more noise|worse/,
};
const relieved: Words = {
  de: /\b(?:kein\w*|nicht|ohne|weder|statt)\b|entlast|senk|sink|niedriger|weniger|guenstiger|verringer/,
  en: /\b(?:no|not|without|neither|instead)\b|reduc|lower|fewer|less|cheaper|reliev|saves?\b/,
};
const topic: Words = {
  de: /sozial|gerecht|gleichstell|inklusion|teilhabe|bezahlbar/,
  en: /social|equit|equalit|inclusi|fair/,
};

const test = (words: Words) => (text: string, language: Language) =>
  words[language].test(fold(text));

/** Whether a text speaks of people with little money, or of what is meant for them. */
export const saysLowIncome = test(lowIncome);
/** Whether a text says what it rests on: a source, a survey, a figure. */
export const saysEvidence = test(evidence);
/** Whether a text looks at other burdens or decisions together with this one. */
export const saysCumulative = test(cumulative);
/** Whether a text puts something off until the decision is taken. */
export const saysAfterDecision = test(afterDecision);
/** Whether a text speaks of social matters as such. */
export const saysSocial = test(topic);

/** Whether a sentence says that something gets worse, and nothing in it the other way round. */
export function saysBurden(sentence: string, language: Language): boolean {
  const folded = fold(sentence);
  return burden[language].test(folded) && !relieved[language].test(folded);
}
