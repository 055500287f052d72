import type { DrawnDocument, EditingEvents } from '../editor/editing-session';
import { editsOf, quietEdits } from '../editor/edits';
import { enableEditing } from '../editor/input-events';
import { mainTexts } from '../editor/type-paragraph';
import type { Host } from '../host/host';
import { draw } from './drawing/draw';
import { drawable } from './drawing/drawable';
import { markBreaks } from './drawing/drawn-text';
import { findMarks, paragraphIndexOf } from './drawing/find-marks';
import { fitWidth } from './drawing/fit-width';
import { frameBlocks } from './drawing/frame-blocks';
import { removeLinks } from './drawing/links';
import { paper } from './drawing/paper';
import { showPlace } from './drawing/show-place';

export interface ViewEvents extends EditingEvents {
  /** The document is drawn; `simple` when only as plain text. */
  drawn(simple: boolean): void;
  /** The frame's own document is there, for what listens on it. */
  ready(document: Document): void;
}

/** Shows a host's document in a frame and follows its changes. Returns a function that stops it. */
export function showDocument(frame: HTMLIFrameElement, host: Host, events: ViewEvents): () => void {
  const ended = new AbortController();
  const hasEnded = (): boolean => ended.signal.aborted;
  let current = 0;
  let byHand = false;
  let stopEditing = (): void => undefined;
  let paragraphs: ReadonlyMap<number, HTMLElement> = new Map();
  let wanted: number | null = null;
  let drawing: Promise<void> | null = null;
  /** Drawings asked for and begun; while one is made, all that is asked for is one more. */
  let asked = 0;
  let begun = 0;

  const drawOnce = async (): Promise<void> => {
    const document = frame.contentDocument;
    if (document === null || hasEnded()) return;
    const source = drawable(host.save());
    const { nodes, simple } = await draw(source);
    if (hasEnded()) return;
    const body = document.body;
    const scroller = document.scrollingElement ?? body;
    const { scrollTop, scrollLeft } = scroller;
    body.replaceChildren(...nodes);
    paragraphs = findMarks(body, source.controls);
    markBreaks(body);
    removeLinks(body);
    frameBlocks(paragraphs, source.controls);
    for (const paragraph of paragraphs.values()) paragraph.tabIndex = -1;
    setCurrent(current);
    fitWidth(body);
    scroller.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
    events.drawn(simple);
    showWanted();
  };

  const redraw = (): Promise<void> => {
    asked += 1;
    drawing ??= (async () => {
      while (begun < asked && !hasEnded()) {
        begun = asked;
        await drawOnce();
      }
      drawing = null;
    })();
    return drawing;
  };

  const showWanted = (): void => {
    const paragraph = wanted === null ? undefined : paragraphs.get(wanted);
    wanted = null;
    if (paragraph !== undefined) showPlace(paragraph);
  };

  /** One paragraph is a stop of the Tab key; from there the arrow keys choose. */
  const setCurrent = (index: number): void => {
    paragraphs.get(current)?.setAttribute('tabindex', '-1');
    current = paragraphs.has(index) ? index : 0;
    paragraphs.get(current)?.setAttribute('tabindex', '0');
  };

  const start = async (): Promise<void> => {
    const document = await loaded(frame);
    if (hasEnded()) return;
    events.ready(document);
    await redraw();
    edit();
  };

  const edit = (): void => {
    const document = frame.contentDocument;
    if (document === null || hasEnded()) return;
    stopEditing();
    const drawn: DrawnDocument = {
      document,
      paragraph: (index) => paragraphs.get(index),
      indexOf: paragraphIndexOf,
      setCurrent,
      text: (index) => mainTexts(host.package.tree(host.package.main))[index] ?? '',
      redraw,
    };
    stopEditing = enableEditing(
      drawn,
      quietEdits(editsOf(host), (writing) => (byHand = writing)),
      events,
    );
  };

  const stopChanges = host.onChange(() => {
    if (byHand) return;
    stopEditing();
    void redraw().then(edit);
  });
  const stopReveals = host.onReveal((paragraph) => {
    wanted = paragraph;
    // The matching change is reported after the round trip.
    setTimeout(() => void (drawing ?? Promise.resolve()).then(showWanted), 0);
  });
  const watcher = new ResizeObserver(() => {
    if (frame.contentDocument?.body) fitWidth(frame.contentDocument.body);
  });
  watcher.observe(frame);
  void start();
  return () => {
    ended.abort();
    stopEditing();
    stopChanges();
    stopReveals();
    watcher.disconnect();
  };
}

/** The frame's document, empty and under its own policy. */
function loaded(frame: HTMLIFrameElement): Promise<Document> {
  return new Promise((done) => {
    frame.addEventListener('load', () => done(frame.contentDocument ?? document), { once: true });
    frame.srcdoc = paper;
  });
}
