import { readFileSync } from 'node:fs';
import { openDocx } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import { updateStatement } from '../../src/statement/use-cases/update-statement';
import { parking, school } from './support/answers';

const now = '2026-11-23T09:00:00.000Z';
const written = (name: string) =>
  openDocx(readFileSync(`${__dirname}/../fixtures/versions/statement-1-${name}.docx`));

test.each([
  ['long', 'long', school],
  ['short', 'short', school],
  ['en', 'long', parking],
] as const)('a statement of version 1 (%s) is read whole', async (name, form, answers) => {
  const opened = await openProposal(written(name), builtInProfiles);
  expect(opened.reading.state).toBe('statement');
  expect(opened.reading.typed).toEqual([]);
  expect(opened).toMatchObject({ form, edited: [], conflicts: [], unreadable: [] });
  expect(opened.answers.mitigation).toEqual(answers.mitigation);
  expect(opened.answers.measures).toEqual(answers.measures);
  expect(opened.answers.wording).toEqual(answers.wording);
});

test.each(['long', 'short', 'en'])(
  'a statement of version 1 (%s) is updated without a question',
  async (name) => {
    const document = written(name);
    const opened = await openProposal(document, builtInProfiles);
    const answers = {
      ...opened.answers,
      mitigation: { ...opened.answers.mitigation, reason: 'Neu begründet.' },
    };
    const content = { answers, form: opened.form };
    expect(await updateStatement(document, opened, content, now)).toMatchObject({
      kind: 'done',
      kept: [],
      stored: true,
    });
    const again = await openProposal(document, builtInProfiles);
    expect(again.reading.fields['mitigation.reason']).toBe('Neu begründet.');
    expect(again.reading.typed).toEqual([]);
    expect(again.answers).toEqual(answers);
  },
);

test('nothing in a statement of version 1 is written when nothing changed', async () => {
  for (const name of ['long', 'short', 'en']) {
    const document = written(name);
    const opened = await openProposal(document, builtInProfiles);
    const content = { answers: opened.answers, form: opened.form };
    expect(await updateStatement(document, opened, content, now)).toMatchObject({ kind: 'done' });
    expect((await document.read()).paragraphs).toEqual(opened.snapshot.paragraphs);
  }
});
