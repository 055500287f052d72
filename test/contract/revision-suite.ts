import type { EditPlan, UpdatePlan } from '../../src/document/plan/edit-plan';
import type { DocumentErrorCode } from '../../src/document/errors';
import type { Snapshot } from '../../src/document/snapshot/snapshot';
import { normaliseText } from '../../src/document/text/normalise';
import { openDocx } from '../../src/docx/port';
import {
  commentedText,
  partOf,
  rejected,
  revisedCharacters,
  withComment,
  withFreePart,
  withSettings,
} from '../fixtures/changed-parts';
import { docx, p } from '../fixtures/docx';
import { sampleStatement } from '../fixtures/statement';
import type { Opened } from './suite';

const root = 'impact-statement';
const plain = docx({
  body: p('Beschluss') + p('Begründung') + p('Weil es nötig ist.'),
  settings: '<w:defaultTabStop w:val="708"/>',
});
const insertion: EditPlan = {
  kind: 'insert',
  place: { kind: 'after', paragraph: 1 },
  expect: 'Begründung',
  statement: sampleStatement(),
};
const reason = 'impact:mitigation.reason';
const update = (more: Partial<UpdatePlan>): UpdatePlan => ({
  kind: 'update',
  root,
  fields: [],
  removals: [],
  insertions: [],
  ...more,
});
const newReason = update({
  fields: [{ tag: reason, from: 'Der Bus fährt elektrisch.', to: 'Der Bus fährt mit Strom.' }],
});

/** A document with a statement that was written before changes were tracked. */
async function withStatement(): Promise<Uint8Array> {
  const document = openDocx(plain);
  await document.apply(insertion);
  return document.save();
}

const same = (bytes: Uint8Array): Uint8Array => bytes;

