import fc from 'fast-check';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import type { Place } from '../../src/document/plan/edit-plan';
import { chooseFormats } from '../../src/statement/style/statement-style';
import { headingKey, headingText, plainFormats } from '../../src/statement/style/statement-formats';
import { numberBehind, numberText, typedNumber } from '../../src/statement/style/typed-number';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { docx, p } from '../fixtures/docx';

test.each([
  ['3. Begründung', '4. '],
  ['3 Begründung', '4 '],
  ['3) Begründung', '4) '],
  ['3.\tBegründung', '4.\t'],
  ['3.2 Begründung', '3.3 '],
  ['3.2.9 Begründung', '3.2.10 '],
  ['6.0  FINANCIAL IMPLICATIONS', '7.0  '],
  ['III. Begründung', 'IV. '],
  ['IX Begründung', 'X '],
  ['c) Begründung', 'd) '],
  ['(C) Begründung', '(D) '],
  ['C. Begründung', 'D. '],
  ['§ 5 Begründung', '§ 6 '],
  ['Punkt 3: Begründung', 'Punkt 4: '],
  ['z) Begründung', null],
  ['Begründung', null],
  ['2027 sinken die Kosten', null],
])('behind "%s" comes "%s"', (heading, next) => {
  const number = typedNumber(heading);
  expect(number && numberBehind(number)).toBe(next);
});

test('a number is no part of what a heading is known by', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('4. ', '3.3 ', 'IV.\t', 'd) ', '7.0  ', ''),
      fc.boolean(),
      fc.boolean(),
      (number, colon, capitals) => {
        const heading = headingText('Klima und Maß', { ...plainFormats, number, colon, capitals });
        expect(headingKey(heading)).toBe(headingKey('Klima und Maß'));
        expect(numberText(heading)).toBe(number);
      },
    ),
  );
});

const bold = (words: string) => p(words, '', '<w:b/>');
const text = p('Die Kosten betragen 3 Mio. Euro, die Folgekosten 20.000 Euro im Jahr.');

/** The number that a statement gets before or behind a paragraph. */
async function numberAt(headings: string[], place: Place) {
  const body = headings.flatMap((words) => [bold(words), text]).join('');
  const opened = await openProposal(openDocx(docx({ body })), builtInProfiles);
  return chooseFormats(opened.snapshot, opened.proposal, place).number ?? null;
}

const numbered = ['1. Beschlussvorschlag', '2. Finanzielle Auswirkungen', '3. Begründung'];

test('at the end the next number is free, between two it is taken', async () => {
  expect(await numberAt(numbered, { kind: 'after', paragraph: 5 })).toBe('4. ');
  expect(await numberAt(numbered, { kind: 'end' })).toBe('4. ');
  expect(await numberAt(numbered, { kind: 'before', paragraph: 4 })).toBeNull();
  expect(await numberAt(numbered, { kind: 'before', paragraph: 0 })).toBeNull();
});

test('a gap in the numbers is filled, and an attachment without a number does not matter', async () => {
  const gap = ['1. Beschlussvorschlag', '2. Finanzielle Auswirkungen', '4. Begründung', 'Anlagen'];
  expect(await numberAt(gap, { kind: 'before', paragraph: 4 })).toBe('3. ');
  expect(await numberAt(gap, { kind: 'before', paragraph: 6 })).toBe('5. ');
});

test('behind a heading without a number ours has none, and at the cursor nobody knows', async () => {
  const mixed = ['1. Beschlussvorschlag', 'Finanzielle Auswirkungen'];
  expect(await numberAt(mixed, { kind: 'after', paragraph: 3 })).toBeNull();
  expect(await numberAt(numbered, { kind: 'cursor' })).toBeNull();
});
