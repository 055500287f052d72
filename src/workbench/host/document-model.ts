import { defaultLimits } from '../../docx/limits';
import type { Package } from '../../docx/package/package';
import { trackingFor } from '../../docx/write/tracking';
import { idOf } from '../../wordprocessingml/controls';
import { markInserted } from '../../wordprocessingml/revisions/insert';
import type { Tracking } from '../../wordprocessingml/revisions/tracking';
import { childElements, childNamed, isNamed, type XmlElement } from '../../wordprocessingml/tree';
import { usualBehaviour, type Behaviour } from './behaviour';
import { Styles } from './tree/styles';
import { controlsIn, paragraphsIn } from './tree/walk';

/** The open document as the Word objects see it. They change its tree and report that with `changed`. */
export interface DocumentModel {
  readonly file: Package;
  readonly styles: Styles;
  readonly language: string;
  readonly behaviour: Behaviour;
  body(): XmlElement;
  /** Paragraphs of the main story, in order; kept until the document changes. */
  paragraphs(): XmlElement[];
  /** Content controls of the main story, outer before inner, whether Word lists them or not. */
  controls(): XmlElement[];
  /** An id that no other content control has. */
  newControlId(): string;
  changed(): void;
  /** Makes revisions while changes are tracked; null otherwise. */
  tracking(): Tracking | null;
  /** Marks something new as inserted while changes are tracked, and reports that the document changed. */
  inserted(element: XmlElement): void;
  /** The paragraph with the cursor. */
  selected(): XmlElement | null;
  /** Shows a paragraph to the person and puts the cursor there. */
  select(paragraph: XmlElement): void;
  putCursor(paragraph: XmlElement): void;
}

/** Events of the document, for those who show it. */
export interface DocumentModelEvents {
  changed(): void;
  revealed(paragraph: number): void;
}

export function createDocumentModel(
  file: Package,
  language: string,
  events: DocumentModelEvents,
): DocumentModel {
  const styles = new Styles(file, language);
  let selected: XmlElement | null = null;
  let known: XmlElement[] | null = null;
  // The simulated Word has no user name and no clock.
  const tracking = (): Tracking | null =>
    trackingFor(file, { author: 'Workbench', date: null }, defaultLimits.depth);
  const body = (): XmlElement => {
    const root = file.tree(file.main).documentElement;
    const found = childNamed(root, 'w:body');
    if (!found) throw new Error('The main document part has no body.');
    return found;
  };
  // A damaged file can have several bodies; their paragraphs all count as the main story.
  const bodies = (): XmlElement[] => {
    const root = file.tree(file.main).documentElement;
    return root ? childElements(root).filter((child) => isNamed(child, 'w:body')) : [];
  };
  const paragraphs = (): XmlElement[] => (known ??= bodies().flatMap(paragraphsIn));
  const controls = (): XmlElement[] => bodies().flatMap(controlsIn);
  const changed = (): void => {
    known = null;
    file.touch(file.main);
    events.changed();
  };
  return {
    file,
    styles,
    language,
    behaviour: { ...usualBehaviour },
    body,
    paragraphs,
    controls,
    changed,
    tracking,
    inserted(element) {
      const revisions = tracking();
      if (revisions) markInserted(revisions, element);
      changed();
    },
    newControlId() {
      const used = controls().map((control) => Number(idOf(control)));
      return String(Math.max(1000, ...used.filter((id) => id < 2 ** 30)) + 1);
    },
    selected() {
      const all = paragraphs();
      return selected && all.includes(selected) ? selected : (all[0] ?? null);
    },
    select(paragraph) {
      const index = paragraphs().indexOf(paragraph);
      if (index < 0) return;
      selected = paragraph;
      events.revealed(index);
    },
    putCursor: (paragraph) => void (selected = paragraph),
  };
}
