import type { Assessment } from '../../assessment/assessment';
import { places, type FieldDescription, type Place } from '../../assessment/fields/field';
import { fields, fieldsAt, type FieldKey } from '../../assessment/fields/fields';
import { anyNegative } from '../../assessment/negative';
import { signers } from '../../assessment/schema/sign-off';
import { screeningOutcome } from '../../assessment/screening';
import type { Profile } from '../../profile/profile';
import type { FieldPath } from '../field';
import { fieldLabel } from './field-label';
import { groupPart, measureDetails, measurePart, signOffPart, tensionPart } from './joint-parts';
import type { LayoutVariant } from './layout-variant';
import { optionsPart } from './options-table';
import { pathsOf, singlePart, type Part, type TextPart } from './part';

type Texts = Record<FieldPath, string>;

/** The parts of a statement in order, without empty ones. */
export function paragraphsOf(
  assessment: Assessment,
  texts: Texts,
  profile: Profile,
  variant: LayoutVariant,
): Part[] {
  const options = optionsPart(assessment, texts, profile);
  const at = (place: Place): Part[] => {
    if (place === 'options') return options ? [options] : [];
    // The table says what the text would.
    if (place === 'alternatives' && options) return [];
    const isWanted = (field: FieldDescription) => variant !== 'short' || field.short === true;
    return paragraphsAt(place, assessment, texts, profile, isWanted);
  };
  const parts = placesOf(variant, assessment).flatMap(at);
  const isShown = (path: FieldPath) => texts[path] !== undefined || path === 'notRelevant.reason';
  return parts.filter((part) => pathsOf(part).some(isShown));
}

/** Places that a variant of the layout fills; what only a closed half has to say stays out. */
function placesOf(variant: LayoutVariant, assessment: Assessment): readonly Place[] {
  const behindRatings = places.filter((place) => place !== 'notRelevant');
  switch (variant) {
    case 'long': {
      const { climate, equity } = screeningOutcome(assessment);
      const closed = new Set<Place>([
        ...(climate === 'not-relevant' ? (['climate'] as const) : []),
        ...(equity === 'not-relevant' ? (['social'] as const) : []),
      ]);
      return behindRatings.filter((place) => !closed.has(place));
    }
    case 'short':
      return anyNegative(assessment) ? behindRatings : ['signOff'];
    case 'not-relevant':
      return ['notRelevant', 'signOff'];
  }
}

/** Fields that have a paragraph of their own under their own lead-in. */
export const paragraphFields: readonly FieldKey[] = places
  .filter((place) => isSingle(place))
  .flatMap(fieldsAt);

function isSingle(place: Place): boolean {
  return !['ratings', 'options', 'groups', 'tensions', 'measures', 'signOff'].includes(place);
}

/** Every paragraph of a place for these lists, as far as its fields are wanted; pieces without a text are left out. */
export function paragraphsAt(
  place: Place,
  lists: Pick<Assessment, 'groups' | 'measures' | 'tensions'>,
  texts: Texts,
  profile: Profile,
  isWanted: (field: FieldDescription) => boolean,
): TextPart[] {
  const wanted = fieldsAt(place).filter((key) => isWanted(fields[key]));
  if (wanted.length === 0) return [];
  const has = (path: FieldPath) => texts[path] !== undefined;
  switch (place) {
    case 'ratings':
    case 'options':
      return [];
    case 'groups':
      return lists.groups.map(({ group }) => groupPart(group, profile));
    case 'tensions':
      return lists.tensions.map(({ id }) => tensionPart(id, profile));
    case 'measures':
      if (has('measures')) return [singlePart(profile.labels.measure, 'measures')];
      return lists.measures.map(({ id }) =>
        measurePart(
          id,
          // Who and when belong to every measure; the cost is shown where it is known.
          measureDetails.filter((key) => key !== 'cost' || has(`measures.${id}.cost`)),
          profile,
        ),
      );
    case 'signOff':
      return [
        signOffPart(
          signers.filter((signer) => has(`signOff.${signer}`)),
          profile,
        ),
      ];
    default:
      return wanted.map((key) => singlePart(fieldLabel(key, profile), key));
  }
}
