import type { Assessment } from '../../../assessment/assessment';
import { isNegative } from '../../../assessment/rating';
import { amountsIn, type Amount } from '../../../checks/claims/amount';
import type { Claims } from '../../../checks/claims/claims';
import { saysAlternative } from '../../../checks/recognition/mentions';
import type { Profile } from '../../../profile/profile';
import { statementFigures } from '../../../statement/layout/composed/figures';
import { fieldValue } from '../../../statement/layout/empty-mark';
import { toKilogram } from '../totals/tonnes';

/**
 * Where figures come from: calculated from activities, typed by a person in the field for them, or
 * read from the reasons and from a section in free text.
 */
type FigureSource = 'calculated' | 'typed' | 'prose';

/** The amounts of a decision in t CO2e; savings are negative, null is not known and never 0. */
export interface EntryFigures {
  /** Per year. */
  running: number | null;
  oneOff: number | null;
  /** Null without any figure. */
  source: FigureSource | null;
  /** Whether the text names amounts without saying which of them is the effect of the decision. */
  unclear: boolean;
}

/**
 * The figures of an assessment. A typed amount overrides a calculation, as in the document; the reasons
 * are read only where there is neither.
 */
export function entryFigures(
  answers: Assessment,
  claims: Pick<Claims, 'passages'>,
  profile: Profile,
): EntryFigures {
  const typed =
    fieldValue(answers.mitigation.amount) || fieldValue(answers.wording['mitigation.amount'] ?? '');
  if (typed !== '') {
    return fromText(amountsIn(typed, profile.language, 'gas'), answers, 'typed');
  }
  const calculation = statementFigures(answers, profile)?.result;
  const running = toKilogram(calculation?.running ?? null);
  const oneOff = toKilogram(calculation?.oneOff ?? null);
  if (running !== null || oneOff !== null) {
    return { running, oneOff, source: 'calculated', unclear: false };
  }
  return fromText(amountsInReasons(claims, profile), answers, 'prose');
}

/** Amounts of other options are not an effect of the decision. */
function amountsInReasons({ passages }: Pick<Claims, 'passages'>, { language }: Profile): Amount[] {
  return passages
    .filter(
      ({ path, half }) => path === 'mitigation.reason' || (path === null && half !== 'equity'),
    )
    .flatMap(({ text }) => amountsIn(text, language))
    .filter(({ sentence }) => !saysAlternative(sentence, language));
}

function fromText(
  amounts: readonly Amount[],
  answers: Assessment,
  source: 'typed' | 'prose',
): EntryFigures {
  const running = onlyOne(amounts, 'year', directionOf(answers));
  const oneOff = onlyOne(amounts, 'once', null);
  const known = running !== null || oneOff !== null;
  return { running, oneOff, source: known ? source : null, unclear: amounts.length > 0 && !known };
}

/**
 * The one amount of a span: the only one whose text says more or less, else the only one, with the
 * direction of the rating. Several different ones ("from 100 to 58") leave it open.
 */
function onlyOne(
  amounts: readonly Amount[],
  span: 'year' | 'once',
  direction: -1 | 1 | null,
): number | null {
  const ofSpan = amounts.filter((amount) => amount.span === span && amount.tonnes !== null);
  const signed = ofSpan.filter(({ sign, tonnes }) => sign !== null || tonnes === 0);
  const counted = signed.length > 0 ? signed : ofSpan;
  const values = counted.map(({ tonnes, sign }) => {
    if (tonnes === 0) return 0;
    const way = sign ?? direction;
    return tonnes === null || way === null ? null : toKilogram(tonnes * way);
  });
  const [value = null, ...others] = [...new Set(values)];
  return others.length === 0 ? value : null;
}

/** Better for the climate means less emissions; other ratings do not say which way it goes. */
function directionOf({ mitigation: { rating } }: Assessment): -1 | 1 | null {
  if (rating === 1 || rating === 2) return -1;
  return rating !== 'mixed' && isNegative(rating) ? 1 : null;
}
