import type { Style } from '../../document/snapshot/snapshot';

/** What is assigned to a paragraph to set its style: a `styleBuiltIn` value, or the local name. */
export type StyleSetting =
  { builtIn: NonNullable<Word.Paragraph['styleBuiltIn']> } | { local: string };

const named: Record<string, Word.Paragraph['styleBuiltIn']> = {
  normal: 'Normal',
  title: 'Title',
  subtitle: 'Subtitle',
  'no spacing': 'NoSpacing',
  'list paragraph': 'ListParagraph',
  quote: 'Quote',
  'intense quote': 'IntenseQuote',
  caption: 'Caption',
  header: 'Header',
  footer: 'Footer',
  'footnote text': 'FootnoteText',
  'endnote text': 'EndnoteText',
  bibliography: 'Bibliography',
  'toc heading': 'TocHeading',
  'heading 1': 'Heading1',
  'heading 2': 'Heading2',
  'heading 3': 'Heading3',
  'heading 4': 'Heading4',
  'heading 5': 'Heading5',
  'heading 6': 'Heading6',
  'heading 7': 'Heading7',
  'heading 8': 'Heading8',
  'heading 9': 'Heading9',
};

/** `w:name` of each value of `styleBuiltIn`, for reading through the object model. */
const names = new Map<string, string>(
  Object.entries(named).map(([name, builtIn]) => [builtIn, name]),
);

/**
 * How to set a style. Custom styles have one name. Some built-in styles have a `styleBuiltIn` value, the
 * others only a name in Word's language (`local`, taken from paragraphs that have the style); a built-in
 * style with neither becomes Normal.
 */
export function styleSetting(style: Style, local: ReadonlyMap<string, string>): StyleSetting {
  const builtIn = style.builtIn ? named[style.name.toLowerCase()] : undefined;
  if (builtIn !== undefined) return { builtIn };
  if (!style.builtIn) return { local: style.name };
  const seen = local.get(style.name.toLowerCase());
  return seen === undefined ? { builtIn: 'Normal' } : { local: seen };
}

/** Whether a style can only be set by its local name. */
export function needsLocalName(style: Style): boolean {
  return style.builtIn && named[style.name.toLowerCase()] === undefined;
}

/** The style of a paragraph according to the object model. */
export function styleFromWord(builtIn: string, local: string): Style {
  if (builtIn === 'Other' || builtIn === '') return { name: local, builtIn: false };
  const name = names.get(builtIn) ?? builtIn.replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ').toLowerCase();
  return { name, builtIn: true };
}
