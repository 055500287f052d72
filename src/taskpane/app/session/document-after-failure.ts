import { layoutStatement } from '../../../statement/layout/layout';
import type { StatementReading } from '../../../statement/parse/read-statement';
import { chooseFormats } from '../../../statement/style/statement-style';
import { fieldTextsOf, sameTexts } from '../../shared/statement/statement-status';
import type { DocumentAfterFailure, PaneState } from '../state';

type FieldTexts = StatementReading['fields'];

/**
 * What a document holds after a failed change. `before` was read before it; the state has the reading from
 * after it and the answers that were to be written; `removing` says that the statement was to be removed.
 */
export function documentAfterFailure(
  before: Pick<StatementReading, 'fields' | 'root'> | undefined,
  { opened, form }: PaneState,
  removing: boolean,
): DocumentAfterFailure | null {
  if (!opened || !form) return null;
  const { reading, snapshot, proposal } = opened;
  if (reading.state === 'duplicates') return 'twice';
  if (!reading.root) return 'none';
  const { fields } = reading;
  const old = before?.root ? before.fields : null;
  if (old && sameTexts(fields, old)) return 'old';
  if (removing) return old && holdsAll(old, fields) ? 'old' : 'other';
  // The style does not change the texts, so any will do.
  const anyStyle = chooseFormats(snapshot, proposal, { kind: 'end' });
  const { answers, profile } = form;
  const wanted = fieldTextsOf(layoutStatement(answers, profile, form.form, anyStyle));
  if (holdsAll(wanted, fields)) return 'new';
  if (old && holdsAll(old, fields)) return 'old';
  return holdsAny(wanted, fields) || (old && holdsAny(old, fields)) ? 'partly' : 'other';
}

/** Whether any field holds its text: a statement of which none does is somebody else's. */
function holdsAny(wanted: FieldTexts, fields: FieldTexts): boolean {
  return Object.entries(wanted).some(
    ([path, text]) => text !== '' && fields[path]?.includes(text) === true,
  );
}

/** Whether every field has its text, possibly with what somebody typed there meanwhile. */
function holdsAll(wanted: FieldTexts, fields: FieldTexts): boolean {
  const texts = Object.entries(wanted);
  return (
    texts.length === Object.keys(fields).length &&
    texts.every(([path, text]) => fields[path]?.includes(text) === true)
  );
}
