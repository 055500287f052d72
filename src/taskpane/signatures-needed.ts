import type { Signer, SignOffRule } from '../assessment/schema/sign-off';
import { requiredSignatures } from '../assessment/sign-off';
import { calculated, factorsOf } from './figures';
import type { Form } from './state';

/** Which rules of the city make which signature necessary; none where it is optional. */
export function signaturesNeeded({
  answers,
  profile,
}: Pick<Form, 'answers' | 'profile'>): Record<Signer, SignOffRule[]> {
  const factors = factorsOf(profile);
  const tonnesPerYear = factors ? calculated(answers, factors).running : null;
  return requiredSignatures(answers, profile, tonnesPerYear);
}
