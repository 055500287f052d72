import { openItems, type OpenItem } from '../../../assessment/completeness';
import type { Page } from '../../app/pages';
import type { Form } from '../../app/state';
import { pageOf } from './page-of';

/** What is required or recommended in a form and still open. */
export function allOpenItemsOf({ form }: { form: Form }): OpenItem[] {
  return openItems(form.answers, form.profile.groups, form.form);
}

/** What is required in a form and still open. */
export function openItemsOf(filled: { form: Form }): OpenItem[] {
  return allOpenItemsOf(filled).filter(({ level }) => level === 'required');
}

/** What is open, by the page where it is answered, in the order of the items. */
export function openByPage(items: readonly OpenItem[]): [Page, OpenItem[]][] {
  const pages = new Map<Page, OpenItem[]>();
  for (const item of items) {
    const page = pageOf(item.path);
    pages.set(page, [...(pages.get(page) ?? []), item]);
  }
  return [...pages];
}
