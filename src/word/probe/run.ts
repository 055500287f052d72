import { DocumentError } from '../../document/errors';
import { runWord } from '../host/run';
import { controlExperiments } from './controls';
import type { Answer, Experiment } from './experiment';
import { markupExperiments } from './markup';
import { paragraphExperiments } from './paragraphs';
import { storedPartExperiments } from './stored-parts';
import { tableExperiments } from './tables';
import { trackingExperiments } from './tracking';

/** What Word answered to one question. */
export interface ProbeResult {
  name: string;
  expected: Answer;
  /** `refused: …` with Word's own code where it took the question for an error. */
  answered: Answer;
  /** Elapsed time. */
  milliseconds: number;
  /** Numbers that differ from run to run. */
  measured?: Record<string, number> | undefined;
}

/** Every question, in the order asked. */
export const experiments: readonly Experiment[] = [
  ...markupExperiments,
  ...paragraphExperiments,
  ...controlExperiments,
  ...tableExperiments,
  ...storedPartExperiments,
  ...trackingExperiments,
];

/**
 * Asks Word all questions. The open document, which must hold nothing of value, is emptied for each, and
 * holds `text` at the end. `report` hears of each result. Questions that this Word is too old for are left out.
 */
export async function runProbe(
  text: string,
  report: (result: ProbeResult) => void,
): Promise<ProbeResult[]> {
  const results: ProbeResult[] = [];
  for (const experiment of experiments.filter(isPossible)) {
    const result = await resultOf(experiment);
    results.push(result);
    report(result);
  }
  await runWord(async (context) => {
    await empty(context);
    context.document.body.paragraphs.getFirst().insertText(text, 'Start');
    await context.sync();
  });
  return results;
}

function isPossible({ needs }: Experiment): boolean {
  return needs === undefined || Office.context.requirements.isSetSupported('WordApi', needs);
}

async function resultOf({ name, expected, ask }: Experiment): Promise<ProbeResult> {
  const measured: Record<string, number> = {};
  const start = performance.now();
  const answered = await runWord<Answer>(async (context) => {
    await empty(context);
    return ask(context, (what, value) => void (measured[what] = value));
  }).catch(refusalOf);
  const milliseconds = Math.round(performance.now() - start);
  const more = Object.keys(measured).length > 0 ? { measured } : {};
  return { name, expected, answered, milliseconds, ...more };
}

function empty(context: Word.RequestContext): Promise<void> {
  const { body } = context.document;
  body.clear();
  body.paragraphs.getFirst().styleBuiltIn = 'Normal';
  return context.sync();
}

/** Codes and names of members only: a message could quote the document. */
const technical = /^[\w. ,]{1,80}$/;

function refusalOf(error: unknown): string {
  if (!(error instanceof DocumentError)) throw error;
  const { code, detail } = error;
  return `refused: ${technical.test(detail) ? detail : code}`;
}
