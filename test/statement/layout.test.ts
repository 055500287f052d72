import { profileById } from '../../src/profile/built-in';
import type { Profile } from '../../src/profile/profile';
import { layoutStatement } from '../../src/statement/layout/layout';
import { plainFormats } from '../../src/statement/style/statement-formats';
import { columnWidths } from '../../src/statement/layout/column-widths';
import { layoutTemplate } from '../../src/statement/layout/template';
import { answersOf, appointment, parking, school, screeningOf } from './support/answers';
import { statementText } from './support/statement-text';

const profile = (id: string): Profile => {
  const found = profileById(id);
  if (!found) throw new Error(id);
  return found;
};
const german = profile('dortmund');
const english = profile('uk-council');

test('a German statement in the long form', () => {
  expect(statementText(layoutStatement(school, german, 'long', plainFormats)))
    .toMatchInlineSnapshot(`
   "# Klimarelevanz und soziale Wirkungen
   [28 22 17 33]
   Bereich | Bewertung | Umfang | Begründung
   Klimaschutz | positiv (+) | rund −42 t CO2e pro Jahr (vereinfachte Berechnung, Faktoren 2024) | Der Anschluss an die Fernwärme ersetzt die Gasheizung; einmalig entstehen durch den Bau rund 310 t CO2e.
   Klimafolgenanpassung | stark positiv (++) | 600 m² entsiegelt | Der entsiegelte Schulhof nimmt Starkregen auf und bleibt im Sommer kühler.
   Soziale Gerechtigkeit | uneinheitlich (+/−) | – | Die Räume werden barrierefrei. Während der Bauzeit verlängern sich die Wege zur Ersatzschule.
   Einkommensarme Haushalte: Entlastung – Die Ganztagsplätze bleiben gebührenfrei.
   Kinder und Jugendliche: Entlastung und Belastung – Bessere Räume, aber ein Jahr Bauzeit.
   Menschen mit Behinderungen: Entlastung – Alle Ebenen sind mit dem Aufzug erreichbar.
   Geprüfte Alternativen: Verzicht auf die Sanierung; Neubau am selben Ort.
   Klimafreundlichere Möglichkeit vorhanden: ja
   Grund gegen diese Möglichkeit: Der Holzbau hätte die Fertigstellung um zwei Jahre verzögert.
   Maßnahme: Schulbus während der Bauzeit (zuständig: Schulverwaltungsamt; Termin: 01.08.2027)
   Beteiligung: Die Schulkonferenz wurde am Entwurf beteiligt.
   Erfolgskontrolle: Kennzahl ist der Wärmeverbrauch; Bericht an den Ausschuss Ende 2028.
   Mitzeichnung: Klimaschutz-Team (16.11.2026), Sozialamt (18.11.2026)"
  `);
});

test('a German statement in the short form', () => {
  expect(statementText(layoutStatement(school, german, 'short', plainFormats)))
    .toMatchInlineSnapshot(`
   "# Klimarelevanz und soziale Wirkungen
   [28 22 50]
   Bereich | Bewertung | Begründung
   Klimaschutz | positiv (+) | Der Anschluss an die Fernwärme ersetzt die Gasheizung; einmalig entstehen durch den Bau rund 310 t CO2e.
   Klimafolgenanpassung | stark positiv (++) | Der entsiegelte Schulhof nimmt Starkregen auf und bleibt im Sommer kühler.
   Soziale Gerechtigkeit | uneinheitlich (+/−) | Die Räume werden barrierefrei. Während der Bauzeit verlängern sich die Wege zur Ersatzschule.
   Geprüfte Alternativen: Verzicht auf die Sanierung; Neubau am selben Ort.
   Grund gegen diese Möglichkeit: Der Holzbau hätte die Fertigstellung um zwei Jahre verzögert.
   Maßnahme: Schulbus während der Bauzeit (zuständig: Schulverwaltungsamt; Termin: 01.08.2027)
   Mitzeichnung: Klimaschutz-Team (16.11.2026), Sozialamt (18.11.2026)"
  `);
});

