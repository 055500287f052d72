import { selfTest as de } from './de/self-test';
import { selfTest as en } from './en/self-test';
import type { Language } from './language';

export type SelfTestMessages = typeof de;

// Apart from the other messages, because the pane loads this page only when somebody asks for it.
const selfTest: Record<Language, SelfTestMessages> = { de, en };

/** Messages of the self-test. */
export function selfTestMessagesFor(language: Language): SelfTestMessages {
  return selfTest[language];
}
