import type { OpenItem } from '../../../assessment/completeness';
import { pageOf } from './page-of';
import type { Page } from '../../app/steps';

/** What is open, by the page where it is answered, in the order of the items. */
export function openByPage(items: readonly OpenItem[]): [Page, OpenItem[]][] {
  const pages = new Map<Page, OpenItem[]>();
  for (const item of items) {
    const page = pageOf(item.path);
    pages.set(page, [...(pages.get(page) ?? []), item]);
  }
  return [...pages];
}
