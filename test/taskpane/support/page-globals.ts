import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/react';

// What a browser has and jsdom has not; imported before anything that needs it while being loaded.
Object.assign(globalThis, { TextDecoder, TextEncoder });
window.matchMedia = () => new EventTarget() as MediaQueryList;
window.scrollTo = () => {};
// jsdom lays nothing out, so it cannot scroll.
Element.prototype.scrollIntoView = () => {};
// Asking jsdom for the style of every ancestor takes most of the time of a search by role.
configure({ defaultHidden: true });
