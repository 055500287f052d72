import type { DocumentPort } from '../../document/port';
import type { Profile } from '../../profile/profile';
import { chooseFormats } from '../style/statement-style';
import { choosePlace } from '../plan/place';
import { planInsertion } from '../plan/plan';
import { layoutTemplate } from '../layout/template';
import type { Outcome } from './content';
import { interpretSnapshot } from './opened';

/**
 * Inserts the city's empty template. Nothing is stored: what a person types into it is read from
 * the document. Rejects with a `DocumentError`.
 */
export async function insertTemplate(port: DocumentPort, profile: Profile): Promise<Outcome> {
  const opened = interpretSnapshot(await port.read(), [profile], profile.id);
  if (opened.reading.root) return { kind: 'impossible', because: 'already-there' };
  const { snapshot, proposal } = opened;
  const place = choosePlace(snapshot, proposal, profile);
  const statement = layoutTemplate(profile, chooseFormats(snapshot, proposal, place.place));
  const plan = planInsertion(statement, place);
  const { concessions, ...written } = await port.apply(plan);
  const after = interpretSnapshot(written, [profile], profile.id);
  return {
    kind: 'done',
    opened: after,
    kept: [],
    stored: false,
    ...(concessions && { concessions }),
  };
}
