import { adoptionOf } from '../../src/checks/adoption/adoption';
import type { EditPlan } from '../../src/document/plan/edit-plan';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { replaceableSection } from '../../src/statement/plan/taken-over';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { wordPort } from '../../src/word/port';
import { createHost, type Host } from '../../src/workbench/host/host';
import { docx, p } from '../fixtures/docx';
import { handWritten } from '../fixtures/hand-written';
import { sampleStatement } from '../fixtures/statement';
import { startOfficeInNode } from '../support/office-in-node';

let host: Host;
let close: () => void;

/** A Word that cannot give its document as OOXML (office-js #6059), so that it is read by its objects. */
const inWord = (bytes: Uint8Array): Host =>
  (host = createHost(bytes, { failing: { 'Body.GetOoxml': 'GeneralException' } }));

const proposal = docx({ body: p('Beschluss') + p('Begründung') + p('Ende.') });

beforeAll(async () => {
  inWord(proposal);
  close = await startOfficeInNode(() => host);
});
afterAll(() => close());

const root = 'impact-statement';
const insertion: EditPlan = {
  kind: 'insert',
  place: { kind: 'after', paragraph: 1 },
  expect: 'Begründung',
  statement: sampleStatement(),
};
const update: EditPlan = {
  kind: 'update',
  root,
  fields: [{ tag: 'impact:mitigation.rating', from: 'positiv (+)', to: 'negativ (-)' }],
  removals: [],
  insertions: [
    {
      after: 'impact:summary',
      block: {
        kind: 'paragraph',
        look: { style: { name: 'normal', builtIn: true }, bold: false, size: null },
        inlines: [{ kind: 'field', tag: 'impact:notes', title: 'Hinweis', text: 'Neu.' }],
      },
    },
  ],
};

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  return (await openDocx(bytes).read()).paragraphs.map(({ text }) => text);
}

test('a Word that gives no OOXML is written to as any other: inserted, updated, removed', async () => {
  const plain = openDocx(proposal);
  const open = inWord(proposal);
  const port = wordPort();
  for (const plan of [insertion, update]) {
    await port.apply(plan);
    await plain.apply(plan);
    expect(await textsOf(open.save())).toEqual(await textsOf(plain.save()));
  }
  const expected = (await port.read()).controls.find(({ tag }) => tag === root)?.text ?? '';
  await port.apply({ kind: 'remove', root, expect: expected });
  expect(await textsOf(open.save())).toEqual(await textsOf(proposal));
});

test('a hand-written section stays whole where Word cannot tell all that it holds', async () => {
  host = inWord(handWritten['free text under a heading']!.bytes);
  const opened = await openProposal(wordPort(), builtInProfiles, 'dortmund');
  const { snapshot, proposal, profile } = opened;
  expect(adoptionOf(snapshot, proposal, profile)).toMatchObject({ stays: ['unknown'] });
  expect(replaceableSection(snapshot, proposal)).toBeNull();
});
