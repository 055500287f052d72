import { figuresOf } from '../../../assessment/figures';
import type { Signer, SignOffRule } from '../../../assessment/schema/sign-off';
import { requiredSignatures } from '../../../assessment/sign-off';
import type { Form } from '../../app/state';

/** Which rules of the city make which signature necessary; none where it is optional. */
export function signaturesNeeded({
  answers,
  profile,
}: Pick<Form, 'answers' | 'profile'>): Record<Signer, SignOffRule[]> {
  const figures = figuresOf(answers, profile);
  return requiredSignatures(answers, profile, figures?.calculation.running ?? null);
}
