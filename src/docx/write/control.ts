import { DocumentError } from '../../document/errors';
import { tagOf, taggedControls } from '../../wordprocessingml/controls';
import { ancestorNamed, descendantsNamed, type XmlElement } from '../../wordprocessingml/tree';
import type { Package } from '../package/package';

/** The outer control with this tag that holds text which is not deleted. Throws `DocumentError`. */
export function controlOf(pkg: Package, tag: string): XmlElement {
  const tagged = taggedControls(pkg.tree(pkg.main)).filter((control) => tagOf(control) === tag);
  const control = tagged.length > 1 ? tagged.find(hasText) : tagged[0];
  if (!control) throw new DocumentError('changed', `control ${tag} is gone`);
  return control;
}

/** Whether a field holds deleted text and no other. */
export function isDeleted(field: XmlElement): boolean {
  return descendantsNamed(field, 'w:r').some(isInDeletion) && !hasText(field);
}

function hasText(element: XmlElement): boolean {
  return descendantsNamed(element, 'w:t').some((text) => !isInDeletion(text));
}

function isInDeletion(element: XmlElement): boolean {
  return ancestorNamed(element, 'w:del', 'w:moveFrom') !== null;
}
