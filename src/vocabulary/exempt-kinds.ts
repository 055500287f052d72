/**
 * Kinds of proposal that usually matter neither for climate nor for equity
 * (docs/sources.md#relevance-words), with the patterns over a folded title or sentence that show them.
 * The ids are the German profiles' exempt kinds.
 */
export const exemptKinds = [
  'minutes',
  'agenda',
  'inquiry',
  'street-name',
  'staffing',
  'election',
  'appointment',
  'honour',
  'rules-of-procedure',
  'annual-accounts',
] as const;
export type ExemptKind = (typeof exemptKinds)[number];

interface KindWords {
  kind: ExemptKind;
  /** Anywhere in the title. */
  title: string;
  /** At the start of the decision, where the title says nothing. */
  decision?: string;
}

const who = '(?:der|des|die|das|den|eines|einer|von|zur|zum)';

export const exemptKindsDe: readonly KindWords[] = [
  {
    kind: 'minutes',
    title:
      '^(?:(?:genehmigung|feststellung|anerkennung) (?:der|des) )?(?:sitzungs)?(?:niederschrift|protokoll)',
    decision: '(?:niederschrift|protokoll) .{0,120}(?:genehmigt|zugestimmt)',
  },
  {
    kind: 'agenda',
    title:
      'tagesordnung|\\w*sitzungstermin|sitzungskalender|sitzungsplan|terminplan(?:ung)? (?:der|des|fuer)|terminkalender|mitunterzeichner',
  },
  {
    kind: 'inquiry',
    title:
      '(?:beantwortung|antwort|stellungnahme|auskunft)\\b.{0,60}anfrage|^(?:muendliche |schriftliche )?anfrage|\\w*anfrage der fraktion',
  },
  {
    kind: 'street-name',
    title: `\\w*strassen(?:um)?benennung|strassenname|platzbenennung|\\b(?:um|be)?benennung (?:${who} )?(?:neuen )?(?:\\w*(?:strasse|weg|platz|allee|bruecke|park|schule|gasse|ring|halle|haus)|planstrasse)|^umbenennung`,
    decision: '(?:erhaelt|erhalten) den namen|(?:strasse|platz|weg)\\w* .{0,90} zu benennen',
  },
  {
    kind: 'staffing',
    title: `stellenbesetzung|(?:wieder|neu|nach)?besetzung (?:der|einer) (?:\\w+ )?stelle|^(?:einstellung|ernennung|hoehergruppierung|beurlaubung|abberufung|versetzung|weiterbeschaeftigung)\\b(?! ${who} (?:\\w+ )?\\w*(?:planung|verfahren|betrieb|bau|zahlung|foerderung|verkehr|angebot))|befoerderung (?:von|eines|einer) (?:beamt|mitarbeit)|personalangelegenheit|verlaengerung (?:der amtszeit|des dienstvertrag)|nebentaetigkeit|bestellung (?:der|des|eines|einer) (?:\\w+ )?(?:leiter|beauftragt|geschaeftsfuehr|pruefer|standesbeamt)`,
  },
  {
    kind: 'election',
    title: `^(?:neu|nach|wieder|ersatz|vor)?wahl(?:en)? ${who}|schiedsperson|schiedsmann|schiedsfrau|schoeff|vorschlagsliste|wahlvorschlag|wahlpruefung|wahlausschuss|gueltigkeit der wahl`,
    decision: '^\\W*(?:\\d\\W*)?(?:der|die) [\\w-]+(?: der stadt)? waehlt',
  },
  {
    kind: 'appointment',
    title: `(?:um|nach|neu|wieder)?besetzung ${who} .{0,60}(?:ausschuss|ausschuesse|beirat|beiraet|gremi|aufsichtsrat|kommission|jury|verwaltungsrat|arbeitskreis|versammlung|kuratori)|\\w*umbesetzung|\\w*gremienbesetzung|wahlleit|\\w*wahlvorstand|(?:benennung|berufung|bestellung|entsendung|abberufung|nachbenennung) (?:${who} )?.{0,40}(?:mitglied|vertret|person|einwohner|buerger|delegiert|beisitz|sachkundig|beauftragt)|entsendung|mitglieder? (?:des|der) (?:rates?|beirats?|aufsichtsrat\\w*)\\b.{0,40}(?:einfuehrung|verpflichtung)|(?:einfuehrung|verpflichtung) (?:und verpflichtung )?(?:${who} )?(?:neuen )?(?:rats|bezirksvertretungs)?mitglied|vertretung (?:der stadt )?in (?:der|den) .{0,40}(?:versammlung|gremi)`,
    decision:
      '^\\W*(?:\\d\\W*)?(?:der|die) [\\w-]+(?: der stadt)? (?:benennt|bestellt|beruft|entsendet)',
  },
  {
    kind: 'honour',
    title:
      '(?:sportler|jubilar|buerger|jubilaeums)?ehrung(?:en)?\\b|verleihung|ehrenring|ehrenbuerger|ehrennadel|ehrenbezeichnung|auszeichnung|wuerdigung|verdienstmedaille|nachruf|heimatpreis',
  },
  {
    kind: 'rules-of-procedure',
    title:
      'geschaeftsordnung|zustaendigkeitsordnung|hauptsatzung|entschaedigungssatzung|ehrenordnung|aufwandsentschaedigung|dienstanweisung|verfahrensordnung|rechnungspruefungsordnung',
  },
  {
    kind: 'annual-accounts',
    title:
      '\\w*jahresabschl|jahresrechnung|haushaltsrechnung|gesamtabschluss|eroeffnungsbilanz|pruefbericht|pruefungsbericht|pruefung der (?:eroeffnungsbilanz|bilanz|rechnung)|entlastung (?:des|der) (?:ober|buergermeister|betriebsleitung|geschaeftsfuehr|vorstand|aufsichtsrat)|abschlusspruefer|kassenpruefung',
  },
];

