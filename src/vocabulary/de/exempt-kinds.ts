import type { ExemptKindWords } from '../exempt-kinds';

const who = '(?:der|des|die|das|den|eines|einer|von|zur|zum)';

export const exemptKinds: readonly ExemptKindWords[] = [
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
