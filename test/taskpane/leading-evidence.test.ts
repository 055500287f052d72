import type { Evidence } from '../../src/proposal/proposal';
import { leadingPassages } from '../../src/taskpane/screens/overview/leading-evidence';
import { pieces } from '../../src/taskpane/shared/evidence/quote';

const hint = (sentence: string, word: string, weight: number, question = 'energy'): Evidence => ({
  half: 'climate',
  question,
  word,
  sentence,
  paragraph: 0,
  weight,
});

test('the sentence that says most leads, and a keyword said before counts no more', () => {
  const evidence = [
    hint('Leisure Centre: replacement', 'Leisure Centre', 4, 'buildings'),
    hint('approves the Leisure Centre', 'Leisure Centre', 4, 'buildings'),
    hint('Gas boilers give way to a heat pump.', 'Gas boilers', 3),
    hint('Gas boilers give way to a heat pump.', 'heat pump', 3),
  ];
  expect(leadingPassages(evidence, 'climate').map(({ sentence }) => sentence)).toEqual([
    'Gas boilers give way to a heat pump.',
    'Leisure Centre: replacement',
    'approves the Leisure Centre',
  ]);
  expect(leadingPassages(evidence, 'equity')).toEqual([]);
});

test('every word that matched stands out, whatever characters it holds', () => {
  expect(pieces('Gas (alt) und gas', ['gas', '(alt)'])).toEqual([
    '',
    'Gas',
    ' ',
    '(alt)',
    ' und ',
    'gas',
    '',
  ]);
});
