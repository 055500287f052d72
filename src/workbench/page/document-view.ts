import type { Host } from '../host/host';
import { mainTexts } from '../typing/type-paragraph';
import { draw } from './drawing/draw';
import { drawable } from './drawing/drawable';
import { markBreaks } from './drawing/drawn-text';
import { findMarks, paragraphAttribute } from './drawing/find-marks';
import { fitWidth } from './drawing/fit-width';
import { frameBlocks } from './drawing/frame-blocks';
import { paper } from './drawing/paper';
import { showPlace } from './drawing/show-place';
import { editsOf } from './editing/edits';
import type { Edits } from './editing/edits';
import { handEditing } from './editing/hand';
import type { DrawnDocument, HandEvents } from './editing/hand';

export interface ViewEvents extends HandEvents {
  /** The document is drawn; `simple` when only as plain text. */
  drawn(simple: boolean): void;
  /** The frame's own document is there, for what listens on it. */
  ready(document: Document): void;
}

/** Shows a host's document in a frame and keeps up with it. Returns how to stop. */
export function showDocument(frame: HTMLIFrameElement, host: Host, events: ViewEvents): () => void {
  let stopped = false;
  let byHand = false;
  let stopEditing = (): void => undefined;
  let paragraphs: ReadonlyMap<number, HTMLElement> = new Map();
  let wanted: number | null = null;
  let drawing: Promise<void> | null = null;
  let again = false;

  const drawOnce = async (): Promise<void> => {
    const document = frame.contentDocument;
    if (document === null || stopped) return;
    const source = drawable(host.save());
    const { nodes, simple } = await draw(source);
    if (stopped) return;
    const body = document.body;
    const { scrollTop, scrollLeft } = body;
    body.replaceChildren(...nodes);
    paragraphs = findMarks(body, source.controls);
    markBreaks(body);
    frameBlocks(paragraphs, source.controls);
    for (const paragraph of paragraphs.values()) paragraph.tabIndex = -1;
    paragraphs.get(0)?.setAttribute('tabindex', '0');
    fitWidth(body);
    body.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
    events.drawn(simple);
    showWanted();
  };

  /** One drawing at a time; what changes meanwhile is drawn once more. */
  const redraw = (): Promise<void> => {
    again = drawing !== null;
    drawing ??= (async () => {
      do {
        again = false;
        await drawOnce();
      } while (again && !stopped);
      drawing = null;
    })();
    return drawing;
  };

  const showWanted = (): void => {
    const paragraph = wanted === null ? undefined : paragraphs.get(wanted);
    wanted = null;
    if (paragraph !== undefined) showPlace(paragraph);
  };

  const start = async (): Promise<void> => {
    const document = await loaded(frame);
    if (stopped) return;
    events.ready(document);
    await redraw();
    edit();
  };

  const edit = (): void => {
    const document = frame.contentDocument;
    if (document === null || stopped) return;
    stopEditing();
    const drawn: DrawnDocument = {
      document,
      paragraph: (index) => paragraphs.get(index),
      indexOf,
      text: (index) => mainTexts(host.package.tree(host.package.main))[index] ?? '',
      redraw,
    };
    stopEditing = handEditing(drawn, quietly(editsOf(host)), events);
  };

  /** What the hand writes stands in the drawing already. */
  const quietly = (edits: Edits): Edits => {
    const by = <T>(write: () => T): T => {
      byHand = true;
      try {
        return write();
      } finally {
        byHand = false;
      }
    };
    return {
      ...edits,
      type: (...given) => by(() => edits.type(...given)),
      split: (...given) => by(() => edits.split(...given)),
      join: (...given) => by(() => edits.join(...given)),
      remove: (...given) => by(() => edits.remove(...given)),
    };
  };

  const stopChanges = host.onChange(() => {
    if (byHand) return;
    stopEditing();
    void redraw().then(edit);
  });
  const stopReveals = host.onReveal((paragraph) => {
    wanted = paragraph;
    // The change that belongs to it is told after the round trip.
    setTimeout(() => void (drawing ?? Promise.resolve()).then(showWanted), 0);
  });
  const watcher = new ResizeObserver(() => {
    if (frame.contentDocument?.body) fitWidth(frame.contentDocument.body);
  });
  watcher.observe(frame);
  void start();
  return () => {
    stopped = true;
    stopEditing();
    stopChanges();
    stopReveals();
    watcher.disconnect();
  };
}

function indexOf(node: Node | null): number | null {
  const element =
    node !== null && node.nodeType !== 1 ? node.parentElement : (node as Element | null);
  const found = element?.closest?.(`[${paragraphAttribute}]`)?.getAttribute(paragraphAttribute);
  return found == null ? null : Number(found);
}

/** The frame's document, empty and under its own policy. */
function loaded(frame: HTMLIFrameElement): Promise<Document> {
  return new Promise((done) => {
    frame.addEventListener('load', () => done(frame.contentDocument ?? document), { once: true });
    frame.srcdoc = paper;
  });
}
