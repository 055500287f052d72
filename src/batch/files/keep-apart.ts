import type { Chosen } from '../check/task';

/** A file or a folder that was chosen, with the files that came with it. */
interface Choice {
  name: string;
  files: Chosen[];
}

/**
 * The chosen files under paths of their own. A browser says of a file no more than its path below what was
 * chosen, so two may share it: what is not the same file or folder as one that is there takes a number,
 * "Vorlage (2).docx". A folder is the same where any of its files is: size and time of the last change agree.
 */
export function keepApart(there: readonly Chosen[], chosen: readonly Chosen[]): Chosen[] {
  const files = new Map(there.map(({ path, file }) => [path, file]));
  const names = new Set(there.map(({ path }) => rootOf(path)));
  return choicesIn(chosen).flatMap((choice) => {
    let number = 1;
    let placed = choice.files;
    while (names.has(rootOf(placed[0]?.path ?? '')) && !placed.some((one) => isSame(one, files))) {
      number += 1;
      placed = numbered(choice, number);
    }
    for (const { path, file } of placed) {
      files.set(path, file);
      names.add(rootOf(path));
    }
    return placed;
  });
}

/** Folders by name; every file that comes without a folder by itself. */
function choicesIn(chosen: readonly Chosen[]): Choice[] {
  const choices: Choice[] = [];
  const folders = new Map<string, Choice>();
  for (const one of chosen) {
    const name = rootOf(one.path);
    const known = name === one.path ? undefined : folders.get(name);
    if (known) known.files.push(one);
    else {
      const choice = { name, files: [one] };
      choices.push(choice);
      if (name !== one.path) folders.set(name, choice);
    }
  }
  return choices;
}

function numbered({ name, files }: Choice, number: number): Chosen[] {
  return files.map(({ path, file }) => ({
    path:
      path === name
        ? numberedFile(name, number)
        : numberedFolder(name, number) + path.slice(name.length),
    file,
  }));
}

function numberedFile(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  const end = dot > 0 ? dot : name.length;
  return `${name.slice(0, end)} (${String(number)})${name.slice(end)}`;
}

/** The name of a further folder that is called the same: "Anlagen (2)". */
export function numberedFolder(name: string, number: number): string {
  return number === 1 ? name : `${name} (${String(number)})`;
}

function rootOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path : path.slice(0, slash);
}

function isSame({ path, file }: Chosen, files: ReadonlyMap<string, File>): boolean {
  const other = files.get(path);
  return other?.size === file.size && other.lastModified === file.lastModified;
}
