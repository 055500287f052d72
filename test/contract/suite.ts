import type { EditPlan, InsertPlan, Place, UpdatePlan } from '../../src/document/plan/edit-plan';
import { DocumentError } from '../../src/document/errors';
import type { DocumentPort } from '../../src/document/port';
import type { Snapshot } from '../../src/document/snapshot/snapshot';
import { normaliseText } from '../../src/document/text/normalise';
import { openPackage } from '../../src/docx/package/package';
import { openDocx } from '../../src/docx/port';
import {
  sampleStatement,
  statementEndingInTable,
  statementWithTwoTables,
} from '../fixtures/statement';
import { contractDocuments } from './documents';

/** A document behind the port under test. */
export interface Opened {
  port: DocumentPort;
  save: () => Promise<Uint8Array>;
  close: () => Promise<void> | void;
}

const root = 'impact-statement';
const storedXml = (text: string): string =>
  `<assessment xmlns="urn:council-impact:assessment:1">{"n":"${text} ä &amp; &lt;"}</assessment>`;

/** What every adapter has to do alike. `open` gives it a document; the file that it saves is looked at, too. */
export function contractSuite(name: string, open: (bytes: Uint8Array) => Promise<Opened>): void {
  const use = async <T>(bytes: Uint8Array, work: (opened: Opened) => Promise<T>): Promise<T> => {
    const opened = await open(bytes);
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  };

  describe(`the port of ${name}`, () => {
    describe.each(Object.entries(contractDocuments))('over %s', (_, bytes) => {
      test('reads what the file holds', async () => {
        const read = await use(bytes, ({ port }) => port.read());
        expect(withoutIds(read)).toEqual(withoutIds(await openDocx(bytes).read()));
      });

      test('reading writes nothing', async () => {
        const saved = await use(bytes, async ({ port, save }) => {
          await port.read();
          return save();
        });
        expect(changedParts(bytes, saved)).toEqual([]);
      });

      test.each(['before', 'after', 'end', 'cursor'] as const)(
        'inserts a statement (%s), reads it back and takes it out again',
        async (kind) => {
          await use(bytes, async ({ port, save }) => {
            const before = await port.read();
            const after = await port.apply(insertion(before, kind));
            expect(fields(after)).toEqual(sampleFields);
            expect(outside(after)).toEqual(texts(before));
            expect(withoutIds(await port.read())).toEqual(withoutIds(after));
            const saved = await save();
            expect(withoutIds(await openDocx(saved).read())).toEqual(withoutIds(after));
            expect(
              changedParts(bytes, saved).filter((part) => !/document|styles/.test(part)),
            ).toEqual([]);
            const expected = after.controls.find(({ tag }) => tag === root)?.text ?? '';
            const removed = await port.apply({ kind: 'remove', root, expect: expected });
            expect(texts(removed)).toEqual(texts(before));
            expect(removed.controls).toEqual(before.controls);
          });
        },
      );

      test('puts the statement beside what belongs to somebody else, never inside', async () => {
        const { controls, paragraphs } = await use(bytes, async ({ port }) =>
          port.apply(insertion(await port.read(), 'after')),
        );
        const statement = controls.find(({ tag }) => tag === root);
        expect(statement?.parent).toBeNull();
        expect(paragraphs[statement?.first ?? 0]?.cell).toBeNull();
      });
    });

    const [first] = Object.values(contractDocuments);
    const bytes = first ?? new Uint8Array();
    const inserted = async (port: DocumentPort): Promise<Snapshot> =>
      port.apply(insertion(await port.read(), 'end'));

    test('a statement that ends in a table is followed by a paragraph', async () => {
      const plan = (before: Snapshot, kind: 'end' | 'after'): InsertPlan => ({
        ...insertion(before, kind),
        statement: statementEndingInTable(),
      });
      for (const kind of ['end', 'after'] as const) {
        const after = await use(bytes, async ({ port }) =>
          port.apply(plan(await port.read(), kind)),
        );
        const last = after.controls.find(({ tag }) => tag === root)?.last ?? 0;
        expect(after.paragraphs[last]?.cell).not.toBeNull();
        expect(after.paragraphs[last + 1]?.cell).toBeNull();
      }
    });

    test('changes fields, adds and takes out paragraphs in place', async () => {
      await use(bytes, async ({ port, save }) => {
        const before = await inserted(port);
        const after = await port.apply(sampleUpdate);
        expect(fields(after)).toMatchObject({
          'impact:mitigation.rating': 'stark positiv (++)',
          'impact:adaptation.reason': 'Schatten <durch> "Bäume"',
          'impact:measures.m2.what': 'Dach begrünen',
        });
        expect(fields(after)).not.toHaveProperty('impact:measures.m1.what');
        const lines = statementTexts(after);
        expect(lines.slice(-2)).toEqual(['Maßnahme: Dach begrünen', 'Hinweis']);
        expect(outside(after)).toEqual(outside(before));
        expect(withoutIds(await openDocx(await save()).read())).toEqual(withoutIds(after));
      });
    });

    test('puts several paragraphs behind one field in their order, behind its table', async () => {
      const after = await use(bytes, async ({ port }) => {
        await inserted(port);
        const block = (text: string): UpdatePlan['insertions'][number] => ({
          after: 'impact:mitigation.reason',
          block: { kind: 'paragraph', look: body, inlines: [{ kind: 'text', text }] },
        });
        return port.apply({ ...emptyUpdate, insertions: [block('eins'), block('zwei')] });
      });
      expect(statementTexts(after).slice(-3)).toEqual([
        'eins',
        'zwei',
        'Maßnahme: Bäume pflanzen, zuständig: Grünflächenamt',
      ]);
    });

    test('changes a cell of a second table, and puts paragraphs behind each table', async () => {
      await use(bytes, async ({ port, save }) => {
        const statement = statementWithTwoTables();
        await port.apply({ ...insertion(await port.read(), 'after'), statement });
        const block = (text: string): UpdatePlan['insertions'][number]['block'] => ({
          kind: 'paragraph',
          look: body,
          inlines: [{ kind: 'text', text }],
        });
        const after = await port.apply({
          ...emptyUpdate,
          fields: [{ tag: 'impact:options.timber.cost', from: '–', to: '4,9 Mio. €' }],
          insertions: [
            { after: 'impact:adaptation.reason', block: block('hinter der ersten') },
            { after: 'impact:options.timber.reason', block: block('hinter der zweiten') },
            { after: 'impact:options.timber.reason', block: block('und noch einer') },
          ],
        });
        const lines = statementTexts(after);
        expect(lines.slice(lines.indexOf('hinter der ersten'))).toEqual([
          'hinter der ersten',
          'Geprüfte Alternativen:',
          ...['Möglichkeit', 'Klima', 'Soziales', 'Kosten', 'Abwägung'],
          ...['Verzicht', '0', '−', '0 €', 'Reicht nicht.'],
          ...['Holzbau', 'positiv (+)', 'keine (0)', '4,9 Mio. €', 'Zu spät fertig.'],
          'hinter der zweiten',
          'und noch einer',
          'Maßnahme: Bäume pflanzen, zuständig: Grünflächenamt',
        ]);
        expect(tables(after)).toBe(2);
        expect(withoutIds(await openDocx(await save()).read())).toEqual(withoutIds(after));
        const expected = after.controls.find(({ tag }) => tag === root)?.text ?? '';
        await port.apply({ kind: 'remove', root, expect: expected });
      });
    });

    test.each<[string, (before: Snapshot) => EditPlan]>([
      ['a second statement', (before) => insertion(before, 'end')],
      [
        'another paragraph at the place',
        (before) => ({
          ...insertion(before, 'after'),
          statement: { ...sampleStatement(), tag: 'other' },
          expect: 'Anderes',
        }),
      ],
      [
        'a place behind the end',
        (before) => ({
          ...insertion(before, 'after'),
          statement: { ...sampleStatement(), tag: 'other' },
          place: { kind: 'after', paragraph: 999 },
        }),
      ],
      [
        'another text in a field',
        () => ({ ...emptyUpdate, fields: [{ tag: 'impact:summary', from: 'Anderes', to: 'x' }] }),
      ],
      [
        'a field that is gone',
        () => ({ ...emptyUpdate, fields: [{ tag: 'impact:gone', from: '', to: 'x' }] }),
      ],
      [
        'another text in a paragraph to be taken out',
        () => ({
          ...emptyUpdate,
          removals: [{ tag: 'impact:measures.m1.what', expect: 'Anderes' }],
        }),
      ],
      [
        'another text in a statement to be taken out',
        () => ({ kind: 'remove', root, expect: 'Anderes' }),
      ],
    ])('refuses to write when it meets %s, and writes nothing', async (_, plan) => {
      await use(bytes, async ({ port, save }) => {
        const before = await inserted(port);
        const saved = await save();
        const error: unknown = await port.apply(plan(before)).catch((cause: unknown) => cause);
        expect(error).toBeInstanceOf(DocumentError);
        expect(error).toMatchObject({ code: 'changed' });
        expect(withoutIds(await port.read())).toEqual(withoutIds(before));
        expect(changedParts(saved, await save())).toEqual([]);
      });
    });

    test('refuses to change a statement that is not there', async () => {
      await use(bytes, async ({ port }) => {
        await expect(port.apply(emptyUpdate)).rejects.toMatchObject({ code: 'changed' });
        const removal: EditPlan = { kind: 'remove', root, expect: '' };
        await expect(port.apply(removal)).rejects.toMatchObject({ code: 'changed' });
      });
    });

    test.each(Object.entries(contractDocuments))(
      'keeps one stored part and takes it out again: %s',
      async (_, content) => {
        await use(content, async ({ port, save }) => {
          await port.store(storedXml('eins'));
          await port.store(storedXml('zwei'));
          expect((await port.read()).stored.map(({ xml }) => xml)).toEqual([storedXml('zwei')]);
          const again = await openDocx(await save()).read();
          expect(again.stored.map(({ xml }) => xml)).toEqual([storedXml('zwei')]);
          await port.deleteStored();
          expect((await port.read()).stored).toEqual([]);
          const left = openPackage(await save())
            .names()
            .filter((part) => part.startsWith('customXml/item'));
          expect(left).toEqual([]);
        });
      },
    );

    test('shows a place without complaint', async () => {
      await use(bytes, async ({ port }) => {
        await inserted(port);
        const text = (await port.read()).paragraphs[1]?.text ?? '';
        await port.reveal({ paragraph: 1, text });
        await port.reveal({ tag: root });
      });
    });
  });
}

