import { z } from 'zod';
import { climateQuestions, dimensions, equityQuestions } from '../assessment/catalogue';

const words = z.string().min(1).max(400);
const id = z.string().regex(/^[a-z0-9-]{1,24}$/);

function every<Key extends string>(keys: readonly Key[]) {
  return z.strictObject(
    Object.fromEntries(keys.map((key) => [key, words])) as Record<Key, typeof words>,
  );
}

/** Word and sign of one step of the scale: "positiv", "+". */
const step = z.strictObject({ word: words, sign: z.string().max(4) });

/** Roles of a proposal's sections (see proposal/role.ts). */
export const sectionRoles = [
  'decision',
  'reasons',
  'finance',
  'staff',
  'climate',
  'equity',
  'combined',
  'legal',
  'consultation',
  'alternatives',
  'attachments',
  'other',
] as const;
export type SectionRole = (typeof sectionRoles)[number];

/**
 * A city's configuration: all wording of the statement and all rules that differ between cities.
 * The statement is written in the profile's language, whatever the pane speaks.
 */
export const profileSchema = z.strictObject({
  id,
  version: words,
  name: words,
  language: z.enum(['de', 'en']),
  /** Heading of the statement. */
  heading: words,
  /** Where the statement goes: the first anchor whose role the proposal has. */
  anchors: z
    .array(z.strictObject({ position: z.enum(['after', 'before']), role: z.enum(sectionRoles) }))
    .min(1),
  scale: z.strictObject({
    '2': step,
    '1': step,
    '0': step,
    '-1': step,
    '-2': step,
    mixed: step,
    'not-applicable': step,
    unknown: step,
  }),
  /** Table of ratings: column headings, row headings, and what a screen reader says of it. */
  table: z.strictObject({
    subject: words,
    rating: words,
    amount: words,
    reason: words,
    description: words,
    ...(Object.fromEntries(dimensions.map((dimension) => [dimension, words])) as Record<
      (typeof dimensions)[number],
      typeof words
    >),
  }),
  /** Lead-ins of the paragraphs behind the table, without the colon. */
  labels: every([
    'groups',
    'alternatives',
    'friendlier',
    'friendlierReason',
    'measure',
    'owner',
    'date',
    'participation',
    'followUp',
    'signOff',
    'climateTeam',
    'socialDepartment',
    'notRelevant',
    'exemptKind',
  ] as const),
  effects: every(['benefit', 'burden', 'both', 'none', 'unknown'] as const),
  answers: every(['yes', 'no', 'unknown'] as const),
  /** Instructions in square brackets that stand in the empty template. */
  placeholders: every([
    'rating',
    'amount',
    'reason',
    'group',
    'answer',
    'text',
    'owner',
    'date',
  ] as const),
  /** Affected groups in order; those with `always` are asked in every equity assessment. */
  groups: z
    .array(z.strictObject({ id, label: words, always: z.boolean().default(false) }))
    .min(1)
    .max(30),
  /** Kinds of proposal that are usually not relevant; a reason is still required. */
  exemptKinds: z.array(z.strictObject({ id, label: words })).max(40),
  /** The screening questions in the profile's own words; what is missing is taken from the catalogue. */
  questions: z
    .strictObject({
      climate: z.partialRecord(z.enum(climateQuestions), words).default({}),
      equity: z.partialRecord(z.enum(equityQuestions), words).default({}),
    })
    .prefault({}),
});

export type Profile = z.infer<typeof profileSchema>;
