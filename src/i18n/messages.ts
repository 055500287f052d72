import { de } from './de';
import { batch as batchDe } from './de/batch';
import { cli as cliDe } from './de/cli';
import { register as registerDe } from './de/register';
import { workbench as workbenchDe } from './de/workbench';
import { en } from './en';
import { batch as batchEn } from './en/batch';
import { cli as cliEn } from './en/cli';
import { register as registerEn } from './en/register';
import { workbench as workbenchEn } from './en/workbench';
import type { Language } from './language';

export { languages, nearestLanguage, type Language } from './language';

/** Every sentence that the product says, by area; German is the source, English must have the same shape. */
export type Messages = typeof de;
export type BatchMessages = typeof batchDe;
/** All messages with those of the command line. */
export type CliMessages = Messages & { cli: typeof cliDe };
export type RegisterMessages = typeof registerDe;
export type WorkbenchMessages = typeof workbenchDe;

// What a page does not use is left out of its bundle, so that the pane loads none of the other pages' words.
const general: Record<Language, Messages> = { de, en };
const batch: Record<Language, BatchMessages> = { de: batchDe, en: batchEn };
const cli: Record<Language, typeof cliDe> = { de: cliDe, en: cliEn };
const register: Record<Language, RegisterMessages> = { de: registerDe, en: registerEn };
const workbench: Record<Language, WorkbenchMessages> = { de: workbenchDe, en: workbenchEn };

/** Messages in a language. */
export function messagesFor(language: Language): Messages {
  return general[language];
}

/** Messages of the page for whole folders. */
export function batchMessagesFor(language: Language): BatchMessages {
  return batch[language];
}

/** Messages in a language, those of the command line among them. */
export function cliMessagesFor(language: Language): CliMessages {
  return { ...general[language], cli: cli[language] };
}

/** Messages of the register. */
export function registerMessagesFor(language: Language): RegisterMessages {
  return register[language];
}

/** Messages of the workbench. */
export function workbenchMessagesFor(language: Language): WorkbenchMessages {
  return workbench[language];
}
