import type { Assessment } from '../../../src/assessment/assessment';
import { openDocx, type DocxDocument } from '../../../src/docx/port';
import { builtInProfiles } from '../../../src/profile/built-in';
import { statementTag } from '../../../src/document/tags';
import { fieldTag } from '../../../src/statement/field';
import type { Outcome, WriteOptions } from '../../../src/statement/use-cases/content';
import { insertStatement } from '../../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../../src/statement/use-cases/open-proposal';
import type { Opened } from '../../../src/statement/use-cases/opened';
import { updateStatement } from '../../../src/statement/use-cases/update-statement';
import { germanProposal } from './council-docx';

const now = '2026-11-23T09:00:00.000Z';

/** A proposal with a statement in it, as the pane and a person's hands work on it. */
export async function deskWith(answers: Assessment, form: 'long' | 'short' = 'long') {
  const document = openDocx(germanProposal());
  const opened = await openProposal(document, builtInProfiles, 'dortmund');
  const result = await insertStatement(document, opened, { answers, form }, now);
  if (result.kind !== 'done') throw new Error(result.kind);
  return deskOn(document);
}

export function deskOn(document: DocxDocument) {
  const open = (): Promise<Opened> => openProposal(document, builtInProfiles, 'dortmund');
  return {
    document,
    open,
    async field(path: string): Promise<string | undefined> {
      return (await open()).reading.fields[path];
    },
    async lines(): Promise<string[]> {
      return (await document.read()).paragraphs.map(({ text }) => text);
    },
    /** Types over a field. */
    async type(path: string, to: string): Promise<void> {
      const tag = fieldTag(path);
      const { controls } = await document.read();
      const from = controls.find((control) => control.tag === tag)?.text ?? '';
      await document.apply({
        kind: 'update',
        root: statementTag,
        fields: [{ tag, from, to }],
        removals: [],
        insertions: [],
      });
    },
    async update(
      change: (answers: Assessment) => Assessment = (answers) => answers,
      options?: WriteOptions,
    ): Promise<Outcome> {
      const opened = await open();
      const content = { answers: change(opened.answers), form: opened.form };
      return updateStatement(document, opened, content, now, options);
    },
  };
}
