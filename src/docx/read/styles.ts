import type { Style } from '../../document/snapshot/snapshot';
import type { StreamElement } from '../xml/element';
import { parseXml } from '../xml/stream';
import { memoisePart } from '../memoise';
import { emptyFormat, readRunProperty, type RunFormat } from './run-format';
import { numberOf } from './property-value';

/** Reference to a list: `w:numPr` of a paragraph or style; null where nothing is stated. */
export interface ListReference {
  list: string | null;
  level: number | null;
}

/** One `w:style` as written, or flattened along `w:basedOn`. */
export interface StyleEntry {
  id: string;
  type: string;
  /** Whether it is the default of its type. */
  standard: boolean;
  style: Style;
  basedOn: string | null;
  /** 0 to 9 as in `w:outlineLvl`. */
  outline: number | null;
  numbering: ListReference;
  run: RunFormat;
}

/** The styles of a document, each resolved along its chain. */
export interface Styles {
  /** Paragraph style by id; the default style when there is no such id. */
  paragraph(id: string | null): StyleEntry;
  /** Character style by id. */
  character(id: string | null): StyleEntry | null;
  /** Run formatting of the document defaults. */
  defaults: RunFormat;
}

const skipped = new Set(['w:latentStyles', 'w:tblStylePr', 'w:tblPr', 'w:trPr', 'w:tcPr']);
/** Longer chains are loops; Word allows 11. */
const longestChain = 50;

/** Reads `styles.xml`; null for a document without one. The most recent results are remembered. */
export const readStyles = memoisePart(stylesOf);

function stylesOf(text: string | null, part: string, depth: number): Styles {
  const entries = new Map<string, StyleEntry>();
  const defaults = emptyFormat();
  let current: StyleEntry | null = null;
  let inDefaults = false;
  const open = (element: StreamElement): 'skip' | void => {
    if (skipped.has(element.name)) return 'skip';
    if (element.name.endsWith('Change')) return 'skip';
    if (element.name === 'w:docDefaults') inDefaults = true;
    else if (element.name === 'w:style') {
      current = newEntry(element);
      entries.set(current.id, current);
    } else if (current) readProperty(current, element);
    else if (inDefaults) readRunProperty(defaults, element);
  };
  const close = (name: string): void => {
    if (name === 'w:style') current = null;
    if (name === 'w:docDefaults') inDefaults = false;
  };
  if (text !== null) parseXml(text, part, depth, { open, close });

  const resolved = new Map<string, StyleEntry>();
  const resolve = (entry: StyleEntry): StyleEntry => {
    const known = resolved.get(entry.id);
    if (known) return known;
    const whole = flatten(entry, entries);
    resolved.set(entry.id, whole);
    return whole;
  };
  const standard = [...entries.values()].find((one) => one.standard && one.type === 'paragraph');
  const fallback = standard ?? nameless();
  const find = (id: string | null, type: string): StyleEntry | null => {
    const entry = id === null ? undefined : entries.get(id);
    return entry?.type === type ? resolve(entry) : null;
  };
  return {
    defaults,
    paragraph: (id) => find(id, 'paragraph') ?? resolve(fallback),
    character: (id) => find(id, 'character'),
  };
}

function newEntry(element: StreamElement): StyleEntry {
  const flag = (name: string): boolean =>
    ['1', 'true', 'on'].includes(element.attribute(name) ?? '');
  const id = element.attribute('w:styleId') ?? '';
  return {
    ...nameless(),
    id,
    type: element.attribute('w:type') ?? 'paragraph',
    standard: flag('w:default'),
    style: { name: id, builtIn: !flag('w:customStyle') },
  };
}

/** The style of a document that defines none. */
function nameless(): StyleEntry {
  return {
    id: '',
    type: 'paragraph',
    standard: false,
    style: { name: 'normal', builtIn: true },
    basedOn: null,
    outline: null,
    numbering: { list: null, level: null },
    run: emptyFormat(),
  };
}

function readProperty(entry: StyleEntry, element: StreamElement): void {
  const value = element.attribute('w:val');
  if (element.name === 'w:name' && value !== null) {
    entry.style.name = entry.style.builtIn ? value.toLowerCase() : value;
  } else if (element.name === 'w:basedOn') entry.basedOn = value;
  else if (element.name === 'w:outlineLvl') entry.outline = numberOf(element);
  else if (element.name === 'w:numId') entry.numbering.list = value;
  else if (element.name === 'w:ilvl') entry.numbering.level = numberOf(element);
  else readRunProperty(entry.run, element);
}

function flatten(entry: StyleEntry, entries: Map<string, StyleEntry>): StyleEntry {
  const whole: StyleEntry = { ...entry, numbering: { ...entry.numbering }, run: { ...entry.run } };
  let next = entry.basedOn;
  for (let step = 0; next !== null && step < longestChain; step += 1) {
    const base = entries.get(next);
    if (!base || base.type !== entry.type) break;
    whole.outline ??= base.outline;
    whole.numbering.list ??= base.numbering.list;
    whole.numbering.level ??= base.numbering.level;
    whole.run.bold ??= base.run.bold;
    whole.run.hidden ??= base.run.hidden;
    whole.run.size ??= base.run.size;
    whole.run.language ??= base.run.language;
    next = base.basedOn;
  }
  // Built-in headings have their level even where a file leaves it out.
  const heading = /^heading ([1-9])$/.exec(entry.style.name)?.[1];
  if (entry.style.builtIn && heading !== undefined) whole.outline ??= Number(heading) - 1;
  // Shared by every paragraph of the style, in every document with these styles.
  Object.freeze(whole.style);
  return whole;
}