export const exemptKindsEn: readonly KindWords[] = [
  {
    kind: 'minutes',
    title:
      '^(?:draft )?minutes\\b|(?:approval|approving|approve|confirmation|adoption) of (?:the )?(?:\\w+ )?minutes|approving the minutes|minutes of (?:the )?',
    decision: '(?:approve|confirm|sign) the minutes',
  },
  {
    kind: 'agenda',
    title:
      'calendar of meetings|meeting (?:calendar|schedule|dates)|(?:schedule|programme|dates) of meetings|(?:approval|adoption|order) of (?:the )?agenda|order of business|forward plan\\b|consent calendar$|committee work programme',
  },
  {
    kind: 'inquiry',
    title:
      '(?:response|answer|reply)\\b.{0,40}(?:question|written question|petition query)|^questions? (?:from|by)|written questions|freedom of information request',
  },
  {
    kind: 'street-name',
    title:
      'street nam|naming of (?:a |the |new )*(?:streets?|roads?|bridges?|parks?|buildings?|schools?|squares?)|renaming\\b|road naming',
  },
  {
    kind: 'staffing',
    title:
      'pay policy|collective bargaining|(?:appointment|recruitment|designation) of (?:the |a |an )?(?:\\w+ ){0,3}(?:director|chief executive|chief|head|monitoring officer|section 151 officer|returning officer|city manager|city attorney|head of paid service)|severance|position classification|salary (?:ordinance|schedule)|members.? allowances|pension discretion|gender pay gap report|labor agreement|job descriptions?',
  },
  {
    kind: 'election',
    title:
      'election of (?:a |the )?(?:chair|vice|mayor|deputy|leader|lord mayor|president)|^elections? (?:to|of)|certif\\w+ (?:of )?(?:the )?election|canvass of (?:the )?vote|nomination of',
    decision: '^\\W*to elect',
  },
  {
    kind: 'appointment',
    title:
      '(?:re)?appointments?\\b.{0,30}(?: to | of |outside bod|member|trustee|governor|representative)|outside bodies|membership of (?:the )?(?:committee|panel|board|sub)|committee (?:membership|seats)|membership of (?:cabinet|outside|council) bod|(?:designation|selection) of (?:a |the )?voting delegate|political (?:balance|proportionality)|allocation of seats|resignation of',
    decision:
      '(?:appoint|reappoint|nominate) (?:\\w+ ){0,4}(?:member|representative|governor|trustee)',
  },
  {
    kind: 'honour',
    title:
      'honorary|civic awards?|freedom of the (?:city|borough|town|county)|proclamation|commendation|recogni[sz]ing|recognition of (?:service|\\w+ day)|certificate of appreciation|in memoriam|condolence|mayor.?s awards?',
    decision: 'will proclaim|proclaims?\\b',
  },
  {
    kind: 'rules-of-procedure',
    title:
      'constitution\\b|standing orders|scheme of delegation|rules of procedure|code of conduct|financial regulations|contract procedure rules|delegated authority for the|meeting protocol|rules of order|council rules',
  },
  {
    kind: 'annual-accounts',
    title:
      'statements? of accounts|annual accounts|auditor|audit (?:report|plan|progress|opinion|findings)|internal audit|external audit|treasury management (?:mid|outturn|annual|activity|quarter)|annual comprehensive financial report|risk register|annual governance statement',
  },
];
