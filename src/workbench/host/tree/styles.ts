import type { Package } from '../../../docx/package/package';
import { builderBeside } from '../../../wordprocessingml/builder';
import { isOfficeType } from '../../../wordprocessingml/namespaces';
import {
  attribute,
  childElements,
  childNamed,
  isNamed,
  valueOf,
  type XmlElement,
} from '../../../wordprocessingml/tree';
import { isTrueValue } from '../../../wordprocessingml/values';

/** Names of built-in styles in a German Word; Word's `style` returns and accepts these. */
const german: [RegExp, string][] = [
  [/^normal$/i, 'Standard'],
  [/^heading (\d)$/i, 'Überschrift $1'],
  [/^title$/i, 'Titel'],
  [/^subtitle$/i, 'Untertitel'],
  [/^body text$/i, 'Textkörper'],
  [/^body text (\d)$/i, 'Textkörper $1'],
  [/^list paragraph$/i, 'Listenabsatz'],
  [/^no spacing$/i, 'Kein Leerraum'],
  [/^header$/i, 'Kopfzeile'],
  [/^footer$/i, 'Fußzeile'],
  [/^caption$/i, 'Beschriftung'],
];

/** Paragraph styles of a document by id, by name, and by the names that Word's API uses. */
export class Styles {
  private readonly part: string | null;
  private byId = new Map<string, XmlElement>();
  /** How a style is named on Word's screens, where that is not as usual. */
  shownName: ((name: string) => string) | null = null;
  private defaultId: string | null = null;
  private defaults: XmlElement | null = null;

  constructor(
    private readonly file: Package,
    private readonly language: string,
  ) {
    const found = file
      .relationships(file.main)
      .find((relationship) => isOfficeType(relationship.type, 'styles'));
    this.part = found && file.read(found.target) ? found.target : null;
    this.scan();
  }

  /** `w:name` of a style, or of the default style for an id that is null or unknown. */
  name(id: string | null): string {
    return valueOf(childNamed(this.find(id), 'w:name')) ?? 'Normal';
  }

  /** Name of the style as Word shows it in its own language. */
  localName(id: string | null): string {
    const name = this.name(id);
    if (this.shownName && !this.isCustom(id)) return this.shownName(name);
    const known = german.find(([pattern]) => pattern.test(name));
    return known && this.language.startsWith('de') && !this.isCustom(id)
      ? name.replace(known[0], known[1])
      : name;
  }

  /** Word's name for a built-in style ("Heading2"); "Other" for custom ones. */
  builtInName(id: string | null): string {
    if (this.isCustom(id)) return 'Other';
    return this.name(id)
      .split(' ')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join('');
  }

  /** Id of the style that Word's `style` would take, or null. */
  byLocalName(name: string): string | null {
    const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
    return [...this.byId.keys()].find((id) => same(this.localName(id))) ?? null;
  }

  /** Id of a built-in style; a style that the document does not have yet is added, as Word does. */
  byBuiltInName(builtIn: string): string | null {
    const known = [...this.byId.keys()].find((id) => this.builtInName(id) === builtIn);
    if (known !== undefined) return known;
    return /^[A-Z][A-Za-z]+\d?$/.test(builtIn) ? this.add(builtIn) : null;
  }

  /** Id of a built-in table style, which is added where the document does not have it yet. */
  tableStyle(builtIn: string): string | null {
    const root = this.part === null ? null : this.file.tree(this.part).documentElement;
    if (!root || this.part === null || builtIn !== 'TableGrid') return null;
    const name = 'Table Grid';
    const known = childElements(root).find(
      (style) =>
        attribute(style, 'type') === 'table' && valueOf(childNamed(style, 'w:name')) === name,
    );
    if (known) return attribute(known, 'styleId');
    const { element } = builderBeside(root);
    root.appendChild(
      element('w:style', { type: 'table', styleId: builtIn }, [
        element('w:name', { val: name }),
        element('w:uiPriority', { val: 39 }),
      ]),
    );
    this.file.touch(this.part);
    return builtIn;
  }

