import type { Chance } from '../bench/chance';

/** Values that a reader of numbers, names or addresses may stumble over. */
const hostileValues = [
  '',
  '0',
  '-1',
  '1e999',
  'NaN',
  '99999999999999999999',
  '2147483648',
  'true',
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  'http://[::1',
  '%00%ff%',
  '&#0;',
  '&#xD800;',
  '&amp;'.repeat(500),
  '\u202E\uFFFD\u0085',
  'x'.repeat(70_000),
];

/** What can stand between two tags and should not. */
const intruders = [
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>',
  '&b;',
  '<!-- -- -->',
  '<![CDATA[<w:p>]]>',
  '<?xml version="1.1"?>',
  '<',
  ']]>',
  '\u0000',
  '\uD800',
  '<w:p/>'.repeat(300),
  '<w:tbl><w:tr><w:tc/></w:tr></w:tbl>',
  '<w:sdt><w:sdtPr><w:tag w:val="impact-statement"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:del><w:r><w:t>x</w:t></w:r></w:del>',
];

interface Span {
  start: number;
  end: number;
}

/** One change of the markup of a part; most leave it well-formed. Says in words what was done. */
export function changeMarkup(xml: string, chance: Chance): [string, string] {
  const tags = [...xml.matchAll(/<(?![?!/])[^>]*>/g)];
  const tag = tags.length > 0 ? chance.of(tags) : undefined;
  if (!tag) return [xml + chance.of(intruders), 'intruder at the end'];
  const span = elementAt(xml, tag.index, tag[0]);
  const element = xml.slice(span.start, span.end);
  const name = /^<([^\s/>]+)/.exec(tag[0])?.[1] ?? '';
  const without = xml.slice(0, span.start) + xml.slice(span.end);
  const put = (by: string): string => xml.slice(0, span.start) + by + xml.slice(span.end);
  switch (chance.of(['drop', 'double', 'move', 'nest', 'rename', 'intrude', 'attribute', 'text'])) {
    case 'drop':
      return [without, `dropped ${name}`];
    case 'double':
      return [put(element.repeat(chance.of([2, 2, 3, 40]))), `doubled ${name}`];
    case 'move': {
      const places = [...without.matchAll(/</g)];
      const at = places.length > 0 ? chance.of(places).index : 0;
      return [without.slice(0, at) + element + without.slice(at), `moved ${name}`];
    }
    case 'nest': {
      const deep = chance.of([1, 2, 30, 250, 300, 5_000]);
      const around = chance.of([name, 'w:sdt', 'w:tbl', 'w:ins', 'w:p', 'mc:AlternateContent']);
      const nested = `<${around}>`.repeat(deep) + element + `</${around}>`.repeat(deep);
      return [put(nested), `nested ${name} in ${String(deep)} ${around}`];
    }
    case 'rename': {
      const other = /^<([^\s/>]+)/.exec(chance.of(tags)[0])?.[1] ?? '';
      const renamed = element
        .replaceAll(`<${name}`, `<${other}`)
        .replaceAll(`</${name}`, `</${other}`);
      return [put(renamed), `renamed ${name} to ${other}`];
    }
    case 'intrude': {
      const intruder = chance.of(intruders);
      return [
        xml.slice(0, span.start) + intruder + xml.slice(span.start),
        `put ${intruder.slice(0, 20)} before ${name}`,
      ];
    }
    case 'attribute':
      return changeAttribute(xml, tag.index, tag[0], chance);
    case 'text':
      return [put(element.replace(/>[^<]*</, `>${chance.of(hostileValues)}<`)), `text in ${name}`];
    default:
      return [xml, 'nothing'];
  }
}

/** The element that begins at a place, to its end tag; to the end of its start tag when there is none. */
function elementAt(xml: string, start: number, tag: string): Span {
  const end = start + tag.length;
  const name = /^<([^\s/>]+)/.exec(tag)?.[1];
  if (tag.endsWith('/>') || name === undefined) return { start, end };
  const same = new RegExp(`<(/?)${name.replace(/[^\w:]/g, '\\$&')}(?=[\\s/>])[^>]*>`, 'g');
  same.lastIndex = start;
  let depth = 0;
  for (let found = same.exec(xml); found; found = same.exec(xml)) {
    if (found[1] === '/') depth -= 1;
    else if (!found[0].endsWith('/>')) depth += 1;
    if (depth === 0) return { start, end: same.lastIndex };
  }
  return { start, end };
}

function changeAttribute(xml: string, at: number, tag: string, chance: Chance): [string, string] {
  const attributes = [...tag.matchAll(/\s[\w:.-]+="[^"]*"/g)];
  if (attributes.length === 0) return [xml, 'nothing'];
  const attribute = chance.of(attributes);
  const name = attribute[0].slice(1, attribute[0].indexOf('='));
  const by = chance.of([
    '',
    attribute[0] + attribute[0],
    chance.of(attributes)[0],
    ` ${name}="${chance.of(hostileValues)}"`,
    ` ${name}="${chance.of(hostileValues)}"`,
    ` ${name}="${chance.of(hostileValues)}"`,
  ]);
  const changed =
    tag.slice(0, attribute.index) + by + tag.slice(attribute.index + attribute[0].length);
  return [
    xml.slice(0, at) + changed + xml.slice(at + tag.length),
    `attribute ${name}: ${by.slice(0, 30)}`,
  ];
}
