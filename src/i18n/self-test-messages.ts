import { selfTest as de } from './de/self-test';
import { selfTest as en } from './en/self-test';
import type { Language } from './messages';

/** What the page of the self-test says; apart from the other messages, so that the pane need not load it. */
export type SelfTestMessages = typeof de;

const all: Record<Language, SelfTestMessages> = { de, en };

/** Messages of the self-test. */
export function selfTestMessagesFor(language: Language): SelfTestMessages {
  return all[language];
}
