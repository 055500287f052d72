import { openDocx } from '../../src/docx/port';
import type { EditPlan } from '../../src/document/plan/edit-plan';
import { partOf, withSettings } from '../fixtures/changed-parts';
import { docx, p } from '../fixtures/docx';
import { sampleStatement } from '../fixtures/statement';
import { newValidationErrors } from '../support/validate-docx';
import { revisionSuite } from './revision-suite';

const date = '2026-11-23T09:00:00.000Z';

revisionSuite('docx', (bytes) => {
  const document = openDocx(bytes, {}, { date });
  return Promise.resolve({
    port: document,
    save: () => Promise.resolve(document.save()),
    close: () => undefined,
  });
});

const insertion: EditPlan = {
  kind: 'insert',
  place: { kind: 'end' },
  expect: null,
  statement: sampleStatement(),
};

/** Applies a plan and gives the file, and what the validator says of it beyond what it said before. */
async function apply(bytes: Uint8Array, plan: EditPlan): Promise<[Uint8Array, string[]]> {
  const document = openDocx(bytes, {}, { date });
  await document.apply(plan);
  const saved = document.save();
  return [saved, await newValidationErrors(bytes, saved)];
}

test('revisions are valid, each with a number of its own, our name and the date', async () => {
  const plain = docx({
    body: p('Begründung'),
    settings: '<w:defaultTabStop w:val="708"/>',
  });
  const document = openDocx(plain);
  await document.apply(insertion);
  const before = withSettings(document.save(), '<w:trackRevisions/>');
  const text = (await openDocx(before).read()).controls[0]?.text ?? '';
  const plans: EditPlan[] = [
    {
      kind: 'update',
      root: 'impact-statement',
      fields: [
        {
          tag: 'impact:mitigation.reason',
          from: 'Der Bus fährt elektrisch.',
          to: 'Er fährt mit Strom.',
        },
      ],
      removals: [
        {
          tag: 'impact:measures.m1.what',
          expect: 'Maßnahme: Bäume pflanzen, zuständig: Grünflächenamt',
        },
      ],
      insertions: [],
    },
    { kind: 'remove', root: 'impact-statement', expect: text },
  ];
  for (const plan of plans) {
    const [saved, errors] = await apply(before, plan);
    expect(errors).toEqual([]);
    const marks = [...partOf(saved).matchAll(/<w:(?:ins|del) ([^>]*?)\/?>/g)].map(
      ([, m]) => m ?? '',
    );
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(mark).toContain('w:author="Council Impact" w:date="2026-11-23T09:00:00Z"');
    }
    const ids = marks.map((mark) => /w:id="(\d+)"/.exec(mark)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  }
  const [, errors] = await apply(withSettings(plain, '<w:trackRevisions/>'), insertion);
  expect(errors).toEqual([]);
});
