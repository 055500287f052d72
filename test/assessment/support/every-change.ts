import type { Assessment } from '../../../src/assessment/assessment';

/** One change of one answer, and the path under which it has to be named. */
export interface Change {
  path: string;
  apply: (assessment: Assessment) => Assessment;
}

/** What is not an answer about the proposal. */
const aside = [
  'signOff',
  'wording.signOff.climateTeam',
  'wording.signOff.socialDepartment',
  'reconfirm',
  'accepted',
  'meta.date',
];
/** Lists whose entries go by their id, with the key of the id and the path of the list. */
const lists: Record<string, [id: string, named: string]> = {
  groups: ['group', 'groups'],
  measures: ['id', 'measures'],
  tensions: ['id', 'tensions'],
  'alternatives.options': ['id', 'options'],
};

/** Every single answer of an assessment changed, one at a time: written from the shape, not from the code. */
export function everyChange(assessment: Assessment): Change[] {
  return changesIn(assessment, [], '');
}

function changesIn(value: unknown, keys: (string | number)[], path: string): Change[] {
  if (aside.includes(path)) return [];
  if (path === 'pending') {
    const pending = value as Record<string, string>;
    return Object.keys(pending)
      .filter((key) => key.length < 60)
      .map((key) => changed([...keys, key], `pending.${key}`, pending[key]));
  }
  if (path === 'climate.fields') return [changed(keys, path, value)];
  if (path === 'climate.activities') {
    return (value as { id: string; note: string }[]).map((entry, index) =>
      changed([...keys, index, 'note'], `${path}.${entry.id}`, entry.note),
    );
  }
  const list = lists[path];
  if (list) {
    return (value as Record<string, unknown>[]).flatMap((entry, index) =>
      Object.keys(entry)
        .filter((key) => key !== list[0])
        .map((key) =>
          changed([...keys, index, key], `${list[1]}.${String(entry[list[0]])}.${key}`, entry[key]),
        ),
    );
  }
  if (typeof value !== 'object' || value === null) return [changed(keys, path, value)];
  return Object.entries(value)
    .filter(([key]) => key.length < 60)
    .flatMap(([key, inner]) => changesIn(inner, [...keys, key], path ? `${path}.${key}` : key));
}

function changed(keys: (string | number)[], path: string, before: unknown): Change {
  const after = path === 'climate.fields' ? other(before) : `${String(before)} changed`;
  return { path, apply: (assessment) => replaced(assessment, keys, after) as Assessment };
}

/** The list of fields with one more or one less. */
function other(fields: unknown): unknown {
  const given = fields as string[];
  return given.includes('energy')
    ? given.filter((field) => field !== 'energy')
    : [...given, 'energy'];
}

function replaced(value: unknown, keys: (string | number)[], after: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return after;
  if (Array.isArray(value)) {
    return value.map((entry: unknown, index) =>
      index === key ? replaced(entry, rest, after) : entry,
    );
  }
  const plain = value as Record<string, unknown>;
  return { ...plain, [key]: replaced(plain[key], rest, after) };
}
