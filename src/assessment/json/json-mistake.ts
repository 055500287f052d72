/** Where a text stops being JSON: line and column count from 1, as editors do. */
export interface JsonMistake {
  line: number;
  column: number;
}

const gap = /[ \t\r\n]*/y;
const scalar =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next: a value, a value or `]`, a key, a key or `}`, or what follows a value. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after';

/**
 * The first place that no JSON can have, or null for valid JSON. Browsers and versions of Node name
 * the place of a mistake each in their own way, and some of them not at all.
 */
export function jsonMistake(text: string): JsonMistake | null {
  return scan(text, () => undefined);
}

/** A key that stands twice in one object; of its values JSON keeps the last without a word. */
export interface RepeatedKey extends JsonMistake {
  key: string;
}

/** The first key of valid JSON that stands twice, with the second of its places; null where there is none. */
export function repeatedKey(text: string): RepeatedKey | null {
  const repeated: { key: string; at: number }[] = [];
  scan(text, (key, keys, at) => {
    if (keys.has(key)) repeated.push({ key, at });
    keys.add(key);
  });
  const [first] = repeated;
  return first ? { key: first.key, ...placeOf(text, first.at) } : null;
}

/** Walks through JSON; tells every key with those before it in its object, and returns where it stops being JSON. */
function scan(
  text: string,
  tell: (key: string, before: Set<string>, at: number) => void,
): JsonMistake | null {
  const open: ('}' | ']')[] = [];
  const keys: Set<string>[] = [];
  let expected: Expected = 'value';
  let at = past(gap, text, 0);
  while (at < text.length) {
    const sign = text.charAt(at);
    let next = at + 1;
    if (expected === 'after') {
      if (sign === ',' && open.length > 0) expected = open.at(-1) === '}' ? 'key' : 'value';
      else if (sign !== '' && sign === open.at(-1)) {
        if (open.pop() === '}') keys.pop();
      } else return placeOf(text, at);
    } else if (expected.endsWith('-or-end') && sign === open.at(-1)) {
      if (open.pop() === '}') keys.pop();
      expected = 'after';
    } else if (expected.startsWith('key')) {
      const end = past(scalar, text, at);
      const colon = past(gap, text, end);
      if (sign !== '"' || text.charAt(colon) !== ':')
        return placeOf(text, sign === '"' ? colon : at);
      tell(JSON.parse(text.slice(at, end)) as string, keys.at(-1) ?? new Set(), at);
      next = colon + 1;
      expected = 'value';
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      if (sign === '{') keys.push(new Set());
      expected = sign === '{' ? 'key-or-end' : 'value-or-end';
    } else {
      next = past(scalar, text, at);
      if (next === at) return placeOf(text, at);
      expected = 'after';
    }
    at = past(gap, text, next);
  }
  return expected === 'after' && open.length === 0 ? null : placeOf(text, at);
}

/** Index behind what matches at an index; the index itself when nothing does. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function placeOf(text: string, at: number): JsonMistake {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