const body = { style: { name: 'normal', builtIn: true }, bold: false, size: null };
const emptyUpdate: UpdatePlan = { kind: 'update', root, fields: [], removals: [], insertions: [] };
const sampleUpdate: UpdatePlan = {
  ...emptyUpdate,
  fields: [
    { tag: 'impact:mitigation.rating', from: 'positiv (+)', to: 'stark positiv (++)' },
    { tag: 'impact:adaptation.reason', from: '', to: 'Schatten <durch> "Bäume"' },
  ],
  insertions: [
    {
      after: 'impact:measures.m1.what',
      block: {
        kind: 'paragraph',
        look: body,
        inlines: [
          { kind: 'text', text: 'Maßnahme: ' },
          {
            kind: 'field',
            tag: 'impact:measures.m2.what',
            title: 'Maßnahme',
            text: 'Dach begrünen',
          },
        ],
      },
    },
    {
      after: 'impact:measures.m2.what',
      block: { kind: 'paragraph', look: body, inlines: [{ kind: 'text', text: 'Hinweis' }] },
    },
  ],
  removals: [
    {
      tag: 'impact:measures.m1.what',
      expect: 'Maßnahme: Bäume pflanzen, zuständig: Grünflächenamt',
    },
  ],
};

const sampleFields = {
  'impact:summary': 'Weniger CO₂ & mehr Platz.',
  'impact:mitigation.rating': 'positiv (+)',
  'impact:mitigation.reason': 'Der Bus fährt elektrisch.',
  'impact:adaptation.rating': 'keine (0)',
  'impact:adaptation.reason': '',
  'impact:measures.m1.what': 'Bäume pflanzen',
  'impact:measures.m1.owner': 'Grünflächenamt',
};

