import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { DocumentError } from '../../src/document/errors';
import { readFlatOpc } from '../../src/docx/package/flat-opc';
import { readSnapshot } from '../../src/docx/read/snapshot';
import { openDocx } from '../../src/docx/port';
import { docxParts, p, run, sdt, table } from '../fixtures/docx';
import { sampleStatement } from '../fixtures/statement';

const parts = docxParts({
  body:
    table([[p('a'), sdt('x', p('b'))]]) +
    `<w:p>${sdt('y', run('c', '<w:b/>'))}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:pict><v:textbox><w:txbxContent>${p('d')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="-"/></w:lvl></w:abstractNum>',
  settings: '<w:themeFontLang w:val="de-DE"/>',
  headers: [p('e')],
});
const whole = zipSync(parts);

/** Reads and inserts; anything but success or a `DocumentError` fails the test. */
async function survives(bytes: Uint8Array): Promise<void> {
  try {
    const document = openDocx(bytes);
    const statement = sampleStatement();
    await document.apply({ kind: 'insert', place: { kind: 'end' }, expect: null, statement });
    await document.store('<a xmlns="urn:council-impact:assessment:1"/>');
    await openDocx(document.save()).read();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
  }
}

test('a file with any bytes changed is refused or survives', async () => {
  const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = whole.slice();
      for (const { at, to } of changes) bytes[at] = to;
      await survives(bytes);
    }),
    { numRuns: 300 },
  );
});

test('a file cut off anywhere is refused or survives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), (length) => survives(whole.slice(0, length))),
    { numRuns: 100 },
  );
});

/** Drops, doubles or swaps whole elements' tags, so that most of the XML stays well-formed enough to get far. */
const edit = fc.record({
  part: fc.constantFrom(...Object.keys(parts)),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('drop', 'double', 'rename', 'blank'),
});

test('parts with elements missing, doubled or renamed are refused or survive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
      const changed = { ...parts };
      for (const { part, from, kind } of edits) {
        const text = strFromU8(changed[part] ?? new Uint8Array());
        const tags = [...text.matchAll(/<(?!\?)[^>]*\/>|<([\w:]+)[^>/]*>[^<]*<\/\1>/g)];
        const tag = tags[Math.floor(from * (tags.length - 1))];
        if (!tag) continue;
        const by = {
          drop: '',
          double: tag[0] + tag[0],
          rename: tag[0].replace(/w:\w+/g, 'w:p'),
          blank: tag[0].replace(/"[^"]*"/g, '""'),
        }[kind];
        changed[part] = strToU8(
          text.slice(0, tag.index) + by + text.slice(tag.index + tag[0].length),
        );
      }
      await survives(zipSync(changed));
    }),
    { numRuns: 300 },
  );
});

test('a flat text that is anything at all is refused or read', () => {
  const piece = fc.constantFrom(
    '<pkg:package xmlns:pkg="x">',
    '<pkg:part pkg:name="/a">',
    '<pkg:xmlData>',
    '</pkg:xmlData>',
    '</pkg:part>',
    '</pkg:package>',
    '<a/>',
    '"',
    '<',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      try {
        readSnapshot(readFlatOpc(pieces.join('')), 'urn:x');
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
      }
    }),
  );
});
