import { completeness } from '../assessment/completeness';
import { halves, type Half } from '../assessment/screening';
import type { Opened } from '../statement/use-cases/opened';
import type { CheckResult } from './finding';
import type { Rule } from './rule';
import { rules } from './rules/registry';

/** How far a half is done, in whole percent, and what that is reckoned from. */
export interface HalfCompleteness {
  percent: number;
  /** Our own answers; where there are none, what the check found in the text. */
  from: 'answers' | 'findings';
}

/** Who does a measure until when, and whether stored answers can be read, is no part of the text on a half. */
const notOfText: readonly string[] = ['Q26', 'Q38'];

/** The rules that say when a text on a half lacks what it must hold. */
function rulesOn(half: Half): Rule[] {
  return rules.filter(
    ({ code, severity, half: of }) =>
      severity === 'error' && (of === half || of === 'both') && !notOfText.includes(code),
  );
}

/**
 * How complete each half is. With stored answers it is the share of what is required that is
 * answered; without them the share of the rules of severity error that find nothing. A half that is
 * not in the document counts as nothing unless its answers are stored.
 */
export function halfCompleteness(
  { answers, reading, profile, form }: Opened,
  checked: CheckResult,
): Record<Half, HalfCompleteness> {
  if (reading.stored && hasAnswers(reading.stored.answers)) {
    const percent = completeness(answers, profile.groups, form);
    return {
      climate: { percent: percent.climate, from: 'answers' },
      equity: { percent: percent.equity, from: 'answers' },
    };
  }
  return { climate: fromFindings('climate', checked), equity: fromFindings('equity', checked) };
}

/** A part that only remembers accepted findings holds no answers. */
function hasAnswers({ screening, mitigation, adaptation, equity, notRelevant }: Opened['answers']) {
  const screened = halves.some((half) =>
    Object.values(screening[half]).some((answer) => answer !== null),
  );
  const rated = [mitigation, adaptation, equity].some(({ rating }) => rating !== null);
  return screened || rated || notRelevant.reason.trim() !== '';
}

function fromFindings(half: Half, checked: CheckResult): HalfCompleteness {
  if (checked[half] === 'missing') return { percent: 0, from: 'findings' };
  const broken = new Set(
    checked.findings
      .filter((one) => one.severity === 'error' && one.accepted === null)
      .filter((one) => one.half === half || one.half === 'both')
      .map(({ rule }) => rule),
  );
  const needed = rulesOn(half);
  const met = needed.filter(({ code }) => !broken.has(code)).length;
  return { percent: Math.floor((100 * met) / needed.length), from: 'findings' };
}
