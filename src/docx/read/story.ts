import type { Control, Paragraph } from '../../document/snapshot/snapshot';
import { exceeded, type Bounds } from '../limits';
import { parseXml } from '../xml/stream';
import type { Numbering } from './numbering';
import type { SectionFormat } from './section';
import { StoryReader } from './story-reader';
import type { Styles } from './styles';

/** A story (the body, or a header) read to its end. */
export interface Story {
  /** Name of the root element. */
  root: string;
  paragraphs: Paragraph[];
  /** Those with a tag. */
  controls: Control[];
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
  // A field that never ends hides nothing in Word, so the story is read again without its beginning.
  return readOnce(text, part, context, new Set(unfinished)).story();
}

function readOnce(
  text: string,
  part: string,
  context: StoryContext,
  ignoredFields: ReadonlySet<number>,
): StoryReader {
  const reader = new StoryReader(context, ignoredFields);
  parseXml(text, part, context.limits.depth, reader);
  const { characters } = context.limits;
  if (reader.characterCount > characters) throw exceeded('characters', characters);
  return reader;
}
