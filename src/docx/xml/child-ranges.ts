/** Where an element stands in its text: from its `<` to behind its last `>`. */
export interface Range {
  start: number;
  end: number;
}

const slash = 47;
const greater = 62;
const quotes = new Set([34, 39]);

/**
 * The elements two levels below the root, by the elements one level below it, in a text that was read as well-formed. Null
 * where it holds a comment, a CDATA section or a processing instruction, in which anything may look like a tag.
 */
export function childRanges(text: string): Range[][] | null {
  const children: Range[][] = [];
  let depth = 0;
  let start = 0;
  for (let at = text.indexOf('<', declaration(text)); at !== -1; at = text.indexOf('<', at)) {
    const sign = text.charAt(at + 1);
    if (sign === '!' || sign === '?') return null;
    const end = tagEnd(text, at);
    if (end === -1) return null;
    if (sign !== '/') {
      if (depth === 1) children.push([]);
      if (depth === 2) start = at;
      depth += 1;
    }
    if (sign === '/' || text.charCodeAt(end - 2) === slash) {
      depth -= 1;
      if (depth === 2) children.at(-1)?.push({ start, end });
    }
    at = end;
  }
  return children;
}

/** The end of an XML declaration; 0 where there is none. */
function declaration(text: string): number {
  return /^\uFEFF?<\?xml\b[^>]*\?>/.exec(text)?.[0].length ?? 0;
}

/** The place behind the `>` of a tag; one in an attribute's value does not count. */
function tagEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === greater) return at + 1;
    if (!quotes.has(code)) continue;
    at = text.indexOf(text.charAt(at), at + 1);
    if (at === -1) return -1;
  }
  return -1;
}
