import type { Look } from '../../document/blocks/blocks';

/** Formatting that a new paragraph can take over from the one beside it. Lengths in points. */
export interface ParagraphFormat {
  alignment: NonNullable<Word.Paragraph['alignment']>;
  leftIndent: number;
  rightIndent: number;
  firstLineIndent: number;
  spaceBefore: number;
  spaceAfter: number;
  /** 12 is one line. */
  lineSpacing: number;
}

export const paragraphFormatProperties = [
  'alignment',
  'leftIndent',
  'rightIndent',
  'firstLineIndent',
  'spaceBefore',
  'spaceAfter',
  'lineSpacing',
] as const;

const settable = new Set<string>(['Left', 'Centered', 'Right', 'Justified']);

const alignments = {
  left: 'Left',
  center: 'Centered',
  right: 'Right',
  justify: 'Justified',
} as const;

/** What a look itself sets on its paragraphs. */
export function paragraphFormatOf({ direct }: Look): Partial<ParagraphFormat> {
  if (!direct) return {};
  const set: Partial<ParagraphFormat> = {};
  if (direct.alignment !== null) set.alignment = alignments[direct.alignment];
  for (const name of paragraphFormatProperties) {
    const value = name === 'alignment' ? null : direct[name];
    if (name !== 'alignment' && value !== null) set[name] = value;
  }
  return set;
}

/** What most of these paragraphs look like; null when there are none. */
export function mostCommonFormat(examples: readonly ParagraphFormat[]): ParagraphFormat | null {
  const counted = new Map<string, { count: number; example: ParagraphFormat }>();
  for (const example of examples) {
    const key = paragraphFormatProperties.map((name) => example[name]).join('|');
    const sameFormat = counted.get(key);
    if (sameFormat) sameFormat.count += 1;
    else counted.set(key, { count: 1, example });
  }
  const [most] = [...counted.values()].sort((one, other) => other.count - one.count);
  return most?.example ?? null;
}

/**
 * What has to be set so that a paragraph inserted beside `anchor` looks like `usual`. Setting a style
 * removes most inherited formatting; this is for versions of Word that keep some.
 */
export function formatDifferences(
  anchor: ParagraphFormat,
  usual: ParagraphFormat | null,
): Partial<ParagraphFormat> {
  if (!usual) return {};
  const set: Partial<ParagraphFormat> = {};
  if (anchor.alignment !== usual.alignment && settable.has(usual.alignment))
    set.alignment = usual.alignment;
  for (const name of paragraphFormatProperties) {
    if (name !== 'alignment' && anchor[name] !== usual[name]) set[name] = usual[name];
  }
  return set;
}
