/** Short names under which the code knows the namespaces; a document may use any prefix. */
const namespaces = {
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  m: [
    'http://schemas.openxmlformats.org/officeDocument/2006/math',
    'http://purl.oclc.org/ooxml/officeDocument/math',
  ],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  w14: ['http://schemas.microsoft.com/office/word/2010/wordml'],
  w15: ['http://schemas.microsoft.com/office/word/2012/wordml'],
  pkg: ['http://schemas.microsoft.com/office/2006/xmlPackage'],
  rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  ct: ['http://schemas.openxmlformats.org/package/2006/content-types'],
} as const;

export type Prefix = keyof typeof namespaces;

const prefixes = new Map<string, string>(
  Object.entries(namespaces).flatMap(([prefix, uris]) =>
    uris.map((uri): [string, string] => [uri, prefix]),
  ),
);

/** The transitional namespace of a short name, the one that is written. */
export function namespaceOf(prefix: Prefix): string {
  return namespaces[prefix][0];
}

/** "w:p" for known namespaces, the bare name without one, "{uri}name" for all others. */
export function qualifiedName(namespace: string, local: string): string {
  if (namespace === '') return local;
  const prefix = prefixes.get(namespace);
  return prefix === undefined ? `{${namespace}}${local}` : `${prefix}:${local}`;
}

/** Whether two relationship types mean the same, transitional or strict ("…/styles"). */
export function isOfficeType(type: string, name: string): boolean {
  return namespaces.r.some((base) => type === `${base}/${name}`);
}

/**
 * Whether Word knows a namespace that a `mc:Choice` requires (ECMA-376 part 3, 7.6). Word knows
 * every one of Microsoft's and of the standard's own.
 */
export function isUnderstood(namespace: string): boolean {
  return (
    namespace.startsWith('http://schemas.microsoft.com/office/') ||
    namespace.startsWith('http://schemas.openxmlformats.org/') ||
    namespace.startsWith('http://purl.oclc.org/ooxml/')
  );
}