/** What every adapter has to do alike where changes are tracked, commented on or not allowed. */
export function revisionSuite(name: string, open: (bytes: Uint8Array) => Promise<Opened>): void {
  /** Applies plans and gives the file and the last reading. */
  const apply = async (
    bytes: Uint8Array,
    ...plans: EditPlan[]
  ): Promise<{ saved: Uint8Array; read: Snapshot }> => {
    const opened = await open(bytes);
    try {
      for (const plan of plans) await opened.port.apply(plan);
      return { saved: await opened.save(), read: await opened.port.read() };
    } finally {
      await opened.close();
    }
  };
  const tracked = (bytes: Uint8Array): Uint8Array => withSettings(bytes, '<w:trackRevisions/>');

  describe(`revisions by ${name}`, () => {
    test('a statement comes as an insertion, and tracking stays on', async () => {
      const { saved, read } = await apply(tracked(plain), insertion);
      expect(field(read, reason)).toBe('Der Bus fährt elektrisch.');
      expect(read.tracking).toBe(true);
      expect(partOf(saved, 'word/settings.xml')).toContain('<w:trackRevisions/>');
      expect(await texts(rejected(saved))).toEqual(await texts(plain));
      const without = await apply(plain, insertion);
      expect(await texts(saved)).toEqual(await texts(without.saved));
      expect(revisedCharacters(saved).deleted).toBe(0);
      expect(revisedCharacters(without.saved)).toEqual({ inserted: 0, deleted: 0 });
    });

    test('only the words of a field that differ are revised', async () => {
      const before = await withStatement();
      const { saved, read } = await apply(tracked(before), newReason);
      expect(field(read, reason)).toBe('Der Bus fährt mit Strom.');
      expect(revisedCharacters(saved)).toEqual({ inserted: 10, deleted: 11 });
      expect(await texts(rejected(saved))).toEqual(await texts(before));
      expect(partOf(saved, 'word/settings.xml')).toContain('<w:trackRevisions/>');
    });

    test('a paragraph that comes and one that goes are revisions, too', async () => {
      const before = await withStatement();
      const look = { style: { name: 'normal', builtIn: true }, bold: false, size: null };
      const plan = update({
        insertions: [
          {
            after: 'impact:measures.m1.what',
            block: {
              kind: 'paragraph',
              look,
              inlines: [{ kind: 'field', tag: 'impact:note', title: 'Hinweis', text: 'Neu hier' }],
            },
          },
        ],
        removals: [
          {
            tag: 'impact:measures.m1.what',
            expect: 'Maßnahme: Bäume pflanzen, zuständig: Grünflächenamt',
          },
        ],
      });
      const { saved, read } = await apply(tracked(before), plan);
      expect(field(read, 'impact:note')).toBe('Neu hier');
      expect(field(read, 'impact:measures.m1.what')).toBeUndefined();
      expect(await texts(rejected(saved))).toEqual(await texts(before));
    });

    test('a statement that is taken out counts as deleted, and can be written anew', async () => {
      const before = await withStatement();
      const expected = (await openDocx(before).read()).controls[0]?.text ?? '';
      const removal: EditPlan = { kind: 'remove', root, expect: expected };
      const { saved, read } = await apply(tracked(before), removal);
      expect(read.controls.filter(({ tag, deleted }) => tag === root && !deleted)).toEqual([]);
      expect(read.controls.find(({ tag }) => tag === root)?.deleted).toBe(true);
      expect(await texts(saved)).toEqual(await texts(plain));
      expect(await texts(rejected(saved))).toEqual(await texts(before));
      const again = await apply(saved, insertion);
      expect(field(again.read, reason)).toBe('Der Bus fährt elektrisch.');
    });

    test('what was inserted while tracking leaves no trace when it is changed or taken out', async () => {
      const { saved } = await apply(tracked(plain), insertion);
      const changed = await apply(saved, newReason);
      expect(revisedCharacters(changed.saved).deleted).toBe(0);
      expect(field(changed.read, reason)).toBe('Der Bus fährt mit Strom.');
      const text = changed.read.controls[0]?.text ?? '';
      const removed = await apply(changed.saved, { kind: 'remove', root, expect: text });
      expect(removed.read.controls).toEqual([]);
      expect(revisedCharacters(removed.saved)).toEqual({ inserted: 0, deleted: 0 });
    });

    test.each([
      ['without', (bytes: Uint8Array) => bytes],
      ['with', tracked],
    ])('a comment stays on the words that stay, %s tracking', async (_, prepare) => {
      const before = prepare(withComment(await withStatement(), 'Bus'));
      const { saved, read } = await apply(before, newReason);
      expect(field(read, reason)).toBe('Der Bus fährt mit Strom.');
      expect(commentedText(saved)).toBe('Bus');
    });

    test('a comment stays on a text that is replaced as a whole', async () => {
      const before = withComment(await withStatement(), 'Der Bus fährt elektrisch.');
      const plan = update({
        fields: [{ tag: reason, from: 'Der Bus fährt elektrisch.', to: 'Es bleibt beim Diesel.' }],
      });
      const { saved, read } = await apply(withSettings(before, '<w:trackRevisions/>'), plan);
      expect(field(read, reason)).toBe('Es bleibt beim Diesel.');
      expect(commentedText(saved)).toBe('Es bleibt beim Diesel.');
    });

    test.each<[DocumentErrorCode, string, ((bytes: Uint8Array) => Uint8Array)?]>([
      ['protected-parts', 'w:edit="readOnly" w:enforcement="1"', withFreePart],
      ['protected-parts', 'w:edit="comments" w:enforcement="1"', withFreePart],
      // A form has no such exceptions; marks of an earlier protection may be left.
      ['protected-forms', 'w:edit="forms" w:enforcement="1"', withFreePart],
      ['protected-forms', 'w:edit="forms" w:enforcement="1"'],
      ['protected-comments', 'w:edit="comments" w:enforcement="true"'],
      ['protected-read-only', 'w:edit="readOnly" w:enforcement="on"'],
    ])('%s: can be read and is not written to', async (code, attributes, prepare = same) => {
      const statement = prepare(await withStatement());
      const before = withSettings(statement, `<w:documentProtection ${attributes}/>`);
      const opened = await open(before);
      try {
        const read = await opened.port.read();
        expect(read.protection).toBe(code);
        const removal: EditPlan = { kind: 'remove', root, expect: read.controls[0]?.text ?? '' };
        for (const plan of [newReason, removal]) {
          await expect(opened.port.apply(plan)).rejects.toMatchObject({ code });
        }
        expect(partOf(await opened.save())).toBe(partOf(before));
      } finally {
        await opened.close();
      }
    });

    test('parts that everyone may edit mean nothing without protection', async () => {
      const { saved, read } = await apply(withFreePart(await withStatement()), newReason);
      expect(read.protection).toBeUndefined();
      expect(field(read, reason)).toBe('Der Bus fährt mit Strom.');
      expect(partOf(saved)).toMatch(/<w:permStart .*<w:permEnd /s);
    });

    test('protection that only tracks changes lets us write, tracked', async () => {
      const before = withSettings(
        await withStatement(),
        '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>',
      );
      const { saved, read } = await apply(before, newReason);
      expect(read.protection).toBeUndefined();
      expect(revisedCharacters(saved)).toEqual({ inserted: 10, deleted: 11 });
    });
  });
}

function field({ controls }: Snapshot, tag: string): string | undefined {
  return controls.find((control) => control.tag === tag && !control.deleted)?.text;
}

/** Texts of a file's paragraphs, without the empty ones. */
async function texts(bytes: Uint8Array): Promise<string[]> {
  const { paragraphs } = await openDocx(bytes).read();
  return paragraphs.map(({ text }) => normaliseText(text)).filter((text) => text !== '');
}
