import type { StreamElement } from '../../../src/docx/xml/element';
import fc from 'fast-check';
import { DocumentError } from '../../../src/document/errors';
import { scanXml } from '../../../src/docx/xml/scanner';
import { Delivery, parseXml, readWithSaxes } from '../../../src/docx/xml/stream';

const depth = 20;
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const attributes = ['w:val', 'w:id', 'val', 'id', '{urn:x}val', '{urn:y}id'];
const prefixes = ['', 'w', 'x', 'y', 'xml', 'xmlns', 'none'];

/** Everything that a handler can learn of a document, texts between two tags put together. */
function recorder() {
  const events: unknown[] = [];
  let text = '';
  const told = (event: unknown): void => {
    if (text !== '') events.push(text);
    text = '';
    events.push(event);
  };
  return {
    handler: {
      open(element: StreamElement): 'skip' | void {
        told([
          element.name,
          element.uri,
          ...attributes.map((name) => element.attribute(name)),
          ...prefixes.map((prefix) => element.namespace(prefix)),
        ]);
        if (element.name === 'w:skip') return 'skip';
      },
      close: (name: string) => told(`/${name}`),
      text: (piece: string) => void (text += piece),
    },
    events,
    end: () => told('end'),
  };
}

/** What a reader hears, and how it ends. */
function heard(read: (handler: ReturnType<typeof recorder>['handler']) => void) {
  const { handler, events, end } = recorder();
  try {
    read(handler);
    end();
    return { events, error: null };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { events: [], error: [error.code, error.message] };
  }
}

function bySaxes(text: string) {
  return heard((handler) => readWithSaxes(text, 'part', new Delivery('part', depth, handler), 0));
}

function byUs(text: string) {
  return heard((handler) => parseXml(text, 'part', depth, handler));
}

/** Whether the text is read without saxes. */
function isPlain(text: string): boolean {
  const ignore = (): void => undefined;
  return scanXml(text, { open: ignore, close: ignore, text: ignore }) === null;
}

const words = fc.stringMatching(/^[ a-zäß€\n\t;>\]'"-]{0,12}$/);
const references = fc.constantFrom(
  '&amp;',
  '&lt;',
  '&#228;',
  '&#x1F333;',
  '&quot;',
  '&apos;',
  '😀',
);
const odd = fc.constantFrom(
  '<!-- note -->',
  '<![CDATA[a < b]]>',
  '<?target data?>',
  ']]>',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '&amp',
  '\r\n',
  '\u0000',
  '\uD83D',
  '<ä:p/>',
  '</w:p>',
  '<w:p',
);
const name = fc.constantFrom('w:p', 'w:r', 'w:skip', 'p', 'x:item', 'y:item', 'w:t');
const oddName = fc.constantFrom('none:p', 'w:', ':p', 'a:b:c', '1a', 'xmlns:p', 'über', 'xml:p');
const quoted = fc
  .tuple(fc.constantFrom('"', "'"), fc.array(fc.oneof(words, references), { maxLength: 3 }))
  .map(
    ([quote, pieces]) => quote + pieces.join('').replaceAll(quote, '').replace(/</g, '') + quote,
  );
const attribute = fc
  .tuple(
    fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom('w:val', 'w:id', 'val', 'id', 'x:val', 'y:id') },
      { weight: 1, arbitrary: fc.constantFrom('none:val', 'xml:space', 'xmlns:', '1', 'ä') },
    ),
    quoted,
  )
  .map(([key, value]) => `${key}=${value}`);
const declarations = fc.constantFrom(
  '',
  '',
  '',
  '',
  ' xmlns="urn:x"',
  ' xmlns:x="urn:y"',
  ' xmlns:y="urn:x" xmlns:x="urn:z"',
  ' xmlns:z="urn:x"',
  ' xmlns=""',
  ' xmlns:x=""',
  ' xmlns:xml="urn:x"',
  ' xmlns:x=" urn:q "',
);
const space = fc.constantFrom(' ', ' ', ' ', '\n', '\t ', '');

