import { answersByPath } from '../../../../assessment/answers-by-path';
import { parseAnswersFile } from '../../../../assessment/answers-file';
import type { Assessment } from '../../../../assessment/assessment';
import { describeMistake } from '../../../../assessment/mistake';
import { DocumentError } from '../../../../document/errors';
import { messagesFor, type Language } from '../../../../i18n/messages';
import type { Profile } from '../../../../profile/profile';

/** The answers in a file, or sentences that say why it cannot be used. */
export type ReadAnswers =
  | {
      ok: true;
      answers: Assessment;
      form: 'long' | 'short';
      /** Id of the profile that it names, null where it names none. */
      profile: string | null;
    }
  | { ok: false; because: string[] };

/** Most mistakes that are listed; the rest show once these are corrected. */
const mostMistakes = 8;

/** Reads an answers file (.json) or the assessment in a proposal (.docx). Never throws. */
export async function readAnswers(
  file: File,
  profiles: readonly Profile[],
  language: Language,
): Promise<ReadAnswers> {
  const words = messagesFor(language).pane.files;
  if (file.size > largestFile) return refused(words.tooLarge);
  const ending = /\.(docx|docm|dotx|doc|json)$/i.exec(file.name)?.[1]?.toLowerCase();
  if (ending === undefined) return refused(words.otherKind);
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file);
  } catch {
    return refused(words.unreadable);
  }
  const read =
    ending === 'json'
      ? fromJson(bytes, language)
      : await fromDocx(file.name, bytes, profiles, language);
  return read.ok && answersByPath(read.answers).size === 0 ? refused(words.nothing) : read;
}

function fromJson(bytes: Uint8Array, language: Language): ReadAnswers {
  const words = messagesFor(language).pane.files;
  const parsed = parseAnswersFile(new TextDecoder().decode(bytes));
  if (parsed.ok) return parsed;
  const sentences = parsed.mistakes.map((mistake) => describeMistake(mistake, language));
  const rest = sentences.length - mostMistakes;
  return refused(...sentences.slice(0, mostMistakes), ...(rest > 0 ? [words.more(rest)] : []));
}

async function fromDocx(
  name: string,
  bytes: Uint8Array,
  profiles: readonly Profile[],
  language: Language,
): Promise<ReadAnswers> {
  const messages = messagesFor(language);
  const words = messages.pane.files;
  try {
    const { answersInDocx } = await import('./answers-in-docx');
    const { problem, ...read } = await answersInDocx(bytes, profiles);
    if (problem === 'newer') return refused(words.newer);
    if (problem === 'damaged' && answersByPath(read.answers).size === 0) {
      return refused(words.damaged);
    }
    return { ok: true, ...read };
  } catch (error) {
    if (!(error instanceof DocumentError)) return refused(words.unreadable);
    return refused(messages.errors[error.code](name, error.detail));
  }
}

function refused(...because: string[]): ReadAnswers {
  return { ok: false, because };
}

/** Largest file that is read, in bytes. */
const largestFile = 50_000_000;

/** The bytes of a file that a person chose. Rejects when it cannot be read (moved, locked). */
function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsArrayBuffer(file);
  });
}