test('a German statement of a proposal that is not relevant', () => {
  expect(statementText(layoutStatement(appointment, german, 'long', plainFormats)))
    .toMatchInlineSnapshot(`
   "# Klimarelevanz und soziale Wirkungen
   Keine Klimarelevanz und keine sozialen Wirkungen: Die Vorlage regelt ausschließlich die Besetzung eines Gremiums; sie löst keine Bau-, Beschaffungs-, Energie-, Verkehrs- oder Gebührenfolgen aus.
   Art der Vorlage: Besetzung von Gremien und Benennung von Mitgliedern"
  `);
});

test('an English statement in the long form', () => {
  expect(statementText(layoutStatement(parking, english, 'long', plainFormats)))
    .toMatchInlineSnapshot(`
   "# Climate and equality implications
   [15 26 59]
   Area | Effect | Reason
   Climate mitigation | positive (+) | Fewer car journeys to the town centre.
   Climate adaptation | none or negligible (0) | No ground is paved or opened up.
   Equality | negative (−) | The charge weighs more on low incomes.
   Households on low incomes: Burden – A resident permit costs £40 a year more.
   Disabled people: No effect
   Alternatives considered: No change; a lower charge.
   More climate-friendly option available: no
   Mitigating action: Reduced permit (responsible: Parking services; due: 1 April 2027)"
  `);
});

test('an English statement in the short form', () => {
  expect(statementText(layoutStatement(parking, english, 'short', plainFormats)))
    .toMatchInlineSnapshot(`
   "# Climate and equality implications
   [15 26 59]
   Area | Effect | Reason
   Climate mitigation | positive (+) | Fewer car journeys to the town centre.
   Climate adaptation | none or negligible (0) | No ground is paved or opened up.
   Equality | negative (−) | The charge weighs more on low incomes.
   Alternatives considered: No change; a lower charge.
   Mitigating action: Reduced permit (responsible: Parking services; due: 1 April 2027)"
  `);
});

test('the German template', () => {
  expect(statementText(layoutTemplate(german, plainFormats))).toMatchInlineSnapshot(`
   "# Klimarelevanz und soziale Wirkungen
   [28 23 16 33]
   Bereich | Bewertung | Umfang | Begründung
   Klimaschutz | [stark positiv (++), positiv (+), keine oder geringe (0), negativ (−) oder stark negativ (−−)] | [Menge mit Einheit und Grundlage, falls bekannt] | [Begründung: Was ändert sich, in welchem Umfang, wodurch?]
   Klimafolgenanpassung | [stark positiv (++), positiv (+), keine oder geringe (0), negativ (−) oder stark negativ (−−)] | [Menge mit Einheit und Grundlage, falls bekannt] | [Begründung: Was ändert sich, in welchem Umfang, wodurch?]
   Soziale Gerechtigkeit | [stark positiv (++), positiv (+), keine oder geringe (0), negativ (−) oder stark negativ (−−)] | [Menge mit Einheit und Grundlage, falls bekannt] | [Begründung: Was ändert sich, in welchem Umfang, wodurch?]
   Berechnungsgrundlage: [Bitte ausfüllen oder den Absatz löschen]
   Wirkungsdauer: [Bitte ausfüllen oder den Absatz löschen]
   Einkommensarme Haushalte: [Entlastung, Belastung, beides oder keine Auswirkung; und wodurch?]
   Betroffene Stadtbezirke und Aktionsräume: [Bitte ausfüllen oder den Absatz löschen]
   Geprüfte Alternativen: [Bitte ausfüllen oder den Absatz löschen]
   Klimafreundlichere Möglichkeit vorhanden: [ja, nein oder nicht bekannt]
   Grund gegen diese Möglichkeit: [Bitte ausfüllen oder den Absatz löschen]
   Maßnahme: [Bitte ausfüllen oder den Absatz löschen] (zuständig: [Fachbereich]; Termin: [Datum])
   Beteiligung: [Bitte ausfüllen oder den Absatz löschen]
   Erfolgskontrolle: [Bitte ausfüllen oder den Absatz löschen]
   Überprüfung: [Bitte ausfüllen oder den Absatz löschen]
   Mitzeichnung: Klimaschutz-Team ([Datum]), Sozialamt ([Datum])"
  `);
});

