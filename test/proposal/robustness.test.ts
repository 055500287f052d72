import fc from 'fast-check';
import type { Paragraph, Snapshot } from '../../src/document/snapshot/snapshot';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import { textFingerprint } from '../../src/proposal/fingerprint';
import { readProposal } from '../../src/proposal/read-proposal';
import { b, h, p, snapshot } from './snapshot-builder';

const words = fc.constantFrom(
  'Klimarelevanz',
  'Beschlussvorschlag:',
  'Begründung',
  '4.2 Finanzielle Auswirkungen',
  'Anlagen: 3',
  'Betreff:',
  'Drucksache Nr.: 1-2',
  'Der Rat beschließt den Bau der Kita.',
  'The council is asked to:',
  'Klima: gut\nKosten: viel',
  '',
  ' ',
);
const paragraph: fc.Arbitrary<Omit<Paragraph, 'index'>> = fc.record({
  text: fc.oneof({ weight: 3, arbitrary: words }, fc.string({ unit: 'binary', maxLength: 80 })),
  style: fc.record({
    name: fc.constantFrom(
      'normal',
      'heading 1',
      'heading 3',
      'toc 1',
      'Title',
      'Überschrift',
      'caption',
    ),
    builtIn: fc.boolean(),
  }),
  outlineLevel: fc.option(fc.integer({ min: 1, max: 9 })),
  bold: fc.boolean(),
  size: fc.option(fc.integer({ min: 6, max: 40 })),
  textSize: fc.constant(11),
  direct: fc.constant(null),
  listed: fc.boolean(),
  cell: fc.option(
    fc.record({ table: fc.nat({ max: 2 }), row: fc.nat({ max: 3 }), column: fc.nat({ max: 3 }) }),
    { freq: 2 },
  ),
  boxes: fc.array(words, { maxLength: 2 }),
});
const document: fc.Arbitrary<Snapshot> = fc
  .record({
    paragraphs: fc.array(paragraph, { maxLength: 40 }),
    headers: fc.array(fc.string(), { maxLength: 3 }),
    controls: fc.array(
      fc.record({
        tag: fc.constantFrom('impact-statement', 'impact:equity.reason', 'other'),
        title: fc.string({ maxLength: 5 }),
        text: fc.string({ maxLength: 5 }),
        first: fc.nat({ max: 45 }),
        last: fc.nat({ max: 45 }),
        parent: fc.constant(null),
        deleted: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ paragraphs, headers, controls }) => snapshot(paragraphs, { headers, controls }));

describe('any document', () => {
  it('is read without an error, and every range lies within it', () => {
    fc.assert(
      fc.property(document, (read) => {
        const proposal = readProposal(read);
        let before = 0;
        for (const { paragraph: first, last, level } of proposal.sections) {
          expect(first).toBeGreaterThanOrEqual(before);
          expect(last).toBeGreaterThanOrEqual(first);
          expect(last).toBeLessThan(read.paragraphs.length);
          expect(level).toBeGreaterThanOrEqual(1);
          expect(level).toBeLessThanOrEqual(9);
          before = first;
        }
        for (const one of findEvidence(read, proposal)) {
          expect(one.paragraph).toBeLessThan(read.paragraphs.length);
        }
        expect(readProposal(read)).toEqual(proposal);
      }),
      { numRuns: 300 },
    );
  });

  it('has a fingerprint that ignores white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zäöü]{1,8}$/)),
        fc.constantFrom(' ', '\u00A0', '\t', '  '),
        (all, space) => {
          expect(textFingerprint(all.join(space))).toBe(textFingerprint(` ${all.join(' ')} `));
        },
      ),
    );
  });
});

describe('time', () => {
  it.each<[string, (at: number) => ReturnType<typeof p>]>([
    [
      'prose',
      (at) =>
        p(`Absatz ${String(at)}: Die Straße wird saniert, und die Gebühren steigen für alle.`),
    ],
    ['headings', (at) => h((at % 9) + 1, `Klimarelevanz ${String(at)}`)],
    ['nested headings', (at) => b(`${'1.'.repeat((at % 6) + 1)} Auswirkungen auf das Klima`)],
    ['spaces and colons', () => p(`${' :'.repeat(100)}\t${'. '.repeat(100)}`)],
    ['letters and digits', () => p(`${'1.'.repeat(200)}${'a-'.repeat(200)}`)],
    [
      'one column',
      (at) =>
        b(at % 2 ? 'Beschlussvorschlag' : 'Klimarelevanz', {
          cell: { table: 0, row: at, column: 0 },
        }),
    ],
    [
      'one row',
      (at) =>
        p('Klimarelevanz', {
          cell: { table: 0, row: Math.floor(at / 10_000), column: at % 10_000 },
        }),
    ],
    ['tables', (at) => p('Beschlussvorschlag', { cell: { table: at, row: 0, column: 0 } })],
  ])('copes with 20,000 paragraphs of %s', (_, make) => {
    const read = snapshot(Array.from({ length: 20_000 }, (__, at) => make(at)));
    expect(findEvidence(read, readProposal(read)).length).toBeLessThanOrEqual(48);
  });
});
