import type { Direct } from '../../document/direct';
import type { Held } from '../../document/held';
import type { Cell } from '../../document/snapshot';
import { exceeded, type Bounds } from '../limits';
import { parseXml } from '../xml-stream';
import type { Numbering } from './numbering';
import type { SectionFormat } from './section';
import { StoryReader } from './story-reader';
import type { StyleEntry, Styles } from './styles';

/** A paragraph as the story's reader leaves it; `start` and `end` are offsets into the story's text. */
export interface StoryParagraph {
  start: number;
  end: number;
  style: StyleEntry;
  /** 0 to 9 as in `w:outlineLvl`, of the paragraph itself. */
  outline: number | null;
  listed: boolean;
  ownNumbering: boolean;
  bold: boolean;
  size: number | null;
  textSize: number;
  direct: Direct | null;
  cell: Cell | null;
  boxes: string[];
  holdsObjects: boolean;
  /** Each kind once, as it was met; null for most paragraphs. */
  holds: Held[] | null;
}

/** A tagged content control; offsets as above. */
export interface StoryControl {
  tag: string;
  title: string;
  start: number;
  end: number;
  first: number;
  last: number;
  parent: number | null;
  deleted: boolean;
  commented?: true;
}

/** A story (the body, or a header) read to its end. Its paragraphs are joined by "\n" in `text`. */
export interface Story {
  /** Name of the root element. */
  root: string;
  text: string;
  paragraphs: StoryParagraph[];
  controls: StoryControl[];
  /** Format of the last section; null outside the main story. */
  section: SectionFormat | null;
  /** Sections in order, each with its last paragraph; the end of the last one is not known yet. */
  sections: { last: number; format: SectionFormat }[];
  /** Relationship ids of the page headers, in the order of the sections. */
  headers: string[];
}

/** What a story needs from the other parts. */
export interface StoryContext {
  styles: Styles;
  numbering: Numbering;
  limits: Bounds;
}

/** Reads a story from the text of its part. */
export function readStory(text: string, part: string, context: StoryContext): Story {
  const first = readOnce(text, part, context, new Set());
  const unfinished = first.unfinished();
  if (unfinished.length === 0) return first.story();
  // A field that begins and never ends hides nothing in Word, so it is read again without its beginning.
  return readOnce(text, part, context, new Set(unfinished)).story();
}

/** Beginnings of what tracked changes leave in a story, whatever its prefix is; one look takes a third of four. */
const revisions = /:(?:ins|del|moveFrom|moveTo) /;

function readOnce(
  text: string,
  part: string,
  context: StoryContext,
  ignoredFields: ReadonlySet<number>,
): StoryReader {
  const reader = new StoryReader(context, ignoredFields, revisions.test(text));
  parseXml(text, part, context.limits.depth, reader);
  const { characters } = context.limits;
  if (reader.characterCount > characters) throw exceeded('characters', characters);
  return reader;
}
