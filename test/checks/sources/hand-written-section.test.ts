import { handWrittenSections } from '../../../src/checks/sources/hand-written-section';
import { readProposal } from '../../../src/proposal/read-proposal';
import { withTables } from '../support/with-tables';

/** "First–last heading (halves): text" for every hand-written section. */
function sections(...lines: string[]): string[] {
  const snapshot = withTables(lines);
  return handWrittenSections(readProposal(snapshot), snapshot).map(
    ({ halves, heading, paragraph, last, text }) =>
      `${String(paragraph)}–${String(last)} ${heading} (${halves.join()}): ${text}`,
  );
}

test('sections on climate, on equity and on both are found, others are not', () => {
  expect(
    sections(
      '# Klimarelevanz',
      'Spart 4 t.',
      '# Soziale Auswirkungen',
      'Keine.',
      '# Begründung',
      'X.',
      '# Auswirkungen auf Klima und Soziales',
    ),
  ).toEqual([
    '0–1 Klimarelevanz (climate): Spart 4 t.',
    '2–3 Soziale Auswirkungen (equity): Keine.',
    '6–6 Auswirkungen auf Klima und Soziales (climate,equity): ',
  ]);
});

test('a heading over sub-headings of its kind is left to these', () => {
  const inner = ['## Klimaschutz', 'Spart 4 t.', '## Klimafolgenanpassung', 'Bäume.'];
  const apart = ['Klimaschutz (climate): Spart 4 t.', 'Klimafolgenanpassung (climate): Bäume.'];
  expect(sections('# Klimarelevanz', ...inner)).toEqual([`1–2 ${apart[0]}`, `3–4 ${apart[1]}`]);
  expect(sections('# Klimarelevanz', ' ', ...inner)).toEqual([
    `2–3 ${apart[0]}`,
    `4–5 ${apart[1]}`,
  ]);
});

test('with a text of its own it stands for them', () => {
  const text = 'Im Ganzen gut.\nKlimaschutz\nSpart 4 t.';
  expect(sections('# Klimarelevanz', 'Im Ganzen gut.', '## Klimaschutz', 'Spart 4 t.')).toEqual([
    `0–3 Klimarelevanz (climate): ${text}`,
  ]);
  const both = '# Auswirkungen auf Klima und Soziales';
  expect(sections(both, 'Gut.', '## Soziale Auswirkungen', 'Keine.', '# Begründung')).toEqual([
    '0–3 Auswirkungen auf Klima und Soziales (climate,equity): Gut.\nSoziale Auswirkungen\nKeine.',
  ]);
});

test('it does not stand for a half that it is not about', () => {
  const lines = ['# Klimarelevanz', 'Gut.', '## Auswirkungen auf Klima und Soziales', 'Keine.'];
  expect(sections(...lines)).toEqual([
    '0–3 Klimarelevanz (climate): Gut.\nAuswirkungen auf Klima und Soziales\nKeine.',
    '2–3 Auswirkungen auf Klima und Soziales (climate,equity): Keine.',
  ]);
});

test('a line that only refers elsewhere is the text, though it was read as the next heading', () => {
  const refers = ['siehe Begründung', '# Begründung', 'X.'];
  const expected = ['0–0 Klimarelevanz (climate): siehe Begründung'];
  expect(sections('# Klimarelevanz', '# siehe Begründung', 'X.')).toEqual(expected);
  expect(sections('# Klimarelevanz', '# siehe Begründung ', ...refers)).toEqual(expected);
  expect(sections('# Klimarelevanz', ' ', '', '# siehe Begründung')).toEqual([
    '0–2 Klimarelevanz (climate): siehe Begründung',
  ]);
  expect(sections('# Klimarelevanz', '', '', '', '# siehe Begründung')).toEqual([
    '0–3 Klimarelevanz (climate): ',
  ]);
  expect(sections('siehe Begründung', '# Klimarelevanz', '# Begründung', 'X.')).toEqual([
    '1–1 Klimarelevanz (climate): ',
  ]);
});
