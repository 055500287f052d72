import { DocumentError } from '../document/errors';
import { cliMessagesFor, type CliMessages, type Language } from '../i18n/messages';
import { visible } from '../report/format/control-characters';

/** Something that the person has to correct; ends the command with exit code 2. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** @param sentence makes the sentence in the language of the person. */
  constructor(
    readonly sentence: (messages: CliMessages, language: Language) => string,
    /** Further lines below the sentence, such as the mistakes of a file. */
    readonly details: (messages: CliMessages, language: Language) => string[] = () => [],
  ) {
    super('Problem');
  }
}

/** The problem for an error that concerns a file. Unexpected errors are rethrown. */
export function problemWith(file: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DocumentError) {
    return new Problem(({ errors }) => errors[error.code](file, error.detail));
  }
  throw error;
}

/** A problem as lines for the terminal. */
export function problemText(problem: Problem, language: Language): string {
  const messages = cliMessagesFor(language);
  const details = problem.details(messages, language).map((line) => `  ${visible(line)}`);
  return `${[visible(problem.sentence(messages, language)), ...details].join('\n')}\n`;
}
