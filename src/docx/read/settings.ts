import type { Protection } from '../../document/snapshot/protection';
import type { StreamElement } from '../xml/element';
import { parseXml } from '../xml/stream';
import { isOn, isTrue } from './property-value';

/** What the settings say about editing. */
export interface WritingSettings {
  /** Whether changes are tracked, or may only be made as tracked changes. */
  tracking: boolean;
  protection: Protection | null;
}

/** Kinds of protection by `w:edit` (ECMA-376 17.18.24); "trackedChanges" and "none" let us write. */
const kinds = new Map<string, Protection>([
  ['forms', 'protected-forms'],
  ['comments', 'protected-comments'],
  ['readOnly', 'protected-read-only'],
]);

/** Most settings parts say nothing about editing and need not be parsed. */
const relevant = /trackRevisions|documentProtection|writeProtection/;

/** Reads the settings part; `text` is null where there is none. Throws `DocumentError`. */
export function readSettings(text: string | null, part: string, depth: number): WritingSettings {
  const found: WritingSettings = { tracking: false, protection: null };
  if (text === null || !relevant.test(text)) return found;
  parseXml(text, part, depth, {
    open(element) {
      if (element.name === 'w:trackRevisions') found.tracking ||= isOn(element);
      else if (element.name === 'w:documentProtection' && isTrue(element, 'w:enforcement')) {
        const edit = element.attribute('w:edit') ?? '';
        found.tracking ||= edit === 'trackedChanges';
        found.protection = kinds.get(edit) ?? found.protection;
      } else if (element.name === 'w:writeProtection' && hasPassword(element)) {
        found.protection ??= 'protected-password';
      }
    },
  });
  return found;
}

/** A recommendation to open read-only is not a password (17.15.1.93). */
function hasPassword(element: StreamElement): boolean {
  return ['w:hash', 'w:hashValue'].some((name) => (element.attribute(name) ?? '') !== '');
}
