import fc from 'fast-check';
import { parseAnswersFile } from '../../src/assessment/answers-file';
import { describeMistake } from '../../src/assessment/mistake';

function sentences(value: unknown, language: 'de' | 'en' = 'en'): string[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const result = parseAnswersFile(text);
  if (result.ok) throw new Error('The file was accepted');
  return result.mistakes.map((mistake) => describeMistake(mistake, language));
}

test('a partial file is a valid draft', () => {
  const result = parseAnswersFile(
    '\uFEFF{ "profile": "dortmund", "form": "short", "mitigation": { "rating": -1 } }',
  );
  expect(result).toMatchObject({
    ok: true,
    profile: 'dortmund',
    form: 'short',
    answers: { mitigation: { rating: -1, reason: '' }, screening: { climate: { energy: null } } },
  });
  expect(parseAnswersFile('{}')).toMatchObject({ ok: true, profile: null, form: 'long' });
});

test.each<[string, unknown, string]>([
  ['a rating that does not exist', { mitigation: { rating: 5 } }, 'mitigation.rating'],
  ['a misspelt entry', { mitigaton: {} }, 'mitigaton'],
  ['a screening answer of its own', { screening: { climate: { energy: 'maybe' } } }, '"unknown"'],
  ['a date in another form', { measures: [{ id: 'm1', date: '1.2.2027' }] }, 'measures[0].date'],
  ['text where an object belongs', { equity: 'good' }, 'curly brackets'],
  ['a number as text', { followUp: 7 }, 'a text in quotation marks'],
  ['a measure without its identifier', { measures: [{ what: 'x' }] }, 'measures[0].id” is missing'],
  ['too long a text', { followUp: 'x'.repeat(5001) }, '5000 characters'],
  ['the same measure twice', { measures: [{ id: 'm1' }, { id: 'm1' }] }, 'm1'],
  ['a list at the top', [], 'The file'],
])('%s is named with its place and a remedy', (_, value, expected) => {
  const [first = ''] = sentences(value);
  expect(first).toContain(expected);
  expect(first).toMatch(/\.$/);
});

test('text that is no JSON is said to be so in both languages', () => {
  expect(sentences('{ "form": ')[0]).toMatch(/^The file is not valid JSON/);
  expect(sentences('{ "form": ', 'de')[0]).toMatch(/^Die Datei ist kein gültiges JSON/);
});

test('reading never throws, whatever the file holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const result = parseAnswersFile(text);
      if (!result.ok) {
        for (const mistake of result.mistakes) {
          expect(describeMistake(mistake, 'de').length).toBeGreaterThan(20);
        }
      }
    }),
  );
});