  /** 1 to 9 from the chain of styles, 10 for body text. */
  outlineLevel(id: string | null): number {
    const value = this.inherited(id, (style) =>
      valueOf(childNamed(style, 'w:pPr', 'w:outlineLvl')),
    );
    const level = Number(value ?? 9);
    return level >= 0 && level < 9 ? level + 1 : 10;
  }

  /** Whether the style numbers its paragraphs. */
  isListed(id: string | null): boolean {
    const numbering = this.inherited(id, (style) =>
      valueOf(childNamed(style, 'w:pPr', 'w:numPr', 'w:numId')),
    );
    return numbering !== null && numbering !== '0';
  }

  /** Whether a style is the default paragraph style; Word does not write it. */
  isDefault(id: string): boolean {
    return id === this.defaultId;
  }

  /**
   * A property that a style gives, from its chain or the document's defaults; "w:sz" in "w:rPr". Of one
   * with several attributes, the nearest that has one of `having`: each is inherited by itself.
   */
  property(
    id: string | null,
    group: 'w:pPr' | 'w:rPr',
    name: string,
    ...having: string[]
  ): XmlElement | null {
    const says = (found: XmlElement | null): found is XmlElement =>
      found !== null &&
      (having.length === 0 || having.some((one) => attribute(found, one) !== null));
    const seen = new Set<XmlElement>();
    for (let style = this.find(id); style && !seen.has(style); style = this.base(style)) {
      seen.add(style);
      const property = childNamed(style, group, name);
      if (says(property)) return property;
    }
    return childNamed(this.defaults, `${group}Default`, group, name);
  }

  /** First answer of a style or of one that it is based on. */
  inherited(id: string | null, ask: (style: XmlElement) => string | null): string | null {
    const seen = new Set<XmlElement>();
    let style = this.find(id);
    while (style && !seen.has(style)) {
      seen.add(style);
      const answer = ask(style);
      if (answer !== null) return answer;
      style = this.base(style);
    }
    return null;
  }

  private find(id: string | null): XmlElement | null {
    return this.byId.get(id ?? '') ?? this.byId.get(this.defaultId ?? '') ?? null;
  }

  private base(style: XmlElement): XmlElement | null {
    return this.byId.get(valueOf(childNamed(style, 'w:basedOn')) ?? '') ?? null;
  }

  private isCustom(id: string | null): boolean {
    return isTrueValue(attribute(this.find(id), 'customStyle'));
  }

  private add(builtIn: string): string | null {
    const root = this.part === null ? null : this.file.tree(this.part).documentElement;
    if (!root || this.part === null) return null;
    const name = builtIn.replace(/([a-z])([A-Z\d])/g, '$1 $2').toLowerCase();
    const { element } = builderBeside(root);
    const level = /^heading (\d)$/.exec(name)?.[1];
    const heading =
      level === undefined
        ? []
        : [
            element('w:pPr', {}, [
              element('w:keepNext'),
              element('w:outlineLvl', { val: Number(level) - 1 }),
            ]),
            element('w:rPr', {}, [element('w:b')]),
          ];
    const { defaultId } = this;
    root.appendChild(
      element('w:style', { type: 'paragraph', styleId: builtIn }, [
        element('w:name', { val: name }),
        defaultId === null ? null : element('w:basedOn', { val: defaultId }),
        element('w:qFormat'),
        ...heading,
      ]),
    );
    this.file.touch(this.part);
    this.scan();
    return builtIn;
  }

  private scan(): void {
    this.byId = new Map();
    const root = this.part === null ? null : this.file.tree(this.part).documentElement;
    this.defaults = childNamed(root, 'w:docDefaults');
    for (const style of root ? childElements(root) : []) {
      const id = attribute(style, 'styleId');
      if (!isNamed(style, 'w:style') || attribute(style, 'type') !== 'paragraph' || id === null)
        continue;
      this.byId.set(id, style);
      if (isTrueValue(attribute(style, 'default'))) this.defaultId = id;
    }
  }
}

/** Id of the style that a paragraph names; null for the default one. */
export function styleIdOf(paragraph: XmlElement): string | null {
  return valueOf(childNamed(paragraph, 'w:pPr', 'w:pStyle'));
}
