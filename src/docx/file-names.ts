/** Endings of the files that Word writes in the format that is read here (ECMA-376): documents and templates, with macros too. */
const wordEndings = ['docx', 'docm', 'dotx', 'dotm'];

/** Endings of other files that may hold a proposal, and are not read. */
const otherEndings = ['doc', 'dot', 'odt', 'ott', 'rtf', 'pdf'];

/** Both, as they stand in a pattern for files. */
export const textFiles = `*.{${[...wordEndings, ...otherEndings].join(',')}}`;

/** Whether a file is read, by its name. */
export function isWordFile(name: string): boolean {
  return wordEndings.includes(endingOf(name));
}

/** Whether a file may hold a proposal in a format that is not read. */
export function isOtherTextFile(name: string): boolean {
  return otherEndings.includes(endingOf(name));
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
