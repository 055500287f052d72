import type { HostFacts } from '../../../word/host/host-facts';
import type { StepResult } from './run';

/**
 * The report to copy, in English whatever the pane speaks: it goes to whoever maintains the add-in.
 * It names the program and the steps, and nothing of the document.
 */
export function reportText(
  facts: HostFacts,
  results: readonly StepResult[],
  version: string,
  date: string,
): string {
  const width = Math.max(...results.map(({ step }) => step.length));
  const lines = results.map(({ step, outcome, milliseconds, detail }) =>
    `${step.padEnd(width)}  ${outcome.padEnd(7)}  ${milliseconds} ms${detail ? `  ${detail}` : ''}`.trim(),
  );
  return [
    `Council Impact ${version}, self-test, ${date.slice(0, 10)}`,
    `Platform: ${facts.platform || 'not stated'}`,
    `Word: ${facts.version || 'not stated'}, language ${facts.language}`,
    `Requirement sets: ${facts.requirementSets.join(', ')}`,
    '',
    ...lines,
  ].join('\n');
}
