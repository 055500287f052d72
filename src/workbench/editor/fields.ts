import type { XmlDocument, XmlElement, XmlNode } from '../../docx/xml/tree';
import { mainFieldMarks } from './main-story';
import { attributeOf, elementsOf, nameOf } from './tree';

/** Tracks the complex fields of a story from mark to mark (`w:fldChar`, ECMA-376 17.16.18). */
export class OpenFields {
  private constructor(
    private readonly open: { code: boolean; mark: XmlElement }[],
    private readonly endless: ReadonlySet<XmlElement>,
  ) {}

  /** For a whole story. A field whose code never ends hides nothing in Word: it does not count. */
  static of(main: XmlDocument): OpenFields {
    const first = new OpenFields([], new Set());
    for (const mark of mainFieldMarks(main)) first.step(mark);
    const endless = first.open.filter((field) => field.code).map((field) => field.mark);
    return new OpenFields([], new Set(endless));
  }

  copy(): OpenFields {
    return new OpenFields(
      this.open.map((field) => ({ ...field })),
      this.endless,
    );
  }

  get depth(): number {
    return this.open.length;
  }

  get inCode(): boolean {
    return this.open.some((field) => field.code);
  }

  step(mark: XmlElement): void {
    const type = attributeOf(mark, 'fldCharType');
    const last = this.open.at(-1);
    if (type === 'begin' && !this.endless.has(mark)) this.open.push({ code: true, mark });
    else if (type === 'separate' && last !== undefined) last.code = false;
    else if (type === 'end') this.open.pop();
  }
}

/** Whether fields that begin in the paragraph are still open where `end` begins. */
export function openFieldsBefore(paragraph: XmlElement, end: XmlNode | null): boolean {
  let depth = 0;
  let reached = false;
  const visit = (node: XmlNode): void => {
    for (const child of elementsOf(node)) {
      reached ||= child === end;
      if (reached) return;
      const type = nameOf(child) === 'w:fldChar' ? attributeOf(child, 'fldCharType') : null;
      if (type === 'begin') depth += 1;
      else if (type === 'end') depth -= 1;
      visit(child);
    }
  };
  visit(paragraph);
  return depth !== 0;
}
