/**
 * What the code remembers from one change would answer for the next one, since all run in one process: before each
 * change everything is forgotten that is kept by an object, and what is kept by a text is not kept at all.
 */
const kept = [];

/** A WeakMap that can be emptied. */
class Forgetting {
  #map = new WeakMap();
  constructor() {
    kept.push(new WeakRef(this));
  }
  get(key) {
    return this.#map.get(key);
  }
  set(key, value) {
    this.#map.set(key, value);
    return this;
  }
  has(key) {
    return this.#map.has(key);
  }
  delete(key) {
    return this.#map.delete(key);
  }
  forget() {
    this.#map = new WeakMap();
  }
}
globalThis.Forgetting = Forgetting;

/** Compiled code that does not remember from one change to the next. */
exports.forgetful = (filename, code) =>
  filename.endsWith('/src/document/text/memoise.ts')
    ? 'exports.memoise = (most, make) => make; exports.detachedCopy = (text) => text;'
    : code.replaceAll('new WeakMap(', 'new Forgetting(');

exports.forgetAll = () => {
  for (const one of kept) one.deref()?.forget();
};
