import type { HostObject } from './host-object';
import type { References } from './references';
import type { Json, QueryInfo } from './protocol';

/**
 * Answers a load. A collection gives `{_Items: […]}`; every item carries a reference, because office.js
 * reaches it by that in the next round trip.
 */
export function query(object: HostObject, info: QueryInfo, references: References): Json {
  return load(object, [...(info.Select ?? []), ...(info.Expand ?? [])], references);
}

function load(object: HostObject, paths: string[], references: References): Json {
  const items = object.items();
  if (!items) return values(object, paths, references);
  const inner = paths
    .map((path) => path.replace(/^items(\/|$)/i, ''))
    .filter((path) => path !== '');
  return {
    _Items: items.map((item) => ({
      ...values(item, inner, references),
      _ReferenceId: references.keep(item),
    })),
  };
}

function values(
  object: HostObject,
  paths: string[],
  references: References,
): { [name: string]: Json } {
  const result: { [name: string]: Json } = {};
  const nested = new Map<string, string[]>();
  const wanted = paths.length === 0 || paths.includes('*') ? object.readable() : paths;
  for (const path of wanted) {
    const [first = '', ...rest] = path.split('/');
    if (/^_(referenceid|id)$/i.test(first)) continue;
    if (rest.length === 0 && !object.isObject(first))
      result[object.spell(first)] = object.get(first);
    else
      nested.set(first, [...(nested.get(first) ?? []), ...(rest.length ? [rest.join('/')] : [])]);
  }
  for (const [name, inner] of nested) {
    const child = object.open(name);
    result[object.spell(name)] = child ? load(child, inner, references) : null;
  }
  return result;
}
