import { numberedFolder } from './keep-apart';
import type { Chosen } from '../check/task';

/** Most files that are accepted, and deepest nesting of folders. */
export const mostFiles = 5000;
const deepest = 32;

/** What a drop or a choice came to. */
export interface Gathered {
  chosen: Chosen[];
  /** Whether there were more files than {@link mostFiles}; the rest was left out. */
  tooMany: boolean;
  /** What could not be opened. */
  notReachable: string[];
}

/** What is used of a file system entry (File and Directory Entries API). */
export type Entry = Pick<FileSystemEntry, 'isFile' | 'isDirectory' | 'name'>;

/** The entries of a drop; call it during the event, because the browser empties the list afterwards. */
export function entriesOf(items: DataTransferItemList): FileSystemEntry[] {
  return [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
}

/** Every file in and below the entries. `told` receives the number of files so far. */
export async function filesBelow(
  entries: readonly Entry[],
  told: (count: number) => void,
): Promise<Gathered> {
  const gathered: Gathered = { chosen: [], tooMany: false, notReachable: [] };
  const { chosen, notReachable } = gathered;
  const visit = async (entry: Entry, path: string, depth: number): Promise<void> => {
    if (gathered.tooMany) return;
    try {
      if (isFile(entry)) {
        const file = await new Promise<File>((done, failed) => entry.file(done, failed));
        if (chosen.length < mostFiles) chosen.push({ path, file });
        else gathered.tooMany = true;
        if (chosen.length % 50 === 0) told(chosen.length);
      } else if (isFolder(entry)) {
        if (depth >= deepest) {
          notReachable.push(path);
          return;
        }
        for (const child of await childrenOf(entry)) {
          await visit(child, `${path}/${child.name}`, depth + 1);
        }
      }
    } catch {
      notReachable.push(path);
    }
  };
  const times = new Map<string, number>();
  for (const entry of entries) {
    const time = (times.get(entry.name) ?? 0) + 1;
    times.set(entry.name, time);
    await visit(entry, entry.isDirectory ? numberedFolder(entry.name, time) : entry.name, 0);
  }
  return gathered;
}

/** The files of an input; those of a folder carry their path. */
export function filesOf(list: FileList): Gathered {
  const all = [...list].slice(0, mostFiles);
  return {
    chosen: all.map((file) => ({ path: file.webkitRelativePath || file.name, file })),
    tooMany: list.length > mostFiles,
    notReachable: [],
  };
}

function isFile(entry: Entry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: Entry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** The browser returns a folder in batches of about a hundred; an empty batch is the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((done, failed) =>
      reader.readEntries(done, failed),
    );
    all.push(...piece);
    if (piece.length === 0 || all.length > mostFiles) return all;
  }
}
