import { answerFingerprint } from './answer-fingerprint';
import type { Assessment } from './assessment';

/** Longest path that the stored shape takes (schema/values.ts). */
const longestPath = 80;

/** What is about the assessment and not an answer about the proposal. */
const aside = [
  'signOff',
  'wording.signOff.climateTeam',
  'wording.signOff.socialDepartment',
  'reconfirm',
  'accepted',
  'meta.date',
];

/**
 * Every answer that is given, as text, by its path: `mitigation.rating`, `groups.tenants.how`,
 * `measures.m1.owner`, `options.a.cost`, `climate.activities.heating`. Entries of lists go by their
 * id and not by their place; the order of keys and of chosen ids does not matter. Left out are
 * empty answers, the sign-offs in whatever words, what is to be reconfirmed, accepted findings, and the date of the
 * assessment.
 */
export function answersByPath(assessment: Assessment): Map<string, string> {
  const found = new Map<string, string>();
  const add = (path: string, answer: string) => {
    const key = bounded(path);
    // Two entries with one id are an error elsewhere; here both count.
    found.set(key, (found.get(key) ?? '') + answer);
  };
  collect('', plainShape(assessment), add);
  return found;
}

/** Lists as records by id, so that one walk reaches every answer. */
function plainShape(assessment: Assessment): Record<string, unknown> {
  const { alternatives, climate, groups, measures, tensions, pending, ...rest } = assessment;
  const { options, ...otherAlternatives } = alternatives;
  const { activities, fields, ...otherClimate } = climate;
  return {
    ...rest,
    // "Not yet known" is an answer without a date too.
    pending: Object.entries(pending).map(([path, date]) => [path, `?${date}`]),
    climate: {
      ...otherClimate,
      fields: [...fields].sort().join(' '),
      activities: activities.map(({ id, ...entry }) => [id, stableText(entry)]),
    },
    groups: groups.map(({ group, ...entry }) => [group, entry]),
    alternatives: otherAlternatives,
    options: options.map(({ id, ...entry }) => [id, entry]),
    tensions: tensions.map(({ id, ...entry }) => [id, entry]),
    measures: measures.map(({ id, ...entry }) => [id, entry]),
  };
}

function collect(path: string, value: unknown, add: (path: string, answer: string) => void): void {
  if (aside.includes(path) || value === null || value === '' || value === false) return;
  if (typeof value !== 'object') {
    add(path, JSON.stringify(value));
    return;
  }
  const entries = Array.isArray(value) ? (value as [string, unknown][]) : Object.entries(value);
  for (const [key, inner] of entries) collect(path === '' ? key : `${path}.${key}`, inner, add);
}

/** JSON with sorted keys and without what is not given. */
function stableText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, given]) => given !== null && given !== '')
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : inner,
  );
}

/** A path that the stored shape takes; two long ones never become the same. */
function bounded(path: string): string {
  if (path.length <= longestPath) return path;
  return `${path.slice(0, longestPath - 12)}~${answerFingerprint(path)}`;
}
