import { anyOf, inAnyLanguage } from '../../vocabulary/vocabularies';
import { isNegative } from '../../assessment/rating';
import { fold } from '../../vocabulary/fold';
import type { Measure } from '../../assessment/empty';
import { statedMeasures } from '../claims/balance';
import { ratedRows } from '../claims/claims';
import { wholeList } from '../claims/stored-answers';
import type { Observation, Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import type { Subject } from '../subject';
import { findPlaceholder } from '../recognition/placeholder';

/** Somebody who does it, and a time, folded. */
const owner = inAnyLanguage(({ findings }) => findings.owners);
const date = new RegExp(
  String.raw`\b20\d\d\b|\d{1,2}\.\d{1,2}\.|${anyOf(({ findings }) => findings.times)}`,
);

/** Q26: a measure without someone who does it, or without a date. */
export const measureOpen: Rule<'Q26'> = {
  code: 'Q26',
  name: 'measure-open',
  severity: 'error',
  half: 'both',
  check: (subject) => [...inFields(subject), ...inProse(subject)],
};

function inFields(subject: Subject): Observation<'Q26'>[] {
  return statedMeasures(subject).flatMap(({ measure, passage }): Observation<'Q26'>[] => {
    const lacks = (key: 'owner' | 'date') =>
      passage.path === 'measures'
        ? isOpenInList(measure, key, passage.text, subject)
        : isOpen(`measures.${measure.id}.${key}`, subject);
    const [noOwner, noDate] = [lacks('owner'), lacks('date')];
    if (!noOwner && !noDate) return [];
    const kind =
      noOwner && noDate
        ? 'measure-open'
        : noOwner
          ? 'measure-without-owner'
          : 'measure-without-date';
    return [
      {
        kind,
        about: passage.about,
        paragraph: passage.paragraph,
        excerpt: excerptOf(measure.what),
        path: `measures.${measure.id}.${noOwner ? 'owner' : 'date'}`,
      },
    ];
  });
}

/** Where all measures stand in one field, each names its own; unknown parts are looked for in the text. */
function isOpenInList(
  { id, ...measure }: Measure,
  key: 'owner' | 'date',
  text: string,
  { current, profile }: Subject,
): boolean {
  if (current.pending[`measures.${id}.${key}`] !== undefined) return false;
  if (id !== wholeList) return measure[key] === '';
  const named = text.split(`${profile.labels[key]}: `).slice(1);
  // A dash leaves it open, for one of the measures at least.
  return named.length === 0 || named.some((behind) => /^[-–—](?=$|[;).,\s])/.test(behind));
}

/** A date that is not yet known is an answer; an instruction that was left is another rule's. */
function isOpen(path: string, { claims, statement, profile }: Subject): boolean {
  if (claims.at(path)) return false;
  const field = statement?.fields.find((one) => one.path === path);
  return !field || findPlaceholder(field.text, profile) === null;
}

/** In free text a measure is a sentence; only where it names neither anyone nor a time is it worth a word. */
function inProse(subject: Subject): Observation<'Q26'>[] {
  const { claims, sections } = subject;
  const { measures } = claims.answers;
  const [[first], [section]] = [measures, sections];
  if (!first || !section || claims.at(`measures.${first.id}.what`)) return [];
  if (!ratedRows(claims).some(({ row }) => isNegative(row.rating))) return [];
  const texts = sections.map(({ text }) => fold(text.slice(0, 20_000))).join(' ');
  if (owner.test(texts) || date.test(texts)) return [];
  const place = sections.find(({ text }) => text.includes(first.what)) ?? section;
  return [
    {
      severity: 'warning',
      kind: 'measure-open',
      about: place.heading,
      paragraph: place.paragraph,
      excerpt: excerptOf(first.what),
    },
  ];
}
