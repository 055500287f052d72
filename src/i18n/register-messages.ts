import { register as de } from './de/register';
import { register as en } from './en/register';
import type { Language } from './messages';

/** What the register says; apart from the other messages, so that the pane need not load it. */
export type RegisterMessages = typeof de;

const all: Record<Language, RegisterMessages> = { de, en };

/** Messages of the register. */
export function registerMessagesFor(language: Language): RegisterMessages {
  return all[language];
}
