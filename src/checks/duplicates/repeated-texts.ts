import { minHashSize, type StatementDigest } from './statement-digest';

/** Several proposals that say the same. */
export interface Repeated {
  /** The whole statement word for word, nearly so (figures apart), or one text of it. */
  kind: 'same-statement' | 'similar-statement' | 'same-text';
  /** At least two, in the order given. */
  files: string[];
  /** The text that they share, or the beginning of the first one's. */
  excerpt: string;
}

/** Places of a digest that are compared as one; a pair that shares a band is looked at. */
const band = 4;
/** Share of equal places from which on two statements are alike. */
const alike = 0.6;
/** Members of a band that a new one is compared with, so that time stays linear. */
const compared = 4;

/**
 * Statements and texts that stand in several proposals, the most frequent first; from digests, which are small
 * enough to keep of thousands of proposals.
 */
export function repeatedAmong(items: readonly Item[]): Repeated[] {
  const whole = groupsBy(items, ({ digest }) => (digest.whole === '' ? [] : [digest.whole]));
  const same = whole.map((group) => repeated('same-statement', group));
  const similar = likeGroups(items)
    .filter((group) => new Set(group.map(({ digest }) => digest.whole)).size > 1)
    .map((group) => repeated('similar-statement', group));
  const covered = new Set([...same, ...similar].map(({ files }) => files.join('\n')));
  const excerpts = new Map(
    items.flatMap(({ digest }) => digest.texts.map((text) => [text.digest, text.excerpt])),
  );
  const texts = keyedGroups(items, ({ digest }) => digest.texts.map((text) => text.digest))
    .map(([digest, group]) => ({
      ...repeated('same-text', group),
      excerpt: excerpts.get(digest) ?? '',
    }))
    .filter(({ files }) => !covered.has(files.join('\n')));
  return [...same, ...similar, ...texts].sort((a, b) => b.files.length - a.files.length);
}

interface Item {
  file: string;
  digest: StatementDigest;
}

function repeated(kind: Repeated['kind'], group: readonly Item[]): Repeated {
  const excerpt = group[0]?.digest.texts[0]?.excerpt ?? '';
  return { kind, files: group.map(({ file }) => file), excerpt };
}

function groupsBy(items: readonly Item[], keys: (item: Item) => string[]): Item[][] {
  return keyedGroups(items, keys).map(([, group]) => group);
}

/** Items by key, where a key has several. */
function keyedGroups(items: readonly Item[], keys: (item: Item) => string[]): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return [...groups].filter(([, group]) => group.length > 1);
}

/** Groups of like statements: locality-sensitive hashing of the digests, then a look at each pair. */
function likeGroups(items: readonly Item[]): Item[][] {
  const leader = items.map((_item, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at] = leader[leader[at] ?? 0] ?? 0;
    return at;
  };
  const bands = new Map<string, number[]>();
  for (const [index, { digest }] of items.entries()) {
    for (let start = 0; start + band <= digest.minHash.length; start += band) {
      const key = `${String(start)} ${digest.minHash.slice(start, start + band).join(' ')}`;
      const others = bands.get(key);
      if (!others) {
        bands.set(key, [index]);
        continue;
      }
      for (const other of others) {
        const near = items[other];
        if (near && likeness(near.digest, digest) >= alike) leader[find(index)] = find(other);
      }
      if (others.length < compared) others.push(index);
    }
  }
  const groups = new Map<number, Item[]>();
  for (const [index, item] of items.entries()) {
    const first = find(index);
    const group = groups.get(first);
    if (group) group.push(item);
    else groups.set(first, [item]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function likeness(one: StatementDigest, other: StatementDigest): number {
  const equal = one.minHash.filter((hash, index) => hash === other.minHash[index]).length;
  return equal / minHashSize;
}
