import { isOfficeType } from '../../wordprocessingml/namespaces';
import { relationshipsName, resolveTarget } from './part-name';
import { parseXml } from '../xml/stream';

/** One internal relationship of a part; external ones are never followed. */
export interface Relationship {
  id: string;
  type: string;
  /** Name of the part that it points to. */
  target: string;
}

/** Reads the internal relationships from the text of a `.rels` part. `source` is the part they belong to. */
export function readRelationships(text: string, source: string, depth: number): Relationship[] {
  const found: Relationship[] = [];
  parseXml(text, relationshipsName(source), depth, {
    open(element) {
      if (element.name !== 'rel:Relationship') return;
      const target = element.attribute('Target');
      if (target === null || element.attribute('TargetMode') === 'External') return;
      found.push({
        id: element.attribute('Id') ?? '',
        type: element.attribute('Type') ?? '',
        target: resolveTarget(source, target),
      });
    },
  });
  return found;
}

/** The main document part among the relationships of a package. */
export function mainTarget(relationships: readonly Relationship[]): string | null {
  return relationships.find((one) => isOfficeType(one.type, 'officeDocument'))?.target ?? null;
}
