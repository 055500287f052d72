import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Host } from '../../src/workbench/host/host';
import { createExternal } from '../../src/workbench/transport/external';

const files = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const address = 'https://localhost/office-js/';

/**
 * Loads Microsoft's unmodified office.js over a host, as the workbench does, into a page without a browser,
 * and makes `Office`, `Word` and `DOMParser` global for the add-in's modules. `current` is asked at each call,
 * so one load serves any number of documents. Returns how to end it.
 */
export async function startOfficeInNode(current: () => Host): Promise<() => void> {
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://localhost/pane.html',
    runScripts: 'outside-only',
    // office.js says at every step what it does.
    virtualConsole: new VirtualConsole(),
  });
  const external = createExternal(current);
  Object.defineProperty(window, 'external', { value: external, writable: true });
  const run = (file: string): void => window.eval(readFileSync(join(files, file), 'utf8')) as void;
  const page = window.Node.prototype;
  const append = (parent: Node, node: Node): Node => plain.call(parent, node);
  const plain: (this: Node, node: Node) => Node = Reflect.get(page, 'appendChild');
  page.appendChild = function <T extends Node>(this: Node, node: T): T {
    const src = node.nodeName === 'SCRIPT' ? (node as unknown as HTMLScriptElement).src : '';
    if (!src.startsWith(address) || this.ownerDocument !== window.document)
      return append(this, node) as T;
    // What office.js fetches next: its part for Word on Windows, and its words.
    setTimeout(() => {
      run(src.slice(address.length).replace(/\?.*$/, ''));
      node.dispatchEvent(new window.Event('load'));
    }, 0);
    return node;
  };
  const tag = window.document.createElement('script');
  tag.setAttribute('type', 'text/plain');
  tag.setAttribute('src', `${address}office.debug.js`);
  window.document.head.append(tag);
  run('office.debug.js');
  const { Office } = window as unknown as { Office: typeof globalThis.Office };
  await Office.onReady();
  const { Word } = window as unknown as { Word: unknown };
  Object.assign(globalThis, { Office, Word, DOMParser: window.DOMParser });
  return () => {
    window.close();
    for (const name of ['Office', 'Word', 'DOMParser']) Reflect.deleteProperty(globalThis, name);
  };
}
