import {
  type BatchMessages,
  batchMessagesFor,
  type Language,
  type Messages,
  messagesFor,
} from '../i18n/messages';
import type { RuleMessages } from '../i18n/rule-codes';
import { ruleMessagesFor } from '../i18n/rule-messages';

/** Everything that this page says: what the checks say, and its own words. */
export interface PageMessages extends Messages {
  rules: RuleMessages;
  batch: BatchMessages;
}

const all = new Map<Language, PageMessages>();

/** The words of the page in a language; the same object each time, so that rows stay as they are. */
export function pageMessages(language: Language): PageMessages {
  const known = all.get(language);
  if (known) return known;
  const messages = {
    ...messagesFor(language),
    rules: ruleMessagesFor(language),
    batch: batchMessagesFor(language),
  };
  all.set(language, messages);
  return messages;
}
