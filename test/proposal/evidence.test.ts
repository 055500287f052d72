import { findEvidence } from '../../src/proposal/evidence/evidence';
import { readProposal } from '../../src/proposal/read-proposal';
import type { Evidence } from '../../src/proposal/proposal';
import { h, p, snapshot, type Part } from './snapshot-builder';

function evidence(parts: Part[], language = 'de-DE'): Evidence[] {
  const read = snapshot(parts, { language });
  return findEvidence(read, readProposal(read));
}

const reasons = (...texts: string[]): Part[] => [
  h(1, 'Begründung'),
  ...texts.map((text) => p(text)),
];
const english = (...texts: string[]): Part[] => [h(1, 'Reasons'), ...texts.map((text) => p(text))];

test('a hint says the word, its sentence and where it stands', () => {
  expect(evidence(reasons('Die Stadt tagt.', 'Es bleibt. Die PV-Anlagen- und Radwege.'))).toEqual([
    {
      half: 'climate',
      question: 'energy',
      word: 'PV-Anlagen',
      sentence: 'Die PV-Anlagen- und Radwege.',
      paragraph: 2,
      weight: 3,
    },
    {
      half: 'climate',
      question: 'mobility',
      word: 'Radwege',
      sentence: 'Die PV-Anlagen- und Radwege.',
      paragraph: 2,
      weight: 3,
    },
  ]);
});

test('a phrase is one word, a sign ends it', () => {
  expect(evidence(english('The heat pump hums.'), 'en-GB').map(({ word }) => word)).toEqual([
    'heat pump',
  ]);
  expect(evidence(english('The heat, pump and hums.'), 'en-GB')).toEqual([]);
});

test('a verb that leaves its prefix behind is a hint once, and none where it is negated', () => {
  const text = 'Die Stadt reißt das Haus ab.';
  expect(evidence(reasons(text, 'Sie reißt es ab. Er holzt nie die Böschung ab.'))).toEqual([
    expect.objectContaining({ question: 'buildings', word: 'reißt', sentence: text, weight: 3 }),
    expect.objectContaining({ question: 'land', word: 'holzt' }),
  ]);
  expect(evidence(reasons('Nicht die Stadt reißt das Haus ab.'))).toEqual([]);
});

test('what is negated counts in the title alone, and there once', () => {
  const parts = (title: string): Part[] => [
    p(`Betreff: ${title}`),
    h(1, 'Beschlussvorschlag'),
    p('Der Rat beschließt keinen Radweg.'),
  ];
  expect(evidence(parts('Kein Radweg')).map(({ word, weight }) => [word, weight])).toEqual([
    ['Radweg', 3],
  ]);
  expect(evidence(parts('Der Radweg')).map(({ word, weight }) => [word, weight])).toEqual([
    ['Radweg', 6],
  ]);
});

test('a word in the name of a body or of a place, or in a passage of another sense, is no hint', () => {
  expect(
    evidence(english('The Housing Committee met at Elm Park and at Mill Lane.'), 'en-GB'),
  ).toEqual([]);
  expect(evidence(reasons('Sie arbeitet mit viel Energie.'))).toEqual([]);
  // The same word beside it is one.
  expect(evidence(reasons('Sie arbeitet mit viel Energie, die Heizung nicht.'))).toEqual([
    expect.objectContaining({ word: 'Heizung' }),
  ]);
});

test('a sentence is shown whole up to 400 characters, else cut with a sign for it', () => {
  const sentence = (length: number): string => `Die Heizung ${'x'.repeat(length - 13)}.`;
  expect(evidence(reasons(sentence(400)))[0]?.sentence).toBe(sentence(400));
  expect(evidence(reasons(sentence(401)))[0]?.sentence).toBe(`${sentence(401).slice(0, 399)}…`);
  const spaced = `Die Heizung ${'x'.repeat(386)} ${'y'.repeat(9)}`;
  expect(evidence(reasons(spaced))[0]?.sentence).toBe(`Die Heizung ${'x'.repeat(386)}…`);
});

test('four sentences are shown for a question, each once, in the order of the text', () => {
  const words = ['Heizung', 'Wärmepumpe', 'Fernwärme', 'Photovoltaik', 'Windkraft', 'Geothermie'];
  const found = evidence(reasons(...words.map((word) => `${word} kommt.`)));
  expect(found.map(({ word }) => word)).toEqual(words.slice(0, 4));
  const inOne = evidence(reasons(`${words.slice(0, 3).join(' oder ')}.`, 'Geothermie bleibt.'));
  expect(inOne.map(({ word }) => word)).toEqual(['Heizung', 'Geothermie']);
});

test('the strongest comes first, of the same strength the first of the text', () => {
  const found = evidence(reasons('Der Strom fiel aus.', 'Die Heizung lief.', 'Der Radweg fehlt.'));
  expect(found.map(({ word, weight }) => [word, weight])).toEqual([
    ['Heizung', 3],
    ['Radweg', 3],
    ['Strom', 1],
  ]);
});
