import { fieldsOf } from '../../../document/blocks/block-text';
import { normaliseText } from '../../../document/text/normalise';
import { fieldPath } from '../../../statement/field';
import { layoutStatement } from '../../../statement/layout/layout';
import { chooseLooks } from '../../../statement/style/statement-style';
import type { StatementReading } from '../../../statement/parse/read-statement';
import { isCurrent } from '../../shared/statement/is-current';
import type { PaneState, Stands } from '../state';

/**
 * What a document holds after a writing that failed. `before` was read before it; `state` has the reading
 * from after it, and the answers that were to be written; `removing` says that the statement was to go.
 */
export function whatStands(
  before: Pick<StatementReading, 'fields' | 'root'> | undefined,
  { opened, form }: PaneState,
  removing: boolean,
): Stands | null {
  if (!opened || !form) return null;
  const { reading, snapshot, proposal } = opened;
  if (reading.state === 'duplicates') return 'twice';
  if (!reading.root) return 'none';
  // Looks play no part in what it says, so any will do.
  const looks = chooseLooks(snapshot, proposal, { kind: 'end' });
  const { fields } = reading;
  const stood = before?.root ? before.fields : null;
  if (stood && same(fields, stood)) return 'old';
  if (removing) return stood && holdsAll(stood, fields) ? 'old' : 'other';
  const wanted = layoutStatement(form.answers, form.profile, form.form, looks);
  const texts = Object.fromEntries(
    fieldsOf(wanted.blocks).map(({ tag, text }) => [fieldPath(tag) ?? '', normaliseText(text)]),
  );
  if (isCurrent(wanted, fields) || holdsAll(texts, fields)) return 'new';
  if (stood && holdsAll(stood, fields)) return 'old';
  return holdsAny(texts, fields) || (stood && holdsAny(stood, fields)) ? 'partly' : 'other';
}

/** Whether any field holds its text: a statement of which nothing does is somebody else's. */
function holdsAny(
  wanted: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(wanted).some(
    ([path, text]) => text !== '' && fields[path]?.includes(text) === true,
  );
}

/** Whether every field holds its text, and perhaps what somebody typed there meanwhile. */
function holdsAll(
  wanted: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>>,
): boolean {
  const texts = Object.entries(wanted);
  return (
    texts.length === Object.keys(fields).length &&
    texts.every(([path, text]) => fields[path]?.includes(text) === true)
  );
}

function same(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): boolean {
  const paths = Object.keys(one);
  return (
    paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path])
  );
}
