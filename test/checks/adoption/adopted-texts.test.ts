import { piecesOf, piecesSaid as said } from '../support/adopted-pieces';

test('every line below the heading is a piece of its own; a blank one is none', () => {
  expect(said(['# Klimarelevanz', 'Spart 4 t.', '', 'Wenig Strom.'])).toEqual([
    '1 mitigation –: Spart 4 t.',
    '3 mitigation –: Wenig Strom.',
  ]);
});

test('what stands behind the heading in its own paragraph is the first piece', () => {
  expect(said(['Klimarelevanz: – Spart 4 t.', 'Wenig Strom.', '# Begründung', 'X.'])).toEqual([
    '0 mitigation –: Spart 4 t.',
    '1 mitigation –: Wenig Strom.',
  ]);
});

test('in a section on both, a line on people is on equity unless it speaks of the climate', () => {
  const lines = [
    '# Klima- und Sozialverträglichkeit',
    'Spart 4 t.',
    'Familien zahlen weniger.',
    'Familien sparen Energie und schützen das Klima.',
    '## Gebühren für Kinder',
    'Der Eintritt sinkt.',
  ];
  expect(said(lines)).toEqual([
    '1 mitigation –: Spart 4 t.',
    '2 equity –: Familien zahlen weniger.',
    '3 mitigation –: Familien sparen Energie und schützen das Klima.',
    '4 mitigation –: Gebühren für Kinder',
    '5 mitigation –: Der Eintritt sinkt.',
  ]);
  expect(said(['# Klimarelevanz', 'Familien zahlen weniger.'])).toEqual([
    '1 mitigation –: Familien zahlen weniger.',
  ]);
});

test('a rating that a line states is the rating of its row', () => {
  const lines = ['# Climate implications', 'Positive (+): Trees.', '## Adaptation', 'Trees stay.'];
  expect(said([...lines, 'Negative (−): fewer trees.'], 'en')).toEqual([
    '1 mitigation 1: Positive (+): Trees.',
    '2 adaptation –:',
    '3 adaptation –: Trees stay.',
    '4 adaptation -1: Negative (−): fewer trees.',
  ]);
});

test('a line of mere ticks leaves no text, and the words of its heading go to the next one', () => {
  const lines = ['# Klimarelevanz', 'Text.', '## Hat die Maßnahme Auswirkungen auf das Klima'];
  expect(said([...lines, '☒ positiv ☐ negativ', 'Kein Bau.'])).toEqual([
    '1 mitigation –: Text.',
    '2 mitigation –:',
    '3 mitigation 1:',
    '4 mitigation –: Hat die Maßnahme Auswirkungen auf das Klima: Kein Bau.',
  ]);
});

test('so does a brief answer', () => {
  const lines = ['# Klimarelevanz', 'Text.', '## Hat die Maßnahme Auswirkungen auf das Klima'];
  expect(said([...lines, 'Keine.', 'Nur Papier.'])).toEqual([
    '1 mitigation –: Text.',
    '2 mitigation –:',
    '3 mitigation 0:',
    '4 mitigation –: Nur Papier.',
  ]);
  expect(said([...lines, 'Keine. Nur Papier.', 'Kein Bau.']).slice(2)).toEqual([
    '3 mitigation 0: Hat die Maßnahme Auswirkungen auf das Klima: Nur Papier.',
    '4 mitigation –: Kein Bau.',
  ]);
});

test('"none" for both halves is taken back as a whole where the rest says otherwise', () => {
  const lines = ['# Auswirkungen auf Klima und Soziales', 'Keine. Nur Papier.'];
  expect(said(lines)).toEqual(['1 mitigation 0: Nur Papier.', '1 equity 0:']);
  expect(said([...lines, 'Die Gebühr steigt für Familien.'])).toEqual([
    '1 mitigation –: Keine. Nur Papier.',
    '1 equity –:',
    '2 equity –: Die Gebühr steigt für Familien.',
  ]);
});

test('the lines of a cell belong to the paragraph of its label', () => {
  const rows = [
    '| Klimarelevanz | Spart 4 t. ¶ ¶ Wenig Strom. |',
    '| Soziale Auswirkungen | Keine. |',
    '| Begründung | X |',
  ];
  expect(said(rows)).toEqual([
    '0 mitigation –: Spart 4 t.',
    '0 mitigation –: Wenig Strom.',
    '4 equity 0:',
  ]);
});

test('a cell that holds label and ticks is read once', () => {
  const rows = ['| Klimarelevanz: ☒ positiv ☐ negativ |', '| Begründung | X |'];
  expect(said(rows)).toEqual(['0 mitigation 1:']);
});

test('rows of ticks come first, those of the other half are left out', () => {
  const lines = [
    '# Klimarelevanz',
    '| Bereich | positiv | negativ | Grund |',
    '| Soziales | | X | |',
    '| Klimaschutz | X | | |',
    '| Klimaanpassung | | X | |',
    'Mehr dazu im Anhang.',
  ];
  expect(said(lines)).toEqual([
    '0 mitigation 1:',
    '0 adaptation -1:',
    '17 mitigation –: Mehr dazu im Anhang.',
  ]);
});

test('a piece keeps what it stands for, so that nothing of the document is lost', () => {
  const lines = ['# Klimarelevanz', '☒ positiv ☐ negativ', 'Spart  4 t.'];
  expect(piecesOf(lines).map(({ read }) => read)).toEqual([
    ['☒ positiv ☐ negativ'],
    ['Spart 4 t.'],
  ]);
  const last = ['# Klimarelevanz', 'Spart 4 t.', '## Hitzeschutz am Schulhof'];
  expect(piecesOf(last).map(({ read }) => read)).toEqual([
    ['Spart 4 t.'],
    ['Hitzeschutz am Schulhof'],
    [],
  ]);
  const form = ['# Klimarelevanz', '| Klimaschutz | ☒ positiv |', '| Klimaanpassung | ☒ positiv |'];
  expect(piecesOf(form).map(({ read }) => new Set(read))).toEqual([
    new Set(['Klimaschutz', '☒ positiv', 'Klimaanpassung']),
    new Set(),
  ]);
});
