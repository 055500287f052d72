import type { Control } from '../../document/snapshot/snapshot';
import type { StreamElement } from '../xml/element';
import { isOn } from './property-value';

/** A point in the story. */
export interface Mark {
  offset: number;
  /** Paragraphs begun so far. */
  paragraphs: number;
  inParagraph: boolean;
  /** Visible and deleted characters so far. */
  visible: number;
  deleted: number;
}

/** A tagged control, and where its text is in the story's. */
export type TrackedControl = Omit<Control, 'text'> & { start: number; end: number };

interface OpenControl {
  tag: string | null;
  title: string;
  placeholder: boolean;
  /** Whether its placeholder is being skipped. */
  counted: boolean;
  /** A check box, whose state is its text. */
  isBox: boolean;
  /** Locked, or tied to data elsewhere. */
  bound: boolean;
  /** Whether it has a name, a type or a rule of its own; LibreOffice leaves controls that have none. */
  says: boolean;
  /** Whether it is counted in `untagged`. */
  foreign: boolean;
  /** Set at the content of a tagged control. */
  record: TrackedControl | null;
  position: number | null;
  from: Mark | null;
}

/** Follows content controls; those with a tag are kept, outer before inner. */
export class ControlTracker {
  private readonly open_: OpenControl[] = [];
  private readonly records: TrackedControl[] = [];
  /** Controls that wait for their first paragraph. */
  private waiting: TrackedControl[] = [];
  private placeholders = 0;
  /** Open controls without a tag that are not just check boxes. */
  untagged = 0;

  /** Whether text here is only the placeholder of an empty control (ECMA-376 17.5.2.39). */
  get placeholder(): boolean {
    return this.placeholders > 0;
  }

  open(): void {
    this.open_.push({
      tag: null,
      title: '',
      placeholder: false,
      counted: false,
      isBox: false,
      bound: false,
      says: false,
      foreign: false,
      record: null,
      position: null,
      from: null,
    });
  }

  /** Reads a child of `w:sdtPr`. */
  property(element: StreamElement): void {
    const control = this.open_.at(-1);
    if (!control) return;
    if (element.name !== 'w:id' && element.name !== 'w:rPr') control.says = true;
    if (element.name === 'w:tag') control.tag = element.attribute('w:val');
    else if (element.name === 'w:alias') control.title = element.attribute('w:val') ?? '';
    else if (element.name === 'w:showingPlcHdr') control.placeholder = isOn(element);
    else if (element.name === 'w14:checkbox') control.isBox = true;
    else if (element.name === 'w:dataBinding') control.bound = true;
    else if (element.name === 'w:lock') control.bound ||= element.attribute('w:val') !== 'unlocked';
  }

  /** The control's content begins. Controls in a text box are not part of the story and have no mark. */
  content(mark: Mark | null): void {
    const control = this.open_.at(-1);
    if (!control) return;
    if (control.placeholder) {
      this.placeholders += 1;
      control.counted = true;
    }
    if (control.tag === null || control.tag === '') {
      control.foreign = control.isBox ? control.bound : control.says;
      if (control.foreign) this.untagged += 1;
      return;
    }
    if (!mark) return;
    const parent = this.open_.filter((one) => one.position !== null).at(-1)?.position ?? null;
    const first = mark.inParagraph ? mark.paragraphs - 1 : mark.paragraphs;
    control.record = {
      tag: control.tag,
      title: control.title,
      start: mark.offset,
      end: mark.offset,
      first,
      last: first,
      parent,
      deleted: false,
    };
    control.position = this.records.push(control.record) - 1;
    control.from = mark;
    if (!mark.inParagraph) this.waiting.push(control.record);
  }

  /** A paragraph of the story began at this offset: controls around it start with its text. */
  beginParagraph(offset: number): void {
    if (this.waiting.length === 0) return;
    for (const record of this.waiting) record.start = offset;
    this.waiting = [];
  }

  /** A comment begins, ends or is referred to here: in every control that is open. */
  comment(): void {
    for (const { record } of this.open_) if (record) record.commented = true;
  }

  close(mark: Mark | null): void {
    const { record, from } = this.leave() ?? {};
    if (!mark || !record || !from) return;
    this.waiting = this.waiting.filter((one) => one !== record);
    record.end = Math.max(record.start, mark.offset);
    record.last = Math.max(record.first, mark.paragraphs - 1);
    record.deleted = mark.visible === from.visible && mark.deleted > from.deleted;
  }

  /** All controls, once the story is read. `paragraphs` is their number. */
  finish(paragraphs: number): TrackedControl[] {
    const highest = Math.max(0, paragraphs - 1);
    for (const record of this.records) {
      record.first = Math.min(record.first, highest);
      record.last = Math.min(record.last, highest);
    }
    return this.records;
  }

  private leave(): OpenControl | undefined {
    const control = this.open_.pop();
    if (control?.counted) this.placeholders -= 1;
    if (control?.foreign) this.untagged -= 1;
    return control;
  }
}
