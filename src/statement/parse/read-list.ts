import type { Assessment } from '../../assessment/assessment';
import { emptyGroup, emptyMeasure, emptyOption } from '../../assessment/empty';
import { doingNothing, mostMeasures, mostOptions } from '../../assessment/schema/balance';
import type { Profile } from '../../profile/profile';
import { readDate } from '../layout/date-text';
import { readGroup } from '../layout/group-text';
import { readCostText, readMeasureText } from '../layout/measure-text';
import { readRating } from '../layout/rating-text';

const mostGroups = 30;
const mostTensions = 12;

/** What a list is made of: how its items are told apart, and when one says nothing. */
interface List<Item> {
  items: readonly Item[];
  most: number;
  is: (item: Item) => boolean;
  isEmpty: (item: Item) => boolean;
  create: () => Item;
}

/**
 * The list with one item changed; one that says nothing any more goes, one that is new is added
 * unless it says nothing. Null when it cannot be understood or the list is full.
 */
function changed<Item>(list: List<Item>, change: (item: Item) => Item | null): Item[] | null {
  const { items, most, is, isEmpty, create } = list;
  const known = items.find(is);
  const item = change(known ?? create());
  if (item === null) return null;
  if (isEmpty(item)) return items.filter((one) => !is(one));
  if (known !== undefined) return items.map((one) => (is(one) ? item : one));
  return items.length >= most ? null : [...items, item];
}

/** Whether another answer of an item is marked as not yet known. */
function isMarked({ pending }: Assessment, start: string): boolean {
  return Object.keys(pending).some((path) => path.startsWith(start));
}

/** A group's field read; empty text takes the group out. `pending` keeps one that is not yet known. */
export function readGroupField(
  assessment: Assessment,
  group: string,
  value: string,
  profile: Profile,
  pending: boolean,
): Assessment | null {
  const groups = changed(
    {
      items: assessment.groups,
      most: mostGroups,
      is: (entry) => entry.group === group,
      isEmpty: () => value === '' && !pending,
      create: () => emptyGroup(group),
    },
    (entry) => {
      const read = readGroup(value, profile);
      // Strength without an effect is not shown, so its absence says nothing.
      return { ...entry, ...read, strength: read.effect === null ? entry.strength : read.strength };
    },
  );
  return groups && { ...assessment, groups };
}

export function readTension(
  assessment: Assessment,
  id: string,
  value: string,
  pending: boolean,
): Assessment | null {
  const tensions = changed(
    {
      items: assessment.tensions,
      most: mostTensions,
      is: (entry) => entry.id === id,
      isEmpty: () => false,
      create: () => ({ id, measure: '' }),
    },
    (entry) => ({ ...entry, measure: value }),
  );
  const known = assessment.tensions.some((entry) => entry.id === id);
  if (value === '' && !pending && !known) return assessment;
  return tensions && { ...assessment, tensions };
}

export function readMeasure(
  assessment: Assessment,
  id: string,
  key: string,
  value: string,
  profile: Profile,
  pending: boolean,
): Assessment | null {
  const measures = changed(
    {
      items: assessment.measures,
      most: mostMeasures,
      is: (entry) => entry.id === id,
      isEmpty: ({ what, owner, date, cost, budgeted }) =>
        !pending &&
        !isMarked(assessment, `measures.${id}.`) &&
        what + owner + date + cost === '' &&
        budgeted === null,
      create: () => emptyMeasure(id),
    },
    (entry) => {
      switch (key) {
        case 'what':
          return { ...entry, ...readMeasureText(value, profile, entry.kind) };
        case 'owner':
          return { ...entry, owner: value };
        case 'date': {
          const date = value === '' ? '' : readDate(value, profile.locale);
          return date === null ? null : { ...entry, date };
        }
        case 'cost':
          return { ...entry, ...readCostText(value, profile, entry.budgeted) };
        default:
          return null;
      }
    },
  );
  return measures && { ...assessment, measures };
}

export function readOption(
  assessment: Assessment,
  id: string,
  key: string,
  value: string,
  profile: Profile,
  pending: boolean,
): Assessment | null {
  const options = changed(
    {
      items: assessment.alternatives.options,
      most: mostOptions,
      is: (entry) => entry.id === id,
      isEmpty: ({ what, climate, equity, cost, reason }) =>
        !pending &&
        !isMarked(assessment, `options.${id}.`) &&
        what + cost + reason === '' &&
        climate === null &&
        equity === null,
      create: () => emptyOption(id),
    },
    (entry) => {
      switch (key) {
        case 'what':
          return id === doingNothing ? null : { ...entry, what: value };
        case 'climate':
        case 'equity': {
          const rating = readRating(value, profile);
          return rating === null && value !== '' ? null : { ...entry, [key]: rating };
        }
        case 'cost':
        case 'reason':
          return { ...entry, [key]: value };
        default:
          return null;
      }
    },
  );
  return options && { ...assessment, alternatives: { ...assessment.alternatives, options } };
}
