import { batch as de } from './de/batch';
import { batch as en } from './en/batch';
import type { Language } from './messages';

/** What the page for whole folders says; apart from the other messages, so that the pane need not load it. */
export type BatchMessages = typeof de;

const all: Record<Language, BatchMessages> = { de, en };

/** Messages of the page for whole folders. */
export function batchMessagesFor(language: Language): BatchMessages {
  return all[language];
}
