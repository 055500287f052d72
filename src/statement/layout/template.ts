import { emptyGroup, emptyMeasure } from '../../assessment/empty';
import { alwaysAsked } from '../../assessment/low-income';
import { signers } from '../../assessment/schema/sign-off';
import type { StatementBlocks } from '../../document/blocks/blocks';
import type { Profile } from '../../profile/profile';
import type { FieldPath } from '../field';
import { renderContent } from './layout';
import type { Looks } from '../style/statement-formats';
import { longForm, partsOf } from './paragraphs';
import { pathsOf } from './part';
import { ratingPaths, type RatingColumn } from './rating-table';

const columns: RatingColumn[] = ['rating', 'amount', 'reason'];

/**
 * The city's empty template: the long form as far as a page has room for it, with an instruction in
 * square brackets in every field. The fields carry the same tags as in a finished statement, so that
 * what a person types into them is read as answers.
 */
export function layoutTemplate(profile: Profile, looks: Looks): StatementBlocks {
  const lists = {
    groups: profile.groups.filter(alwaysAsked).map(({ id }) => emptyGroup(id)),
    measures: [emptyMeasure('m1')],
    tensions: [],
  };
  const signatures = Object.fromEntries(signers.map((signer) => [`signOff.${signer}`, '']));
  const all = partsOf(lists, signatures, profile);
  const shown = longForm(all, all.alternatives).filter((part) => !pathsOf(part).some(isLeftOut));
  const paths = [...ratingPaths(columns), ...shown.flatMap(pathsOf)];
  const texts = Object.fromEntries(paths.map((path) => [path, placeholderFor(path, profile)]));
  return renderContent({ shape: 'long', texts, columns, parts: shown }, profile, looks);
}

/** What a clerk can do without the pane; the rest of the long form would not fit on a page. */
function isLeftOut(path: FieldPath): boolean {
  const optional = /^(climate|social|participation)\.|^coBenefits$/.test(path);
  return optional && !['climate.basis', 'climate.duration', 'social.districts'].includes(path);
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