test('the English template', () => {
  expect(statementText(layoutTemplate(english, plainFormats))).toMatchInlineSnapshot(`
   "# Climate and equality implications
   [15 28 15 42]
   Area | Effect | Order of magnitude | Reason
   Climate mitigation | [strongly positive (++), positive (+), none or negligible (0), negative (−) or strongly negative (−−)] | [Amount with unit and basis, if known] | [Reason: what changes, by how much and why?]
   Climate adaptation | [strongly positive (++), positive (+), none or negligible (0), negative (−) or strongly negative (−−)] | [Amount with unit and basis, if known] | [Reason: what changes, by how much and why?]
   Equality | [strongly positive (++), positive (+), none or negligible (0), negative (−) or strongly negative (−−)] | [Amount with unit and basis, if known] | [Reason: what changes, by how much and why?]
   Basis of the figures: [Please complete or delete this paragraph]
   Duration: [Please complete or delete this paragraph]
   Households on low incomes: [Benefit, burden, both or no effect; and why?]
   Wards and areas affected: [Please complete or delete this paragraph]
   Alternatives considered: [Please complete or delete this paragraph]
   More climate-friendly option available: [yes, no or not known]
   Reason for not choosing that option: [Please complete or delete this paragraph]
   Mitigating action: [Please complete or delete this paragraph] (responsible: [service]; due: [Date])
   Engagement: [Please complete or delete this paragraph]
   Monitoring and review: [Please complete or delete this paragraph]
   Review: [Please complete or delete this paragraph]
   Reviewed by: climate team ([Date]), equalities team ([Date])"
  `);
});

test('a half that the screening closed says so in its rows, with the reason given for it', () => {
  const answers = answersOf({
    screening: { ...screeningOf('no', 'yes') },
    equity: { rating: 1, reason: 'Der Eintritt sinkt.' },
    notRelevant: { reason: 'Die Satzung ändert nur Preise.' },
  });
  const text = statementText(layoutStatement(answers, german, 'short', plainFormats));
  expect(text).toContain('Klimaschutz | nicht betroffen | Die Satzung ändert nur Preise.');
  expect(text).toContain('Soziale Gerechtigkeit | positiv (+) | Der Eintritt sinkt.');
});

test('text with line breaks stays on one line', () => {
  const answers = answersOf({ mitigation: { rating: 0, reason: 'Eins\nzwei\r\n\tdrei' } });
  const text = statementText(layoutStatement(answers, german, 'short', plainFormats));
  expect(text).toContain('Eins zwei drei');
});

test('no column breaks its longest word, and the widths add up', () => {
  const widths = columnWidths([
    { heading: 'Bereich', labels: ['Klimafolgenanpassung'] },
    { heading: 'Auswirkung', labels: [] },
    { heading: 'Begründung', labels: [] },
  ]);
  expect(widths).toEqual([28, 17, 55]);
});

test('a long amount makes its column wider, so that its cells do not tower', () => {
  const column = (text: string) => ({ heading: 'Umfang', labels: [], texts: [text, '–', '–'] });
  const area = { heading: 'Bereich', labels: ['Klimaschutz'] };
  const reason = { heading: 'Begründung', labels: [], texts: ['Kurz.', 'Kurz.', 'Kurz.'] };
  const width = (text: string) => columnWidths([area, column(text), reason])[1] ?? 0;
  expect(width('rund 42 t im Jahr nach vereinfachter Berechnung')).toBeGreaterThan(width('–'));
});

test('in a narrow column of text every column still has its place', () => {
  const widths = columnWidths(
    [
      { heading: 'Bereich', labels: ['Klimafolgenanpassung'] },
      { heading: 'Bewertung', labels: ['uneinheitlich (+/−)'] },
      { heading: 'Umfang', labels: [] },
      { heading: 'Begründung', labels: [] },
    ],
    { textWidth: 200, textSize: 12 },
  );
  expect(widths.reduce((total, width) => total + width, 0)).toBe(100);
  expect(Math.min(...widths)).toBeGreaterThan(9);
});
