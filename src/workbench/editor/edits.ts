import type { XmlDocument } from '../../wordprocessingml/tree';
import type { Host } from '../host/host';
import { followingStyles } from './properties';
import { deleteParagraph, joinParagraph } from './remove-paragraph';
import { splitParagraph } from './split-paragraph';
import { typeParagraph } from './type-paragraph';
import type { Caret, Typed } from './type-paragraph';

/** What a person can do by hand to the open document. Each edit notifies the host of a change. */
export interface Edits {
  type(paragraph: number, text: string, caret?: Caret): Typed;
  /** Enter. */
  split(paragraph: number, offset: number): Typed;
  /** Backspace at the beginning. */
  join(paragraph: number): Typed;
  remove(paragraph: number): Typed;
  /** A click into a paragraph. */
  readonly select: (paragraph: number) => void;
}

export function editsOf(host: Host): Edits {
  const main = (): XmlDocument => host.package.tree(host.package.main);
  const tell = (typed: Typed): Typed => {
    if (typed === 'typed') host.changed();
    return typed;
  };
  return {
    type: (paragraph, text, caret) => tell(typeParagraph(main(), paragraph, text, caret)),
    split: (paragraph, offset) => tell(splitParagraph(main(), paragraph, offset, styleAfter(host))),
    join: (paragraph) => tell(joinParagraph(main(), paragraph)),
    remove: (paragraph) => tell(deleteParagraph(main(), paragraph)),
    select: (paragraph) => host.select(paragraph),
  };
}

/** The same edits, with a notice before and after each: what is typed is already in the drawing. */
export function quietEdits(edits: Edits, writing: (now: boolean) => void): Edits {
  const quietly = (write: () => Typed): Typed => {
    writing(true);
    try {
      return write();
    } finally {
      writing(false);
    }
  };
  return {
    type: (...given) => quietly(() => edits.type(...given)),
    split: (...given) => quietly(() => edits.split(...given)),
    join: (...given) => quietly(() => edits.join(...given)),
    remove: (...given) => quietly(() => edits.remove(...given)),
    select: edits.select,
  };
}

function styleAfter({ package: file }: Host): (style: string) => string | null {
  const part = file.relationships(file.main).find(({ type }) => /\/styles$/.test(type))?.target;
  const root =
    part === undefined || file.read(part) === null ? null : file.tree(part).documentElement;
  return root === null ? () => null : followingStyles(root);
}