const { node } = fc.letrec<{ node: string; content: string }>((tie) => ({
  node: fc
    .tuple(
      fc.oneof({ weight: 60, arbitrary: name }, { weight: 1, arbitrary: oddName }),
      declarations,
      fc.uniqueArray(fc.tuple(space, attribute), {
        maxLength: 3,
        selector: ([, one]) => one.split('=')[0],
      }),
      fc.boolean(),
      tie('content'),
    )
    .map(([tag, spaces, own, empty, content]) => {
      const start = `<${tag}${spaces}${own.map(([gap, one]) => (gap || ' ') + one).join('')}`;
      return empty ? `${start}/>` : `${start}>${content}</${tag}>`;
    }),
  content: fc
    .array(
      fc.oneof(
        { weight: 60, arbitrary: words },
        { weight: 40, arbitrary: references },
        { weight: 60, arbitrary: tie('node') },
        { weight: 2, arbitrary: odd },
      ),
      { maxLength: 4 },
    )
    .map((pieces) => pieces.join('')),
}));

const prolog = fc.constantFrom(
  '',
  '<?xml version="1.0"?>',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
  '<?xml version="1.1"?>',
  '<?xml encoding="UTF-8"?>',
  ' <?xml version="1.0"?>',
  '<!-- note -->',
  'text',
);
const documents = fc
  .tuple(
    fc.oneof(fc.constant(''), prolog),
    node,
    fc.constantFrom('', '', '', '\n', '<p/>', '<!-- -->'),
  )
  .map(
    ([start, inner, end]) =>
      `${start}<w:doc xmlns:w="${w}" xmlns:x="urn:x" xmlns:y="urn:y">${inner}</w:doc>${end}`,
  );
