import { readFlatOpc } from '../../docx/package/flat-opc';
import { readSnapshot } from '../../docx/read/snapshot';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { answerOf } from '../read/read';

/** What an experiment found: plain data without any text of a document. */
export type Answer = string | number | boolean | { [name: string]: Answer };

/** Notes a number that differs from run to run, such as a size. */
type Measure = (name: string, value: number) => void;

/** One question to Word. `name` stands in files that people send, so it never gets another meaning. */
export interface Experiment {
  name: string;
  /** What the add-in takes for granted. */
  expected: Answer;
  /** The version of WordApi that it needs beyond the add-in's own 1.3. */
  needs?: '1.4';
  /** Asks Word, in a document that holds one empty paragraph. */
  ask: (context: Word.RequestContext, measure: Measure) => Promise<Answer>;
}

/** Adds paragraphs at the end of the document, in place of the empty one. */
export function addParagraphs(
  { document: { body } }: Word.RequestContext,
  [first = '', ...others]: readonly string[],
): Word.Paragraph {
  let last = body.paragraphs.getLast();
  last.insertText(first, 'Start');
  for (const text of others) last = last.insertParagraph(text, 'After');
  return last;
}

/** Adds a paragraph, a table of two rows and two columns, and a paragraph. */
export function addTable(context: Word.RequestContext): Word.Table {
  addParagraphs(context, ['before', 'after']);
  const { paragraphs } = context.document.body;
  return paragraphs.getFirst().insertTable(2, 2, 'After', [
    ['one', 'two'],
    ['three', 'four'],
  ]);
}

/** The document as Word writes it. */
export async function ooxmlOf(context: Word.RequestContext): Promise<string> {
  const ooxml = context.document.body.getOoxml();
  await context.sync();
  return answerOf(ooxml);
}

/** The document as the add-in reads it. */
export async function readingOf(context: Word.RequestContext): Promise<Snapshot> {
  return readSnapshot(readFlatOpc(await ooxmlOf(context)), '');
}

/** The texts of the paragraphs that Word lists. */
export async function listedTexts(context: Word.RequestContext): Promise<string[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  return paragraphs.items.map(({ text }) => text);
}
