/** Stands for the id of an entry in the key of a list ("measures.<id>.owner"). */
const entryId = '<id>';

/** A path taken apart: the key of its kind and, where it names an entry of a list, the entry's id. */
export type PathRef<Key extends string> = {
  [One in Key]: One extends `${string}<id>${string}` ? { key: One; id: string } : { key: One };
}[Key];

/** Ids of entries are short and stable, because they are part of a field's tag. */
const id = /^[a-z0-9-]{1,24}$/;

/**
 * Reads paths of some keys: "measures.m1.owner" is `{ key: 'measures.<id>.owner', id: 'm1' }`. Null for
 * every other path; paths come from documents and may be anything.
 */
export function pathReader<Key extends string>(
  keys: readonly Key[],
): (path: string) => PathRef<Key> | null {
  const known = new Map(keys.map((key) => [key as string, key]));
  const positions = [...new Set(keys.map((key) => key.split('.').indexOf(entryId)))];
  return (path) => {
    const exact = known.get(path);
    if (exact !== undefined)
      return path.includes(entryId) ? null : ({ key: exact } as PathRef<Key>);
    const segments = path.split('.');
    for (const position of positions) {
      const entry = segments[position];
      if (entry === undefined || !id.test(entry)) continue;
      const pattern = segments
        .map((name, index) => (index === position ? entryId : name))
        .join('.');
      const key = known.get(pattern);
      if (key !== undefined) return { key, id: entry } as PathRef<Key>;
    }
    return null;
  };
}

/** The path of a key; `id` stands in the place of `<id>`. */
export function pathOf(key: string, id = ''): string {
  return key.replace(entryId, id);
}

/** Whether a path is another one or lies below it: "measures.m1.owner" in "measures.m1", not in "measures.m". */
export function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}

/** The first name of a path: "measures" of "measures.m1.owner". */
export function headOf(path: string): string {
  return path.split('.', 1)[0] ?? '';
}
