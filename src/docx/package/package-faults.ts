import { DocumentError } from '../../document/errors';
import { childElements } from '../../wordprocessingml/tree';
import { contentTypesPart } from './content-types';
import type { Package } from './package';
import { partKey } from './part-name';
import type { Relationship } from './relationships';

/**
 * What can keep Word from opening a package at all: a content type that is given twice, and a relationship whose part is
 * not there (ECMA-376 part 2, 6.2.3 and 6.5). Each as a technical text, the same for the same fault.
 */
export function packageFaults(pkg: Package): Set<string> {
  return new Set([...repeatedContentTypes(pkg), ...missingTargets(pkg)]);
}

function repeatedContentTypes(pkg: Package): string[] {
  const root = pkg.tree(contentTypesPart).documentElement;
  const subjects = (root ? childElements(root) : []).map((element) =>
    partKey(element.getAttribute('PartName') ?? `*.${element.getAttribute('Extension') ?? ''}`),
  );
  return subjects
    .filter((subject, index) => subjects.indexOf(subject) !== index)
    .map((subject) => `content type of ${subject} twice`);
}

function missingTargets(pkg: Package): string[] {
  const parts = new Set(pkg.names().map(partKey));
  return pkg
    .names()
    .flatMap((name) => /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name)?.slice(1).join('') ?? [])
    .flatMap((source) => readableRelationships(pkg, source))
    .filter(({ target }) => !parts.has(partKey(target)))
    .map(({ target }) => `part ${target} is missing`);
}

/** Damaged relationships of a part that nothing reads must not keep a document from being written. */
function readableRelationships(pkg: Package, source: string): Relationship[] {
  try {
    return pkg.relationships(source);
  } catch (error) {
    if (error instanceof DocumentError) return [];
    throw error;
  }
}
