import { exceeded } from '../limits';
import { parseXml } from '../xml/stream';
import type { StoryContext } from './story-context';
import { StoryReader, type Story } from './story-reader';

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
