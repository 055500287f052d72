import { figuresOf } from '../../../assessment/figures';
import type { Signer, SignOffRule } from '../../../assessment/schema/sign-off';
import { requiredSignatures } from '../../../assessment/sign-off';
import type { Form } from '../../app/state';

/** The rules of the city that require a signature, by signer; none where it is optional. */
export function signaturesNeeded({
  answers,
  profile,
}: Pick<Form, 'answers' | 'profile'>): Record<Signer, SignOffRule[]> {
  const figures = figuresOf(answers, profile);
  return requiredSignatures(answers, profile, figures?.calculation.running ?? null);
}
