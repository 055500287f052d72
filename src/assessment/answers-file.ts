import { z } from 'zod';
import { assessmentSchema, type Assessment } from './assessment';
import { mistakesOf, type Mistake } from './mistake';

/** The format of an `.answers.json`: a partial assessment, and for which profile and form it is. */
const answersFileSchema = assessmentSchema.extend({
  /** Id of a profile; without it the language of the document decides. */
  profile: z.string().max(40).nullable().default(null),
  form: z.enum(['long', 'short']).default('long'),
});

/** Largest answers file that is read, in characters. */
const limit = 500_000;

export type AnswersFile =
  | { ok: true; profile: string | null; form: 'long' | 'short'; answers: Assessment }
  | { ok: false; mistakes: Mistake[] };

/** Reads the text of an answers file. Never throws. */
export function parseAnswersFile(text: string): AnswersFile {
  if (text.length > limit) {
    return failed({ place: '', problem: 'too-long', detail: `characters:${String(limit)}` });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ place: '', problem: 'not-json', detail });
  }
  const result = answersFileSchema.safeParse(value);
  if (!result.success) return { ok: false, mistakes: mistakesOf(result.error, value) };
  const { profile, form, ...answers } = result.data;
  const repeated = repeatedId(answers);
  if (repeated) return failed(repeated);
  return { ok: true, profile, form, answers };
}

function repeatedId(answers: Assessment): Mistake | null {
  const lists: [string, string[]][] = [
    ['groups', answers.groups.map((entry) => entry.group)],
    ['measures', answers.measures.map((entry) => entry.id)],
  ];
  for (const [place, ids] of lists) {
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) return { place, problem: 'duplicate', detail: twice };
  }
  return null;
}

function failed(mistake: Mistake): AnswersFile {
  return { ok: false, mistakes: [mistake] };
}
