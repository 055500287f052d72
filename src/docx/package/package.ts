import { DocumentError } from '../../document/errors';
import { portableCodec, type Codec } from './codec';
import { requireZip } from './container';
import { defaultLimits, exceeded, keepTime, refuseElements, type Bounds } from '../limits';
import { partKey, relationshipsName } from './part-name';
import { packageFaults } from './package-faults';
import { PartTextCache } from './part-text-cache';
import { mainTarget, readRelationships, type Relationship } from './relationships';
import { memoisePart } from '../memoise';
import { decodeXml, encodeXml } from '../xml/encoding';
import type { XmlDocument } from '../../wordprocessingml/tree';
import { parseTree, serialiseTree } from '../xml/tree';
import { packEntry, unpackEntry, writeZip } from './zip';
import { readDirectory, type ZipEntry } from './zip-directory';

/** A .docx held in memory. Parts are decompressed and parsed when asked for, and written only when touched. */
export interface Package {
  /** Name of the main document part, usually "word/document.xml". Names have no leading slash. */
  readonly main: string;
  /** Names of all parts in the order of the archive, `[Content_Types].xml` included. */
  names(): string[];
  /** Current content of a part, including changes to its tree; null when there is no such part. */
  read(name: string): Uint8Array | null;
  /** Content of an XML part as text. */
  text(name: string): string | null;
  /** Tree of an XML part, the same one at each call. Call `touch` when you change it. */
  tree(name: string): XmlDocument;
  /** Marks the tree of a part as changed, so that it is written again. */
  touch(name: string): void;
  /** Adds or replaces a part. A tree obtained earlier no longer belongs to the part. */
  write(name: string, bytes: Uint8Array): void;
  /** The same for an XML part, by its text. */
  writeText(name: string, xml: string): void;
  /** Removes a part; the caller removes its relationships and content type. */
  remove(name: string): void;
  /** Internal relationships of a part, or of the package for "". */
  relationships(source: string): Relationship[];
  /**
   * The whole file. Parts that were not touched keep their compressed bytes. Throws `DocumentError` when the file could
   * not be opened again, or has a fault that it did not have.
   */
  save(): Uint8Array;
}

interface Part {
  entry: ZipEntry;
  content: Uint8Array | null;
  tree: XmlDocument | null;
  touched: boolean;
}

/** Entries of folders are no parts; they stay in the archive. */
function isPart(name: string): boolean {
  return !name.endsWith('/');
}

/** Characters below which a text is decoded again rather than kept. */
const shortText = 100_000;

const recent = new PartTextCache();
/** Read again and again, and the same in many documents. */
const relationshipsOf = memoisePart(readRelationships, 32);

/** Whether other documents are likely to have the same part; what a person wrote is not kept. */
function recurs(name: string): boolean {
  return /(?:\.rels|\/(?:styles|numbering|settings|header\d*)\.xml)$/i.test(name);
}

/** Opens a .docx. Throws `DocumentError` when the file is not one or exceeds the limits. */
export function openPackage(
  bytes: Uint8Array,
  limits: Partial<Bounds> = {},
  codec: Codec = portableCodec,
): Package {
  const bounds: Bounds = { ...defaultLimits, ...limits };
  if (bytes.length > bounds.fileBytes) {
    throw exceeded('fileBytes', bounds.fileBytes);
  }
  requireZip(bytes);
  const parts = new Map<string, Part>();
  for (const entry of readDirectory(bytes, bounds)) {
    const key = partKey(entry.name);
    if (parts.has(key)) throw new DocumentError('damaged', `part ${entry.name} twice`);
    parts.set(key, { entry, content: null, tree: null, touched: false });
  }
  const asOpened = (): Package => openPackage(bytes, limits, codec);
  return packageOf(parts, bounds, codec, asOpened);
}

function packageOf(
  parts: Map<string, Part>,
  limits: Bounds,
  codec: Codec,
  asOpened: () => Package,
): Package {
  let changed = false;
  const read = (name: string): Uint8Array | null => {
    const part = parts.get(partKey(name));
    if (!part) return null;
    if (part.touched && part.tree) return encodeXml(serialiseTree(part.tree));
    part.content ??= unpackEntry(part.entry, codec);
    return part.content;
  };
  /** The long text that was decoded last: the main part is asked for again and again. */
  let lastLong: { content: Uint8Array; xml: string } | null = null;
  const decoded = (name: string): string | null => {
    const content = read(name);
    if (content === null) return null;
    if (lastLong?.content === content) return lastLong.xml;
    const xml = decodeXml(content, name, codec);
    if (xml.length > shortText) lastLong = { content, xml };
    return xml;
  };
  const text = (name: string): string | null => {
    keepTime(limits);
    const part = parts.get(partKey(name));
    const recalls = part && !part.content && !part.touched && recurs(name);
    const xml = recalls ? recent.textOf(part.entry, () => decoded(name) ?? '') : decoded(name);
    if (xml !== null) refuseElements(xml, name, limits);
    return xml;
  };
  const relationships = (source: string): Relationship[] => {
    const found = text(relationshipsName(source));
    return found === null ? [] : [...relationshipsOf(found, source, limits.depth)];
  };
  const tree = (name: string): XmlDocument => {
    const part = parts.get(partKey(name));
    if (!part) throw new DocumentError('damaged', `part ${name} is missing`);
    part.tree ??= parseTree(text(name) ?? '', name, limits.depth);
    return part.tree;
  };
  const write = (name: string, bytes: Uint8Array): void => {
    changed = true;
    const key = partKey(name);
    const entry = packEntry(parts.get(key)?.entry.name ?? name, bytes);
    parts.set(key, { entry, content: bytes, tree: null, touched: false });
  };
  const main = mainTarget(relationships(''));
  if (main === null || !parts.has(partKey(main))) {
    throw new DocumentError('no-main-part', main ?? 'no relationship');
  }
  return {
    main,
    names: () => [...parts.values()].map((part) => part.entry.name).filter(isPart),
    read,
    text,
    tree,
    relationships,
    touch(name) {
      const part = parts.get(partKey(name));
      if (!part) return;
      part.touched = true;
      changed = true;
    },
    write,
    writeText(name, xml) {
      const content = encodeXml(xml);
      write(name, content);
      // Half of a surrogate pair is written as another character.
      if (xml.length > shortText && !/\p{Cs}/u.test(xml)) lastLong = { content, xml };
    },
    remove(name) {
      changed = parts.delete(partKey(name)) || changed;
    },
    save() {
      const entries = [...parts.values()].map((part) =>
        part.touched && part.tree
          ? packEntry(part.entry.name, encodeXml(serialiseTree(part.tree)))
          : part.entry,
      );
      const bytes = writeZip(entries);
      if (changed) refuseNewFaults(openPackage(bytes, limits, codec), asOpened());
      return bytes;
    },
  };
}

/** A file that nobody can open is never given out. */
function refuseNewFaults(written: Package, asOpened: Package): void {
  const before = packageFaults(asOpened);
  const [fault] = [...packageFaults(written)].filter((one) => !before.has(one));
  if (fault !== undefined) throw new DocumentError('not-verified', fault);
}