/** A plan for the paragraph "Begründung", or for the end. */
function insertion(before: Snapshot, kind: Place['kind']): InsertPlan {
  const paragraph = before.paragraphs.findIndex(({ text }) => text === 'Begründung');
  const place: Place = kind === 'before' || kind === 'after' ? { kind, paragraph } : { kind };
  const expected = 'paragraph' in place ? 'Begründung' : null;
  return { kind: 'insert', place, expect: expected, statement: sampleStatement() };
}

function fields(snapshot: Snapshot): Record<string, string> {
  const found = snapshot.controls.filter(({ tag }) => tag.startsWith('impact:'));
  return Object.fromEntries(found.map(({ tag, text }) => [tag, text]));
}

/** Texts of paragraphs, without the empty ones that hosts add and drop. */
function texts({ paragraphs }: Pick<Snapshot, 'paragraphs'>): string[] {
  return paragraphs.map(({ text }) => normaliseText(text)).filter((text) => text !== '');
}

function outside(snapshot: Snapshot): string[] {
  const statement = snapshot.controls.find(({ tag }) => tag === root);
  const { first, last } = statement ?? { first: 0, last: -1 };
  return texts({
    paragraphs: snapshot.paragraphs.filter(({ index }) => index < first || index > last),
  });
}

function statementTexts(snapshot: Snapshot): string[] {
  const statement = snapshot.controls.find(({ tag }) => tag === root);
  return texts({
    paragraphs: snapshot.paragraphs.slice(statement?.first, (statement?.last ?? 0) + 1),
  });
}

/** How many tables the document has. */
function tables({ paragraphs }: Snapshot): number {
  return new Set(paragraphs.flatMap(({ cell }) => (cell ? [cell.table] : []))).size;
}

/** Handles of stored parts are each adapter's own. */
function withoutIds(snapshot: Snapshot): unknown {
  return { ...snapshot, stored: snapshot.stored.map(({ xml }) => xml) };
}

/** Names of the parts that differ between two files. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [openPackage(before), openPackage(after)];
  const names = new Set([...one.names(), ...other.names()]);
  return [...names].filter((name) => {
    const [first, second] = [one.read(name), other.read(name)];
    return !first || !second || !Buffer.from(first).equals(second);
  });
}
