import { DocumentError } from '../../document/errors';
import type { Protection } from '../../document/snapshot/protection';
import type { Snapshot } from '../../document/snapshot/snapshot';
import { defaultLimits, type Bounds } from '../limits';
import { isOfficeType } from '../../wordprocessingml/namespaces';
import { readLanguage } from './language';
import { isMarkedFinal } from './marked-final';
import { readNumbering } from './numbering';
import type { PartSource } from '../package/part-source';
import { textWidthOf } from './section';
import { readSettings } from './settings';
import { readStored } from './stored';
import { readStory } from './story';
import type { StoryContext } from './story-context';
import type { Story } from './story-reader';
import { readStyles } from './styles';
import { parseXml } from '../xml/stream';

/**
 * Reads a document. Pass it the parts of a .docx or of a flat OPC string; the result is the same.
 * `storedNamespace` names the custom XML parts that are ours. Throws `DocumentError`.
 */
export function readSnapshot(
  parts: PartSource,
  storedNamespace: string,
  limits: Bounds = defaultLimits,
): Snapshot {
  const { depth } = limits;
  const relationships = parts.relationships(parts.main);
  const partOf = (type: string): { name: string; text: string | null } => {
    const name = relationships.find((one) => isOfficeType(one.type, type))?.target ?? '';
    return { name, text: name === '' ? null : parts.text(name) };
  };
  const stylesPart = partOf('styles');
  const numberingPart = partOf('numbering');
  const styles = readStyles(stylesPart.text, stylesPart.name, depth);
  const numbering = readNumbering(numberingPart.text, numberingPart.name, depth);
  const context: StoryContext = { styles, numbering, limits };
  const story = readStory(parts.text(parts.main) ?? '', parts.main, context);
  if (story.root !== 'w:document') throw new DocumentError('no-main-part', `root ${story.root}`);
  const headers = story.headers
    .map((id) => relationships.find((one) => one.id === id)?.target)
    .filter((name): name is string => name !== undefined);
  const { tracking, protection } = readWriting(parts, depth);
  return {
    language: readLanguage(styles, () => partOf('settings'), depth),
    paragraphs: story.paragraphs,
    controls: story.controls,
    stored: readStored(parts, storedNamespace, depth),
    headers: [...new Set(headers)].map((name) => headerText(parts, name, context)),
    textWidth: textWidthOf(story.section),
    sections: sectionsOf(story),
    ...(story.unread.length > 0 ? { unread: story.unread } : {}),
    ...(tracking ? { tracking } : {}),
    ...(protection ? { protection } : {}),
  };
}

/** Whether and how a document may be written to. Damaged properties must not prevent reading. */
export function readWriting(
  parts: PartSource,
  depth: number,
): Pick<Snapshot, 'tracking' | 'protection'> {
  const settings = parts
    .relationships(parts.main)
    .find((one) => isOfficeType(one.type, 'settings'))?.target;
  const text = settings === undefined ? null : parts.text(settings);
  const { tracking, protection } = readSettings(text, settings ?? '', depth);
  const reason = protection ?? (isMarkedFinal(parts, depth) ? 'marked-final' : null);
  const excepted = reason !== null && withExceptions.has(reason) && hasPermissions(parts, depth);
  return {
    ...(tracking ? { tracking } : {}),
    ...(reason ? { protection: excepted ? 'protected-parts' : reason } : {}),
  };
}

/** Kinds of protection from which Word lets parts be exempted. */
const withExceptions = new Set<Protection>(['protected-comments', 'protected-read-only']);

/** Whether parts of the text may be edited although the document is protected. */
function hasPermissions(parts: PartSource, depth: number): boolean {
  const text = parts.text(parts.main) ?? '';
  if (!text.includes('permStart')) return false;
  let found = false;
  parseXml(text, parts.main, depth, {
    open: ({ name }) => void (found ||= name === 'w:permStart'),
  });
  return found;
}

/** The last section reaches to the end, wherever its properties stand. */
function sectionsOf(story: Story): Snapshot['sections'] {
  const end = story.paragraphs.length - 1;
  const inner = story.sections.slice(0, -1).filter(({ last }) => last < end);
  return [
    ...inner.map(({ last, format }) => ({ last, textWidth: textWidthOf(format) })),
    { last: end, textWidth: textWidthOf(story.section) },
  ];
}

/** Text of a header: its paragraphs, each followed by the text boxes anchored in it. */
function headerText(parts: PartSource, name: string, context: StoryContext): string {
  const text = parts.text(name);
  if (text === null) return '';
  const story = readStory(text, name, context);
  return story.paragraphs.flatMap((one) => [one.text, ...one.boxes]).join('\n');
}
