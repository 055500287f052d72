import type { Messages } from '../messages';
import { limitPhrase, limitRemedy } from './limits';

export const errors: Messages['errors'] = {
  'not-a-document': (file) =>
    `“${file}” is not a Word document in .docx format. Please check the file or save it again as .docx in Word.`,
  encrypted: (file) =>
    `“${file}” is encrypted with a password and cannot be read. Please remove the password in Word and save the file again.`,
  'legacy-doc': (file) =>
    `“${file}” is in the old .doc format. Please open it in Word and save it as .docx.`,
  damaged: (file, detail) =>
    `“${file}” is damaged or incomplete (${detail}). Please open it in Word, let Word repair it and save it again.`,
  'no-main-part': (file) =>
    `“${file}” is an archive but holds no Word document. Please check whether it is the right file.`,
  'too-large': (file, detail) =>
    `“${file}” ${limitPhrase(detail)} and was not read, to be safe. ${limitRemedy(detail)}`,
  'forbidden-xml': (file) =>
    `“${file}” holds an XML declaration that Word documents never have and was not read, to be safe. Please save it again as .docx in Word.`,
  'text-elsewhere': (file) =>
    `Part of the text of “${file}” lies in another file (an inserted file or a subdocument) and was not read; whether it is a proposal stays open. Please open the file in Word and save it, so that inserted files become part of the text.`,
  changed: (file) =>
    `“${file}” has changed in the meantime, so nothing was written. Please read the document again and try once more.`,
  'read-only': (file) =>
    `“${file}” is read-only or allows no change here, so nothing was written. Please lift the protection or work in a copy.`,
  'not-on-web': (file) =>
    `Word in the browser cannot do in “${file}” what is needed here. Please open the document in the desktop app of Word and try once more there.`,
  'protected-forms': (file) =>
    `“${file}” is protected as a form: only form fields can be filled in. Nothing was written. Please stop the protection in Word (Review > Restrict Editing) or work in a copy without it.`,
  'protected-comments': (file) =>
    `“${file}” is protected and takes only comments. Nothing was written. Please stop the protection in Word (Review > Restrict Editing) or work in a copy without it.`,
  'protected-read-only': (file) =>
    `“${file}” is protected against every change. Nothing was written. Please stop the protection in Word (Review > Restrict Editing) or work in a copy without it.`,
  'protected-parts': (file) =>
    `“${file}” is protected; only some parts are open for editing. Nothing was written, so that no half statement comes about. Please stop the protection in Word (Review > Restrict Editing) or work in a copy without it.`,
  'protected-password': (file) =>
    `“${file}” can be changed only with a password. Nothing was written. Please open the file in Word with its password, or save a copy without a password there.`,
  'marked-final': (file) =>
    `“${file}” is marked as final. Nothing was written. Please choose “Edit Anyway” in Word, save, and try once more.`,
  'view-only': (file) =>
    `“${file}” is open for reading only. Nothing was written. Please choose “Enable Editing” in Word and try once more.`,
  'not-verified': (file, detail) =>
    `After writing, “${file}” does not hold what was intended (${detail}). Please look at the place in the document and undo the step if necessary.`,
  'not-stored': (file) => `The answers could not be stored in “${file}”. Please try again.`,
  'no-answer': (file, detail) =>
    `Word did not answer for “${file}” (${detail}). Please try again; if that does not help, close the document and open it anew.`,
  host: (file, detail) =>
    `Word reported an error for “${file}” (${detail}). Please try again; if that does not help, close the document and open it anew.`,
  mistakes: {
    'not-json': (_place, detail) =>
      `The file is not valid JSON (${detail}). Please check commas, brackets and quotation marks.`,
    newer: (place, detail) =>
      `“${place}” names a newer version than this one knows (up to ${detail}). Please use a newer version of the add-in; the file is unchanged.`,
    'too-long': (place, detail) =>
      `“${place}” is too long: at most ${detail} are possible. Please shorten it.`,
    'too-short': (place, detail) =>
      `“${place}” is empty or too short: at least ${detail} are needed. Please complete it.`,
    'too-great': (place, detail) =>
      `“${place}” is too great: at most ${detail} is possible. Please check the number and its unit.`,
    'too-small': (place, detail) =>
      `“${place}” is too small: at least ${detail} is possible. Please check the number and its unit.`,
    'key-twice': (place, detail) =>
      `“${place}” stands twice (again in ${detail}); only the last one would be read. Please delete one of the two entries.`,
    missing: (place) => `“${place}” is missing. Please add it.`,
    'unknown-key': (place, detail) =>
      `“${place}” holds an unknown entry: ${detail}. Please check the spelling or delete it.`,
    'wrong-type': (place, detail) =>
      `“${place}” holds the wrong kind of value: ${detail} is expected. Please correct it.`,
    'wrong-value': (place, detail) =>
      `“${place}” holds a value that does not exist. Possible are: ${detail}.`,
    'wrong-format': (place, detail) => `“${place}” has the wrong form: ${detail} is expected.`,
    duplicate: (place, detail) =>
      `“${place}” appears twice: ${detail}. Please give each identifier only once.`,
    twice: (place, detail) =>
      `“${place}” names the same thing twice: ${detail}. Please delete one of the entries.`,
    'same-words': (place, detail) =>
      `“${place}” holds the same words twice: “${detail}”. Please choose different ones; otherwise reading the proposal cannot tell what is meant.`,
    'one-line': (place) =>
      `“${place}” holds a line break or control characters, is empty, or is only a dash. Please write words on one line.`,
    locale: (place, detail) =>
      `“${place}” does not fit the language of the profile. Possible are: ${detail}.`,
    'base-language': (place, detail) =>
      `“${place}” is another language than that of the profile which yours extends; words that are missing would be in that language. Please give ${detail}, or choose another profile in "extends".`,
    placeholders: (place, detail) =>
      `“${place}” must hold ${detail} exactly once and no other curly brackets. Please complete or correct the text.`,
    'no-placeholder': (place) =>
      `“${place}” must not hold curly brackets, because nothing is put in here. Please delete them.`,
    order: (place, detail) =>
      `“${place}” is greater than “${detail}”. Please swap the values or correct one of them.`,
    'id-taken': (place, detail) =>
      `“${place}” is “${detail}”; this identifier belongs to another profile. Please give your profile one of its own.`,
    'new-factor': (place, detail) =>
      `“${place}” is not in the factor set ${detail}. Please check the identifier (see docs/factors.md), or add "group" and "label" if it is a new factor.`,
    'wrong-unit': (place, detail) =>
      `“${place}” has a unit that does not fit this factor. Possible is, for example: ${detail}.`,
    'not-found': (place, detail) =>
      `“${place}” was not found (${detail}). Please check the name of the file and its folder.`,
  },
  things: {
    document: 'an object in curly brackets',
    string: 'a text in quotation marks',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list in square brackets',
    null: 'null',
    characters: (count) => (count === '1' ? '1 character' : `${count} characters`),
    entries: (count) => (count === '1' ? '1 entry' : `${count} entries`),
    date: 'a date such as 2026-11-23 or an empty text',
    id: 'an identifier of lower-case letters, digits and hyphens, at most 24 characters',
    position: (place) => `line ${place.replace('/', ', column ')}`,
    whole: 'The file',
  },
};
