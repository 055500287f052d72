import { piecesSaid as said } from '../support/adopted-pieces';

test('a heading names the row that the text below it is about', () => {
  expect(said(['# Klimafolgenanpassung', 'Das Dach hält Regen zurück.'])).toEqual([
    '1 adaptation –: Das Dach hält Regen zurück.',
  ]);
  expect(said(['# Soziale Auswirkungen', 'Der Eintritt sinkt.'])).toEqual([
    '1 equity –: Der Eintritt sinkt.',
  ]);
  expect(said(['# Soziale Folgen', 'Der Eintritt sinkt.'])).toEqual([
    '1 equity –: Der Eintritt sinkt.',
  ]);
  expect(said(['# Soziale Auswirkungen der Hitze', 'Es wird kühler.'])).toEqual([
    '1 equity –: Es wird kühler.',
  ]);
});

test('words of a heading are put before its text only where it stands inside an assessment', () => {
  expect(said(['# Klimacheck der Halle', 'Spart 4 t.', '# Begründung', 'X.'])).toEqual([
    '1 mitigation –: Spart 4 t.',
  ]);
  expect(said(['# Klimarelevanz', 'Spart 4 t.', '# Sozialcheck der Gebühr', 'Sie sinkt.'])).toEqual(
    ['1 mitigation –: Spart 4 t.', '3 equity –: Sie sinkt.'],
  );
  const inside = [
    '# Klima- und Sozialverträglichkeit',
    '## Soziale Auswirkungen der Gebühr',
    'Sie sinkt.',
    '## Klimacheck der Halle',
    'Spart 4 t.',
    '# Begründung',
    'X.',
  ];
  expect(said(inside)).toEqual([
    '2 equity –: Soziale Auswirkungen der Gebühr: Sie sinkt.',
    '4 mitigation –: Klimacheck der Halle: Spart 4 t.',
  ]);
});

test.each([
  ['climate', '# Klimarelevanz', '## Soziale Folgen der Gebühr', '3 equity –: Soziale Folgen der'],
  ['equity', '# Soziale Auswirkungen', '## Klimacheck der Halle', '3 mitigation –: Klimacheck der'],
])('so it is inside a section on %s that has a text of its own', (_, outer, inner, lead) => {
  expect(said([outer, 'Spart 4 t.', inner, 'Sie sinkt.']).at(-1)).toContain(lead);
});

test('a heading inside a section that is no assessment says nothing before its text', () => {
  const lines = ['# Begründung', 'X.', '## Klimacheck der Halle', 'Spart 4 t.'];
  expect(said(lines)).toEqual(['3 mitigation –: Spart 4 t.']);
});

test('a heading without a text says nothing', () => {
  expect(said(['# Klimarelevanz', '# Begründung', 'X.'])).toEqual([]);
  const inside = ['# Klima- und Sozialverträglichkeit', '## Klimacheck der Halle', '', '# Gründe'];
  expect(said(inside)).toEqual([]);
});

test('a sub-heading is put before the first line below it, and stands alone where none follows', () => {
  const lines = [
    '# Klimarelevanz',
    'Spart 4 t.',
    '## Hitzeschutz am Schulhof',
    'Bäume.',
    'Bänke.',
    '## Hitzeschutz: im Saal',
    '## Klimaschutz',
    'Wenig Strom.',
    '## Hitzeschutz im Keller',
  ];
  expect(said(lines)).toEqual([
    '1 mitigation –: Spart 4 t.',
    '2 adaptation –:',
    '3 adaptation –: Hitzeschutz am Schulhof: Bäume.',
    '4 adaptation –: Bänke.',
    '5 adaptation –:',
    '6 adaptation –: Hitzeschutz: im Saal',
    '6 mitigation –:',
    '7 mitigation –: Wenig Strom.',
    '8 adaptation –:',
    '8 adaptation –: Hitzeschutz im Keller',
  ]);
});

test('a sub-heading that names no row of the section is a line of the text like any other', () => {
  expect(said(['# Klimarelevanz', '## Begründung', 'Keine.'])).toEqual([
    '1 mitigation –: Begründung',
    '2 mitigation –: Keine.',
  ]);
  const lines = ['# Climate implications', 'Saves 4 t.', '## Flood resilience of the hall'];
  expect(said([...lines, '## Legal implications', 'None.'], 'en')).toEqual([
    '1 mitigation –: Saves 4 t.',
    '2 adaptation –:',
    '3 adaptation –: Flood resilience of the hall',
    '3 adaptation –: Legal implications',
    '4 adaptation –: None.',
  ]);
});

test('below a sub-heading that names a row, people stay in that row', () => {
  const lines = ['# Klima- und Sozialverträglichkeit', 'Spart 4 t.', '## Klimaschutz'];
  expect(said([...lines, 'Familien sparen Heizkosten.'])).toEqual([
    '1 mitigation –: Spart 4 t.',
    '2 mitigation –:',
    '3 mitigation –: Familien sparen Heizkosten.',
  ]);
});
