import type { Assessment } from '../../assessment/assessment';
import {
  emptyGroup,
  emptyMeasure,
  emptyOption,
  type Group,
  type Measure,
  type Option,
} from '../../assessment/empty';
import type { Lens } from '../../assessment/fields/lens';
import { doingNothing, mostMeasures, mostOptions } from '../../assessment/schema/balance';
import type { Profile } from '../../profile/profile';
import { dateText, readDate } from '../layout/date-text';
import { groupText, readGroup } from '../layout/group-text';
import { costText, measureText, readCostText, readMeasureText } from '../layout/measure-text';
import { ratingText, readRating } from '../layout/rating-text';
import type { FieldCodec, FieldReading } from './codec';

const mostGroups = 30;
const mostTensions = 12;

/** A list of the assessment: how its entries are told apart, and when one says nothing any more. */
interface EntryList<Entry> extends Lens<Entry[]> {
  most: number;
  idOf: (entry: Entry) => string;
  create: (id: string) => Entry;
  saysNothing: (entry: Entry, assessment: Assessment, isNew: boolean) => boolean;
}

/** What is written and read of one entry; null where a text cannot be understood. */
interface EntryCodec<Entry> {
  write: (entry: Entry, profile: Profile) => string;
  read: (entry: Entry, text: string, profile: Profile) => Entry | null;
}

/**
 * A field of a list's entry. Reading changes that entry; one that says nothing any more goes, one that is
 * new is added unless it says nothing, and null says that the list is full.
 */
function entryField<Entry>(list: EntryList<Entry>, codec: EntryCodec<Entry>): FieldCodec {
  return {
    write: (assessment, profile, id) => {
      const entry = list.get(assessment).find((one) => list.idOf(one) === id);
      return entry === undefined ? '' : codec.write(entry, profile);
    },
    read: (assessment, text, { profile, id, pending }: FieldReading) => {
      const entries = list.get(assessment);
      const former = entries.find((one) => list.idOf(one) === id);
      const entry = codec.read(former ?? list.create(id), text, profile);
      if (entry === null) return null;
      if (!pending && list.saysNothing(entry, assessment, former === undefined)) {
        const others = entries.filter((one) => list.idOf(one) !== id);
        return list.set(assessment, others);
      }
      if (former === undefined)
        return entries.length >= list.most ? null : list.set(assessment, [...entries, entry]);
      return list.set(
        assessment,
        entries.map((one) => (list.idOf(one) === id ? entry : one)),
      );
    },
  };
}

/** Whether another answer of an entry is marked as not yet known. */
function isAwaited({ pending }: Assessment, entry: string): boolean {
  return Object.keys(pending).some((path) => path.startsWith(`${entry}.`));
}

const groups: EntryList<Group> = {
  get: (assessment) => assessment.groups,
  set: (assessment, entries) => ({ ...assessment, groups: entries }),
  most: mostGroups,
  idOf: ({ group }) => group,
  create: emptyGroup,
  // An emptied field takes the group out; a strength that it does not show keeps none.
  saysNothing: ({ effect, how }) => effect === null && how === '',
};

/** Effect, strength and mechanism in one field. */
export const group = entryField(groups, {
  write: groupText,
  read: (entry, text, profile) => {
    const read = readGroup(text, profile);
    // Strength without an effect is not shown, so its absence means nothing.
    return { ...entry, ...read, strength: read.effect === null ? entry.strength : read.strength };
  },
});

type Tension = Assessment['tensions'][number];

const tensions: EntryList<Tension> = {
  get: (assessment) => assessment.tensions,
  set: (assessment, entries) => ({ ...assessment, tensions: entries }),
  most: mostTensions,
  idOf: ({ id }) => id,
  create: (id) => ({ id, measure: '' }),
  // A tension stays one while nothing is done about it.
  saysNothing: ({ measure }, _, isNew) => isNew && measure === '',
};

/** What is done about a tension. */
export const tension = entryField(tensions, {
  write: ({ measure }) => measure,
  read: (entry, measure) => ({ ...entry, measure }),
});

const measures: EntryList<Measure> = {
  get: (assessment) => assessment.measures,
  set: (assessment, entries) => ({ ...assessment, measures: entries }),
  most: mostMeasures,
  idOf: ({ id }) => id,
  create: emptyMeasure,
  saysNothing: ({ id, what, owner, date, cost, budgeted }, assessment) =>
    what + owner + date + cost === '' &&
    budgeted === null &&
    !isAwaited(assessment, `measures.${id}`),
};

/** The fields of a measure. */
export const measure = {
  what: entryField(measures, {
    write: measureText,
    read: (entry, text, profile) => ({ ...entry, ...readMeasureText(text, profile, entry.kind) }),
  }),
  owner: entryField(measures, {
    write: ({ owner }) => owner,
    read: (entry, owner) => ({ ...entry, owner }),
  }),
  date: entryField(measures, {
    write: ({ date }, { locale }) => dateText(date, locale),
    read: (entry, text, { locale }) => {
      const date = text === '' ? '' : readDate(text, locale);
      return date === null ? null : { ...entry, date };
    },
  }),
  cost: entryField(measures, {
    write: costText,
    read: (entry, text, profile) => ({ ...entry, ...readCostText(text, profile, entry.budgeted) }),
  }),
};

const options: EntryList<Option> = {
  get: ({ alternatives }) => alternatives.options,
  set: (assessment, entries) => ({
    ...assessment,
    alternatives: { ...assessment.alternatives, options: entries },
  }),
  most: mostOptions,
  idOf: ({ id }) => id,
  create: emptyOption,
  saysNothing: ({ id, what, climate, equity, cost, reason }, assessment) =>
    what + cost + reason === '' &&
    climate === null &&
    equity === null &&
    !isAwaited(assessment, `options.${id}`),
};

/** The fields of an option. Doing nothing has fixed words, which are not fields. */
export const option = {
  what: entryField(options, {
    write: ({ id, what }) => (id === doingNothing ? '' : what),
    read: (entry, what) => (entry.id === doingNothing ? null : { ...entry, what }),
  }),
  climate: optionRating('climate'),
  equity: optionRating('equity'),
  cost: optionText('cost'),
  reason: optionText('reason'),
};

function optionText(key: 'cost' | 'reason'): FieldCodec {
  return entryField(options, {
    write: (entry) => entry[key],
    read: (entry, text) => ({ ...entry, [key]: text }),
  });
}

function optionRating(key: 'climate' | 'equity'): FieldCodec {
  return entryField(options, {
    write: ({ [key]: rating }, profile) => (rating === null ? '' : ratingText(rating, profile)),
    read: (entry, text, profile) => {
      const rating = readRating(text, profile);
      return rating === null && text !== '' ? null : { ...entry, [key]: rating };
    },
  });
}
