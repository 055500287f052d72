import { emptyGroup, emptyMeasure } from '../assessment/empty';
import { dimensions } from '../assessment/catalogue';
import { alwaysAsked } from '../assessment/low-income';
import type { StatementBlocks } from '../document/block';
import type { Profile } from '../profile/profile';
import type { FieldPath } from './field';
import { renderContent } from './layout';
import type { Looks } from './looks';
import { longForm, partsOf, pathsOf } from './paragraphs';

/**
 * The city's empty template: the long form with an instruction in square brackets in every field.
 * The fields carry the same tags as in a finished statement, so that what a person types into them
 * is read as answers.
 */
export function layoutTemplate(profile: Profile, looks: Looks): StatementBlocks {
  const parts = partsOf(
    {
      groups: profile.groups.filter(alwaysAsked).map(({ id }) => emptyGroup(id)),
      measures: [emptyMeasure('m1')],
    },
    profile,
  );
  const shown = longForm(parts);
  const rows = dimensions.flatMap((dimension) =>
    (['rating', 'amount', 'reason'] as const).map((key) => `${dimension}.${key}`),
  );
  const paths = [...rows, ...shown.flatMap(pathsOf)];
  const texts = Object.fromEntries(paths.map((path) => [path, placeholderFor(path, profile)]));
  return renderContent({ shape: 'long', texts, parts: shown }, profile, looks);
}

function placeholderFor(path: FieldPath, profile: Profile): string {
  const { placeholders } = profile;
  if (path.endsWith('.date') || path.startsWith('signOff.')) return placeholders.date;
  if (path.endsWith('.rating')) return placeholders.rating;
  if (path.endsWith('.amount')) return placeholders.amount;
  if (path.startsWith('groups.')) return placeholders.group;
  if (path === 'alternatives.friendlier') return placeholders.answer;
  if (path.endsWith('.owner')) return placeholders.owner;
  const explains = path.endsWith('.reason') && !path.startsWith('alternatives.');
  return explains ? placeholders.reason : placeholders.text;
}
