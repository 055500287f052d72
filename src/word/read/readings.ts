import { DocumentError } from '../../document/errors';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { isViewOnly } from '../host/protection';
import { runWord } from '../host/run';
import { storedIds, supportsStored } from '../write/custom-xml';
import { readBody, withStored } from './read';

/** Reads the document, and remembers with each reading what tells cheaply whether it still holds. */
export interface Readings {
  read: () => Promise<Snapshot>;
  changedSince: (snapshot: Snapshot) => Promise<boolean>;
  /** Notes the ids of the parts that are stored since we changed them ourselves. */
  storedNow: (ids: readonly string[]) => void;
}

export function readings(): Readings {
  /** Word's own text of the body, by the paragraphs, which copies of a snapshot share. */
  const texts = new WeakMap<Snapshot['paragraphs'], string>();
  let ownIds: readonly string[] = [];

  const isSame = async ({ paragraphs, stored, protection }: Snapshot): Promise<boolean> => {
    const text = texts.get(paragraphs);
    // Whether a protection was lifted only the whole document tells.
    if (text === undefined || protection !== undefined || isViewOnly()) return false;
    if ((await bodyText()) !== text) return false;
    const ids = supportsStored() ? await storedIds() : [];
    const readIds = stored.map(({ id }) => id);
    return areSame(ids, readIds) || areSame(ids, ownIds);
  };

  return {
    async read() {
      const snapshot = await runWord(async (context) => {
        const { body } = context.document;
        const read = await readBody(context, { also: () => body.load('text') });
        texts.set(read.paragraphs, body.text);
        return read;
      });
      return withStored(snapshot);
    },
    async changedSince(snapshot) {
      try {
        return !(await isSame(snapshot));
      } catch (error) {
        if (error instanceof DocumentError && error.code === 'no-answer') throw error;
        return true;
      }
    },
    storedNow: (ids) => void (ownIds = ids),
  };
}

function bodyText(): Promise<string> {
  return runWord(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    return body.text;
  });
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
