import { findTypedStatement } from '../../../src/checks/sources/typed-statement';
import { profileFor } from '../../../src/profile/built-in';
import { snapshotOf } from '../support/snapshot-of';

const profile = profileFor('de');

/** A document with the tables and lines of a template whose content controls are gone. */
function typed(tables: string[][][], behind: string[]) {
  const lines = ['# Klimarelevanz', ...tables.flat(2), ...behind];
  const snapshot = snapshotOf(lines);
  let at = 1;
  for (const [table, rows] of tables.entries()) {
    for (const [row, cells] of rows.entries()) {
      for (const column of cells.keys()) {
        const paragraph = snapshot.paragraphs[at];
        if (paragraph) paragraph.cell = { table, row, column };
        at += 1;
      }
    }
  }
  const found = findTypedStatement(snapshot, profile, []);
  return {
    fields: Object.fromEntries((found?.fields ?? []).map(({ path, text }) => [path, text])),
    further: (found?.further ?? []).map((index) => snapshot.paragraphs[index]?.text),
  };
}

const ratings = [
  ['Bereich', 'Bewertung', 'Umfang', 'Begründung'],
  ['Klimaschutz', 'negativ (−)', '–', 'Mehr Verkehr auf der Trasse.'],
];

test('paragraphs behind the table are fields by their lead-ins', () => {
  const { fields, further } = typed(
    [ratings],
    [
      'Einkommensarme Haushalte: Belastung – Der Fahrpreis steigt.',
      'Geprüfte Alternativen: Ausbau der Buslinie.',
      'Klimafreundlichere Möglichkeit vorhanden: ja',
      'Maßnahme: Tempo 50 (zuständig: Tiefbauamt; Termin: 01.06.2027; Kosten: 4.000 €)',
      'Maßnahme: Flüsterasphalt, zuständig: Tiefbauamt, Termin: Herbst 2027',
      'Beteiligung: –',
      'Mitzeichnung: Klimaschutz-Team (bestätigt, 16.11.2026), Sozialamt (noch offen)',
      'Begründung',
      'Beteiligung: gehört nicht mehr dazu.',
    ],
  );
  expect(fields).toMatchObject({
    'mitigation.rating': 'negativ (−)',
    'groups.low-income': 'Belastung – Der Fahrpreis steigt.',
    'alternatives.considered': 'Ausbau der Buslinie.',
    'alternatives.friendlier': 'ja',
    'measures.m1.what': 'Tempo 50',
    'measures.m1.owner': 'Tiefbauamt',
    'measures.m1.date': '01.06.2027',
    'measures.m1.cost': '4.000 €',
    'measures.m2.what': 'Flüsterasphalt',
    'measures.m2.owner': 'Tiefbauamt',
    'measures.m2.date': 'Herbst 2027',
    participation: '',
    'signOff.climateTeam': 'bestätigt, 16.11.2026',
    'signOff.socialDepartment': 'noch offen',
  });
  expect(further).toEqual([]);
});

test('the table of alternatives is read by its header', () => {
  const { fields } = typed(
    [
      ratings,
      [
        ['Möglichkeit', 'Klima', 'Abwägung'],
        ['Ausbau der Buslinie', 'positiv (+)', 'löst den Engpass nicht'],
        ['Verzicht auf die Maßnahme', 'keine oder geringe (0)', 'Der Stau bleibt.'],
      ],
    ],
    ['Beteiligung: Anwohnerversammlung im Mai.'],
  );
  expect(fields).toMatchObject({
    'options.o1.what': 'Ausbau der Buslinie',
    'options.o1.climate': 'positiv (+)',
    'options.o1.reason': 'löst den Engpass nicht',
    'options.nothing.reason': 'Der Stau bleibt.',
    participation: 'Anwohnerversammlung im Mai.',
  });
});

test('groups named in one line are fields of their own', () => {
  const { fields } = typed([ratings], ['Betroffene Gruppen: Kinder und Menschen ohne Auto']);
  expect(Object.keys(fields)).toEqual(
    expect.arrayContaining(['groups.children-youth', 'groups.no-car']),
  );
});
