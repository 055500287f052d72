import { z } from 'zod';
import { assessmentSchema, assessmentVersion, type Assessment } from './assessment';
import { parseJson } from './json/parse-json';
import { migrateAnswers } from './migrate/migrate';
import { mistakesOf, type Mistake } from './mistake';

/** The format of an `.answers.json`: a partial assessment, and for which profile and form it is. */
const answersFileSchema = assessmentSchema.extend({
  /** Version of the answers' shape; files without one are of version 1. */
  schema: z.literal(assessmentVersion),
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
  const json = parseJson(text, limit);
  if ('mistakes' in json) return { ok: false, ...json };
  const { value } = json;
  const version = versionOf(value);
  if (version > assessmentVersion) {
    return failed({ place: 'schema', problem: 'newer', detail: String(assessmentVersion) });
  }
  const current = brought(value, version);
  const result = answersFileSchema.safeParse(current);
  if (!result.success) return { ok: false, mistakes: mistakesOf(result.error, current) };
  const { profile, form, ...rest } = result.data;
  const answers = assessmentSchema.strip().parse(rest);
  const repeated = repeatedId(answers);
  if (repeated) return failed(repeated);
  return { ok: true, profile, form, answers };
}

/** The text of a file that {@link parseAnswersFile} reads back to the same answers. */
export function answersFileText(
  answers: Assessment,
  profile: string,
  form: 'long' | 'short',
): string {
  return `${JSON.stringify({ schema: assessmentVersion, profile, form, ...answers }, null, 2)}\n`;
}

function versionOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return 1;
  return typeof value.schema === 'number' ? value.schema : 1;
}

/** An older file in today's shape. */
function brought(value: unknown, version: number): unknown {
  const migrated = migrateAnswers(value, version);
  if (typeof migrated !== 'object' || migrated === null || Array.isArray(migrated)) return migrated;
  const named = 'schema' in migrated && typeof migrated.schema !== 'number';
  return named ? migrated : { ...migrated, schema: assessmentVersion };
}

function repeatedId(answers: Assessment): Mistake | null {
  const lists: [string, string[]][] = [
    ['groups', answers.groups.map((entry) => entry.group)],
    ['measures', answers.measures.map((entry) => entry.id)],
    ['alternatives.options', answers.alternatives.options.map((entry) => entry.id)],
    ['tensions', answers.tensions.map((entry) => entry.id)],
    ['climate.activities', answers.climate.activities.map((entry) => entry.id)],
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
