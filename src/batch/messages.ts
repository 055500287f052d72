import { batchMessagesFor, type BatchMessages } from '../i18n/batch-messages';
import { messagesFor, type Language, type Messages } from '../i18n/messages';

/** Everything that this page says: what the checks say, and its own words. */
export interface PageMessages extends Messages {
  batch: BatchMessages;
}

const all: Record<Language, PageMessages> = {
  de: { ...messagesFor('de'), batch: batchMessagesFor('de') },
  en: { ...messagesFor('en'), batch: batchMessagesFor('en') },
};

/** The words of the page in a language; the same object each time, so that rows stay as they are. */
export function pageMessages(language: Language): PageMessages {
  return all[language];
}
