import { workbench as de } from './de/workbench';
import { workbench as en } from './en/workbench';
import type { Language } from './messages';

/** What the workbench says; apart from the other messages, so that the pane need not load it. */
export type WorkbenchMessages = typeof de;

const all: Record<Language, WorkbenchMessages> = { de, en };

/** Messages of the workbench. */
export function workbenchMessagesFor(language: Language): WorkbenchMessages {
  return all[language];
}
