import type { Assessment } from '../../../src/assessment/assessment';
import { openDocx } from '../../../src/docx/port';
import type { Snapshot } from '../../../src/document/snapshot/snapshot';
import { normaliseText } from '../../../src/document/text/normalise';
import { newestStored } from '../../../src/statement/store/newest-stored';
import { statementTag } from '../../../src/document/tags';
import { writtenBySecond } from '../../../src/workbench/host/faults/other-person';
import { typedMeanwhile } from '../../../src/workbench/host/faults/other-person';
import { docx, p, sdt } from '../../fixtures/docx';

const heading = (text: string): string => p(text, '<w:pStyle w:val="berschrift1"/>');

/** A short proposal; the section behind which the statement goes stands in another vendor's control. */
export const proposal = docx({
  body:
    heading('Beschlussvorlage: Sanierung der Kita Nord') +
    heading('Beschlussvorschlag') +
    p('Der Rat beschließt die Sanierung der Kita Nord für 2,4 Mio. Euro.') +
    sdt('andere:finanzen', heading('Finanzielle Auswirkungen') + p('Die Kosten sind gedeckt.')) +
    heading('Begründung') +
    p('Das Gebäude ist von 1974.') +
    p('Ende.'),
});

/** What a document holds, without what somebody typed meanwhile. */
export interface Standing {
  /** Texts of each statement, in order; the one of the second person left out. */
  statements: string[][];
  /** How many statements the second person put in that stand there untouched. */
  others: number;
  /** Text of each field of these, by tag. */
  fields: Record<string, string>;
  /** Text outside of them. */
  beside: string[];
  /** How often the text typed meanwhile is there. */
  typed: number;
  /** Whether it is in the stored answers. */
  typedStored: boolean;
  stored: number;
  /** The stored answers, as text to compare. */
  answers: string;
  /** Empty paragraphs outside of them. */
  empty: number;
}

export async function standing(bytes: Uint8Array): Promise<Standing> {
  const snapshot = await openDocx(bytes).read();
  const all = snapshot.paragraphs.map(({ text }) => text).join('\n');
  const inside = new Set<number>();
  const found = snapshot.controls
    .filter((control) => control.tag === statementTag && !control.deleted)
    .map(({ first, last }) => {
      for (let index = first; index <= last; index += 1) inside.add(index);
      return textsOf(snapshot, (index) => index >= first && index <= last);
    });
  const others = found.filter((texts) => texts.includes(writtenBySecond)).length;
  return {
    others,
    statements: found.filter((texts) => !texts.includes(writtenBySecond)),
    fields: fieldsOf(snapshot),
    beside: textsOf(snapshot, (index) => !inside.has(index)),
    typed: all.split(typedMeanwhile).length - 1,
    typedStored: snapshot.stored.some(({ xml }) => xml.includes(typedMeanwhile.trim())),
    stored: snapshot.stored.length,
    answers: given(newestStored(snapshot.stored).stored?.answers),
    empty: snapshot.paragraphs.filter(({ index, text }) => !inside.has(index) && text === '')
      .length,
  };
}

/** What the operations of these tests answer; the rest can be read from the statement as well. */
function given(answers: Assessment | undefined): string {
  if (!answers) return '';
  const { mitigation, coBenefits, followUp } = answers;
  return JSON.stringify([mitigation, coBenefits, followUp]).replaceAll(typedMeanwhile, '');
}

function fieldsOf({ controls }: Snapshot): Record<string, string> {
  const fields = controls.filter(({ tag, deleted }) => tag !== statementTag && !deleted);
  return Object.fromEntries(
    fields.map(({ tag, text }) => [tag, normaliseText(text.replaceAll(typedMeanwhile, ''))]),
  );
}

function textsOf({ paragraphs }: Snapshot, wanted: (index: number) => boolean): string[] {
  return paragraphs
    .filter(({ index }) => wanted(index))
    .map(({ text }) => normaliseText(text.replaceAll(typedMeanwhile, '')))
    .filter((text) => text !== '');
}
