import type { StreamElement } from '../xml/element';
import { parseXml } from '../xml/stream';
import { memoisePart } from '../memoise';
import type { ListReference } from './styles';
import { numberOf } from './property-value';

interface Level {
  /** What is written before the text: "%1." or a bullet; "" shows nothing. */
  label: string;
  format: string;
  /** The paragraph style that is bound to this level. */
  style: string | null;
}

interface AbstractList {
  levels: Map<number, Level>;
  /** Whether the levels are defined in a list style elsewhere (ECMA-376 17.9.21). */
  linked: boolean;
}

interface List {
  abstract: string | null;
  overrides: Map<number, Level>;
}

/** The lists of a document. */
export interface Numbering {
  /** Whether a paragraph with this reference shows a number or bullet. `style` is its paragraph style's id. */
  shows(reference: ListReference, style: string): boolean;
}

/** Reads `numbering.xml`; null for a document without one. The most recent results are remembered. */
export const readNumbering = memoisePart(numberingOf);

function numberingOf(text: string | null, part: string, depth: number): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  let abstract: AbstractList | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  const open = (element: StreamElement): 'skip' | void => {
    const value = element.attribute('w:val');
    if (element.name === 'w:rPr' || element.name === 'w:pPr') return 'skip';
    if (element.name === 'w:abstractNum') {
      abstract = { levels: new Map(), linked: false };
      abstracts.set(element.attribute('w:abstractNumId') ?? '', abstract);
    } else if (element.name === 'w:num') {
      list = { abstract: null, overrides: new Map() };
      lists.set(element.attribute('w:numId') ?? '', list);
    } else if (element.name === 'w:abstractNumId' && list) list.abstract = value;
    else if (element.name === 'w:numStyleLink' && abstract) abstract.linked = true;
    else if (element.name === 'w:lvl') {
      level = { label: '', format: 'decimal', style: null };
      const at = numberOf(element, 'w:ilvl') ?? 0;
      (list ? list.overrides : abstract?.levels)?.set(at, level);
    } else if (level) {
      if (element.name === 'w:lvlText') level.label = value ?? '';
      if (element.name === 'w:numFmt') level.format = value ?? 'decimal';
      if (element.name === 'w:pStyle') level.style = value;
    }
  };
  const close = (name: string): void => {
    if (name === 'w:abstractNum') abstract = null;
    if (name === 'w:num') list = null;
    if (name === 'w:lvl') level = null;
  };
  if (text !== null) parseXml(text, part, depth, { open, close });

  return {
    shows(reference, style) {
      const found = reference.list === null ? undefined : lists.get(reference.list);
      const definition = abstracts.get(found?.abstract ?? '');
      if (!found || !definition) return false;
      if (definition.linked) return true;
      const at = reference.level ?? levelOfStyle(definition, style) ?? 0;
      const shown = found.overrides.get(at) ?? definition.levels.get(at);
      // A level of the format "none" may still write a fixed label.
      return shown !== undefined && shown.label.trim() !== '' && !isBlank(shown);
    },
  };
}

function levelOfStyle(definition: AbstractList, style: string): number | null {
  for (const [at, level] of definition.levels) if (level.style === style) return at;
  return null;
}

function isBlank(level: Level): boolean {
  return level.format === 'none' && /^(?:%[1-9]|\s)*$/.test(level.label);
}
