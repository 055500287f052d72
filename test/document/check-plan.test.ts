import { checkPlan } from '../../src/document/plan/check-plan';
import { verifyPlan } from '../../src/document/plan/verify-plan';
import type { EditPlan, InsertPlan, UpdatePlan } from '../../src/document/plan/edit-plan';
import { DocumentError } from '../../src/document/errors';
import type { Control, Snapshot } from '../../src/document/snapshot/snapshot';
import { openDocx } from '../../src/docx/port';
import { docx, p } from '../fixtures/docx';
import { sampleStatement } from '../fixtures/statement';

const root = 'impact-statement';
const insertion: InsertPlan = {
  kind: 'insert',
  place: { kind: 'after', paragraph: 0 },
  expect: 'davor',
  statement: sampleStatement(),
};
const update: UpdatePlan = { kind: 'update', root, fields: [], removals: [], insertions: [] };

let empty: Snapshot;
let full: Snapshot;
beforeAll(async () => {
  const document = openDocx(docx({ body: p('davor') + p('danach') }));
  empty = await document.read();
  full = await document.apply(insertion);
});

/** A copy of the reading with a statement in which some controls are changed. */
function changed(change: (control: Control) => Partial<Control> | null): Snapshot {
  const controls = full.controls.flatMap((control) => {
    const by = change(control);
    return by === null ? [] : [{ ...control, ...by }];
  });
  return { ...full, controls };
}
const only =
  (tag: string, by: Partial<Control> | null) =>
  (control: Control): Partial<Control> | null =>
    control.tag === tag ? by : {};

/** Code and detail of what a check throws. */
function complaint(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof DocumentError) return `${error.code}: ${error.detail}`;
    throw error;
  }
}

describe('before writing', () => {
  test('a plan fits the document that it was made for', () => {
    expect(complaint(() => checkPlan(insertion, empty))).toBeNull();
    expect(complaint(() => checkPlan(update, full))).toBeNull();
  });

  test('white space makes no difference', () => {
    expect(complaint(() => checkPlan({ ...insertion, expect: ' davor\u00A0' }, empty))).toBeNull();
  });

  test('a statement that is deleted under tracked changes is no obstacle to a new one', () => {
    const gone = changed(() => ({ deleted: true }));
    expect(complaint(() => checkPlan(insertion, gone))).toBeNull();
    expect(complaint(() => checkPlan(update, gone))).toBe(`changed: control ${root} is gone`);
  });

  test('a statement that is there twice is not touched', () => {
    const [statement] = full.controls;
    const twice = { ...full, controls: [...full.controls, ...(statement ? [statement] : [])] };
    expect(complaint(() => checkPlan(update, twice))).toBe(
      `changed: control ${root} is there twice`,
    );
  });

  test('a field outside of the statement is not the one that is meant', () => {
    const plan: EditPlan = { ...update, fields: [{ tag: 'impact:summary', from: 'x', to: 'y' }] };
    const outside = changed(only('impact:summary', { text: 'x', parent: null }));
    expect(complaint(() => checkPlan(plan, outside))).toBe('changed: field impact:summary is gone');
  });

  test('a new paragraph may stand behind another new one, but not behind nothing', () => {
    const insert = (after: string, tag: string): UpdatePlan['insertions'][number] => ({
      after,
      block: {
        kind: 'paragraph',
        look: { style: { name: 'normal', builtIn: true }, bold: false, size: null },
        inlines: [{ kind: 'field', tag, title: '', text: 'x' }],
      },
    });
    const chain = [insert('impact:summary', 'impact:a'), insert('impact:a', 'impact:b')];
    expect(complaint(() => checkPlan({ ...update, insertions: chain }, full))).toBeNull();
    const broken = [insert('impact:gone', 'impact:a')];
    expect(complaint(() => checkPlan({ ...update, insertions: broken }, full))).toBe(
      'changed: field impact:gone is gone',
    );
    const double = [insert('impact:summary', 'impact:summary')];
    expect(complaint(() => checkPlan({ ...update, insertions: double }, full))).toBe(
      'changed: field impact:summary is there already',
    );
  });
});

describe('after writing', () => {
  test('a faithful reading passes', () => {
    expect(complaint(() => verifyPlan(insertion, full, empty))).toBeNull();
  });

  test.each<[string, () => Snapshot, string]>([
    ['no statement', () => empty, `control ${root}: 0 found`],
    ['a lost field', () => changed(only('impact:summary', null)), 'field impact:summary: 0 found'],
    [
      'another text in a field',
      () => changed(only('impact:summary', { text: 'x' })),
      'field impact:summary holds another text',
    ],
    [
      'a lost paragraph',
      () => ({
        ...full,
        paragraphs: full.paragraphs.map((one) =>
          one.text.startsWith('Ausw') ? { ...one, text: '' } : one,
        ),
      }),
      'text of the statement',
    ],
    [
      'other text outside',
      () => ({
        ...full,
        paragraphs: full.paragraphs.map((one) =>
          one.text === 'danach' ? { ...one, text: 'dan' } : one,
        ),
      }),
      'text outside the statement changed',
    ],
  ])('%s is noticed', (_, snapshot, detail) => {
    expect(complaint(() => verifyPlan(insertion, snapshot(), empty))).toBe(
      `not-verified: ${detail}`,
    );
  });

  test('an update that did not happen is noticed', () => {
    const fields = [{ tag: 'impact:summary', from: 'a', to: 'b' }];
    expect(complaint(() => verifyPlan({ ...update, fields }, full))).toContain(
      'holds another text',
    );
    const removals = [{ tag: 'impact:summary', expect: '' }];
    expect(complaint(() => verifyPlan({ ...update, removals }, full))).toContain('is still there');
    const block = {
      kind: 'paragraph' as const,
      look: sampleStatement().blocks[0].look,
      inlines: [{ kind: 'text' as const, text: 'neu' }],
    };
    const insertions = [{ after: 'impact:summary', block }];
    expect(complaint(() => verifyPlan({ ...update, insertions }, full))).toContain(
      'inserted paragraph "neu"',
    );
  });

  test('a removal that did not happen is noticed', () => {
    const removal: EditPlan = { kind: 'remove', root, expect: '' };
    expect(complaint(() => verifyPlan(removal, full))).toBe(
      `not-verified: control ${root} is still there`,
    );
    expect(complaint(() => verifyPlan(removal, empty, full))).toBeNull();
  });

  test('an empty paragraph more or less outside is no difference', () => {
    const [first] = empty.paragraphs;
    const more = {
      ...empty,
      paragraphs: [...empty.paragraphs, ...(first ? [{ ...first, text: ' ' }] : [])],
    };
    expect(complaint(() => verifyPlan(insertion, full, more))).toBeNull();
  });
});
