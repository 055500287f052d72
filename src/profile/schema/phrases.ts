import { z } from 'zod';
import type { MistakeProblem } from '../../assessment/mistake';
import { words } from './words';

/** The phrases between the parts of a composed field, each with what is put into it. */
const phrasePlaceholders = {
  primaryField: ['field'],
  lifetime: ['years'],
  lifetimeOne: [],
  confidence: ['confidence'],
  sources: ['sources'],
  programme: ['programme'],
  sectorShare: ['share', 'sector', 'year'],
  socialCost: ['amount', 'source'],
  floodArea: [],
  costMore: ['amount'],
  costLess: ['amount'],
  costSame: [],
  relief: ['relief'],
  budgeted: [],
  notBudgeted: [],
  compensation: ['what'],
  indicator: ['what'],
  indicatorBaseline: ['baseline'],
  indicatorTarget: ['target'],
  indicatorSource: ['source'],
  indicatorDate: ['date'],
  responsible: ['unit'],
  reviewDate: ['date'],
  pendingUntil: ['date'],
  pending: [],
  signedOutdated: ['state'],
  signOffOpen: [],
} as const satisfies Record<string, readonly string[]>;

export type Phrase = keyof typeof phrasePlaceholders;

/** Words between the parts of a composed field; `{…}` stands for what is put in, each exactly once. */
export const phrasesSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(phrasePlaceholders).map(([id, names]) => [id, phrase(names)]),
  ) as Record<Phrase, typeof words>,
);

function phrase(names: readonly string[]): typeof words {
  const expected = names.map((name) => `{${name}}`);
  const fits = (text: string) => {
    const found = text.match(/\{[^{}]*\}|[{}]/g) ?? [];
    return [...found].sort().join() === [...expected].sort().join();
  };
  const problem: MistakeProblem = names.length === 0 ? 'no-placeholder' : 'placeholders';
  const checked = words.refine(fits, { message: expected.join(' '), params: { problem } });
  return names.length === 0 ? checked : checked.describe(`With ${expected.join(', ')}.`);
}
