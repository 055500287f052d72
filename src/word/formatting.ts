/** Formatting that a new paragraph can take over from the one beside it. Lengths in points. */
export interface Formatting {
  alignment: NonNullable<Word.Paragraph['alignment']>;
  leftIndent: number;
  rightIndent: number;
  firstLineIndent: number;
  spaceBefore: number;
  spaceAfter: number;
}

export const formattingNames = [
  'alignment',
  'leftIndent',
  'rightIndent',
  'firstLineIndent',
  'spaceBefore',
  'spaceAfter',
] as const;

const settable = new Set<string>(['Left', 'Centered', 'Right', 'Justified']);

/** What most of these paragraphs look like; null when there are none. */
export function usualFormatting(examples: readonly Formatting[]): Formatting | null {
  const counted = new Map<string, { count: number; example: Formatting }>();
  for (const example of examples) {
    const key = formattingNames.map((name) => example[name]).join('|');
    const known = counted.get(key);
    if (known) known.count += 1;
    else counted.set(key, { count: 1, example });
  }
  const [most] = [...counted.values()].sort((one, other) => other.count - one.count);
  return most?.example ?? null;
}

/**
 * What has to be set so that a paragraph inserted beside `anchor` looks like `usual`. Giving it a style
 * takes most of what it inherits away; this is for the Word that leaves some of it.
 */
export function differences(anchor: Formatting, usual: Formatting | null): Partial<Formatting> {
  if (!usual) return {};
  const set: Partial<Formatting> = {};
  if (anchor.alignment !== usual.alignment && settable.has(usual.alignment))
    set.alignment = usual.alignment;
  for (const name of formattingNames) {
    if (name !== 'alignment' && anchor[name] !== usual[name]) set[name] = usual[name];
  }
  return set;
}