/** Documents with some characters taken out, put in or exchanged. */
const damaged = fc
  .tuple(
    documents,
    fc.array(
      fc.tuple(fc.nat(), fc.nat(2), fc.stringMatching(/^[<>/"'=&;:\]!?\s\u0001xw-]{0,3}$/)),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((whole, [at, taken, put]) => {
      const place = at % whole.length;
      return whole.slice(0, place) + put + whole.slice(place + taken);
    }, text),
  );

const runs = { numRuns: 4000 };

test('XML is heard as saxes tells it, or refused with the same words', () => {
  let plain = 0;
  fc.assert(
    fc.property(documents, (text) => {
      if (isPlain(text)) plain += 1;
      expect(byUs(text)).toEqual(bySaxes(text));
    }),
    runs,
  );
  // Otherwise saxes would have been compared with itself.
  expect(plain).toBeGreaterThan(runs.numRuns / 8);
});

test('damaged XML is heard as saxes tells it, or refused with the same words', () => {
  let refused = 0;
  fc.assert(
    fc.property(damaged, (text) => {
      const expected = bySaxes(text);
      if (expected.error) refused += 1;
      expect(byUs(text)).toEqual(expected);
    }),
    runs,
  );
  expect(refused).toBeGreaterThan(runs.numRuns / 4);
  expect(refused).toBeLessThan(runs.numRuns);
});

test.each([
  [
    'what Word writes',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:p xmlns:w="${w}" w:val="1"><w:t>a &amp; b</w:t></w:p>`,
  ],
  ['white space before the root', ' \r\n\t<p>x</p> \n'],
  ['white space behind the declaration', '<?xml version="1.0"?> \n<p/>\n'],
  ['a default namespace', '<Types xmlns="urn:x"><Default Extension="rels" /></Types>'],
  ['signs beyond the basic plane', '<p val="😀">🌳</p>'],
  ['line breaks in tags', '<p\n  val="1"\r\n\tid="2"\n/>'],
])('%s needs no saxes', (_, text) => {
  expect(isPlain(text)).toBe(true);
  expect(byUs(text)).toEqual(bySaxes(text));
});

test.each([
  ['a comment', '<p><!-- a --><q/></p>'],
  ['character data', '<p>a<![CDATA[<b>]]>c</p>'],
  ['an instruction', '<?xml version="1.0"?><?mso a?><p/>'],
  ['names in other letters', '<größe ä="1"/>'],
  ['two prefixes for one namespace', '<p xmlns:a="urn:x" xmlns:b="urn:x" a:val="1" b:id="2"/>'],
  ['XML 1.1', '<?xml version="1.1"?><p>a\u0085b</p>'],
  [
    'very many attributes',
    `<p ${Array.from({ length: 200 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
  ],
])('%s is left to saxes', (_, text) => {
  expect(isPlain(text)).toBe(false);
  expect(byUs(text)).toEqual(bySaxes(text));
  expect(byUs(text).error).toBeNull();
});

test.each([
  ['the same attributes', 'w:val="1" w:id="2"'],
  ['another order', 'w:id="2" w:val="1"'],
  ['fewer', 'w:id="2"'],
  ['another mark', "w:val='1' w:id='2'"],
  ['a longer name', 'w:valid="1" w:id="2"'],
  ['the same one twice', 'w:val="1" w:val="2"'],
  ['one that is cut off', 'w:val="1'],
  ['a declaration', 'w:val="1" xmlns:w="urn:x" w:id="2"'],
])('a tag with %s as its like before is heard as saxes tells it', (_, own) => {
  const text = `<w:doc xmlns:w="${w}"><w:p w:val="1" w:id="2"/><w:p ${own}/><w:p w:val="3"/></w:doc>`;
  // Twice: the second document finds the names of the first.
  for (let time = 0; time < 2; time += 1) expect(byUs(text)).toEqual(bySaxes(text));
});

test.each([
  ['a reference', '<p val="a&amp;b"/><p val="a&amp;b"/><p val="a"/><p val="a&amp;b">b</p>'],
  ['more behind it', '<p val="1"/><p val="1" id="2"/><p val="1"/><p val="1" /><p val="1">a</p>'],
  ['its own declaration', '<p xmlns="urn:u" id="1"/><p xmlns="urn:u" id="1"><p id="1"/></p>'],
  [
    'another namespace around it',
    '<x:p x:id="1"/><q xmlns:x="urn:v"><x:p x:id="1"/></q><x:p x:id="1"/>',
  ],
])('a tag in the same words as its like before, with %s, is heard as saxes tells it', (_, tags) => {
  const text = `<doc xmlns:x="urn:x">${tags}</doc>`;
  expect(isPlain(text)).toBe(true);
  for (let time = 0; time < 2; time += 1) expect(byUs(text)).toEqual(bySaxes(text));
});

test.each([
  ['default one', '<a xmlns="urn:u"><a xmlns="urn:v"><b/></a></a>'],
  ['prefix', '<a><p xmlns:x="urn:u"><p xmlns:x="urn:v"><x:q x:id="1"/></p></p></a>'],
  [
    'prefix of the element',
    `<w:p xmlns:w="${w}"><w:p xmlns:w="urn:v"><w:q w:val="1"/></w:p></w:p>`,
  ],
])('the same element inside itself with another namespace for its %s', (_, text) => {
  expect(byUs(text)).toEqual(bySaxes(text));
});

test.each([
  ['a doctype', '<!DOCTYPE p [<!ENTITY a "b">]><p>&a;</p>', 'forbidden-xml'],
  ['an attribute twice', '<p val="1" val="2"/>', 'damaged'],
  [
    'an attribute twice by two prefixes',
    '<p xmlns:a="urn:x" xmlns:b="urn:x" a:val="" b:val=""/>',
    'damaged',
  ],
  ['a prefix that stands for nothing', '<p><w:r/></p>', 'damaged'],
  ['half of a pair of surrogates', '<p>\uD83D</p>', 'damaged'],
  ['a control character', '<p>\u0001</p>', 'damaged'],
  ['a reference to a control character', '<p>&#1;</p>', 'damaged'],
  ['an unknown entity', '<p>&nbsp;</p>', 'damaged'],
  ['the end of character data without its start', '<p>a]]>b</p>', 'damaged'],
  ['an element that is not closed', '<p><r></p>', 'damaged'],
  ['an end without a start', '<p/></p>', 'damaged'],
  ['two roots', '<p/><p/>', 'damaged'],
  ['text behind the root', '<p/>a', 'damaged'],
  ['nothing at all', '', 'damaged'],
  ['too many levels', '<p>'.repeat(depth + 1) + '</p>'.repeat(depth + 1), 'too-large'],
])('%s is refused', (_, text, code) => {
  expect(byUs(text).error?.[0]).toBe(code);
  expect(byUs(text)).toEqual(bySaxes(text));
});

test('a tag with very many attributes or declarations costs no more than its length', () => {
  const many = (make: (at: number) => string): string =>
    `<p ${Array.from({ length: 50_000 }, (_, at) => make(at)).join(' ')}/>`;
  for (const text of [many((at) => `a${at}="1"`), many((at) => `xmlns:a${at}="urn:${at}"`)]) {
    expect(scanXml(text, { open: fail, close: fail, text: fail })).toBe(0);
  }
});

function fail(): never {
  throw new Error('nothing of it is heard');
}
