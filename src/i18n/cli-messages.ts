import { cli as de } from './de/cli';
import { cli as en } from './en/cli';
import { messagesFor, type Language, type Messages } from './messages';

/** All messages with those of the command line, which stand apart so that the pane need not load them. */
export type CliMessages = Messages & { cli: typeof de };

const all: Record<Language, CliMessages> = {
  de: { ...messagesFor('de'), cli: de },
  en: { ...messagesFor('en'), cli: en },
};

/** Messages in a language, those of the command line among them. */
export function cliMessagesFor(language: Language): CliMessages {
  return all[language];
}
