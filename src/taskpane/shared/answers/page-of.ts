import { pageOf as pageOfAnswer } from '../../../assessment/fields/fields';
import { headOf } from '../../../assessment/fields/path';
import type { Page } from '../../app/pages';

/** The page on which something is answered or accepted, by its path ("mitigation.rating"). */
export function pageOf(path: string): Page {
  return headOf(path) === 'accepted' ? 'check' : (pageOfAnswer(path) ?? 'overview');
}
