import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { Stored } from '../../src/statement/store/stored';
import { newestStored } from '../../src/statement/store/newest-stored';
import { decodeStored, encodeStored } from '../../src/statement/store/stored-part';
import { school } from './support/answers';
import { assessments } from './support/arbitraries';

const storedOf = (answers: Stored['answers']): Stored => ({
  schema: 2,
  profile: { id: 'dortmund', version: '1' },
  catalogue: '1',
  factors: '',
  form: 'long',
  savedAt: '2026-11-23T09:00:00.000Z',
  answers,
  written: { 'mitigation.reason': answers.mitigation.reason },
  paragraphs: {},
  fingerprint: { decision: 'abc', title: null },
  proposal: null,
});
const xml = encodeStored(storedOf(school));

// The parser warns of U+FFFD, which is a character like any other here.
const parser = new DOMParser({ onError: () => undefined });

test('any assessment survives encoding, an XML parser and decoding', () => {
  fc.assert(
    fc.property(assessments, (answers) => {
      const stored = storedOf(answers);
      const document = parser.parseFromString(encodeStored(stored), 'text/xml');
      const again = new XMLSerializer().serializeToString(document);
      expect(decodeStored(again)).toEqual({ kind: 'ok', stored });
    }),
    { numRuns: 200 },
  );
});

test('there is no XML declaration, no DTD, and the namespace is on the root', () => {
  expect(xml).toMatch(/^<assessment xmlns="urn:council-impact:assessment:1">/);
  expect(xml).not.toMatch(/<[?!]/);
});

test.each([
  ['a declaration', `<?xml version="1.0"?>\n${xml}`],
  ['a comment', `<!-- kept by another program -->${xml}`],
  ['a byte order mark', `\uFEFF${xml}\n`],
  [
    'a prefix',
    xml
      .replace('<assessment xmlns=', '<ns0:assessment xmlns:ns0=')
      .replace('</assessment>', '</ns0:assessment>'),
  ],
  ['numeric references', xml.replace(/ä/g, '&#228;').replace(/ü/g, '&#xFC;')],
  ['a CDATA section', xml.replace(/>(\{.*\})</s, '><![CDATA[$1]]><')],
])('a part is still read with %s', (_, changed) => {
  expect(decodeStored(changed)).toMatchObject({ kind: 'ok', stored: { answers: school } });
});

test.each([
  ['nothing', ''],
  ['another element', '<other/>'],
  ['another namespace', xml.replace('assessment:1', 'something:1')],
  ['an entity declaration', `<!DOCTYPE a [<!ENTITY x "y">]>${xml}`],
  ['an end that is cut off', xml.slice(0, -40)],
  ['markup inside', xml.replace('>{', '><b/>{')],
  ['a missing answer part', encodeStored({ ...storedOf(school), answers: 7 as never })],
  ['an unclosed CDATA section', xml.replace('>{', '><![CDATA[{')],
  ['too much', `${xml.slice(0, -14)}${' '.repeat(1_000_000)}</assessment>`],
])('%s is damaged, not an exception', (_, changed) => {
  expect(decodeStored(changed)).toEqual({ kind: 'damaged' });
});

test('character references are read where they stand for a character', () => {
  const reason = (text: string) => {
    const decoded = decodeStored(xml.replaceAll(school.mitigation.reason, () => text));
    return decoded.kind === 'ok' ? decoded.stored.written?.['mitigation.reason'] : decoded.kind;
  };
  expect(reason('&lt;b&gt; &amp; &apos;x&apos; &#x1F333;')).toBe("<b> & 'x' 🌳");
  expect(reason('&#x110000; &#1114112; &unknown;')).toBe('&#x110000; &#1114112; &unknown;');
  expect(reason('&#x10FFFF;')).toBe('\u{10FFFF}');
});

test('a part as long as is read is read, a longer one is not', () => {
  const filled = (length: number) =>
    `${xml.slice(0, -13)}${' '.repeat(length - xml.length)}</assessment>`;
  expect(filled(1_000_000)).toHaveLength(1_000_000);
  expect(decodeStored(filled(1_000_000)).kind).toBe('ok');
  expect(decodeStored(filled(1_000_001)).kind).toBe('damaged');
});

test('decoding never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(xml.length), (noise, at) => {
      decodeStored(noise);
      decodeStored(xml.slice(0, at) + noise + xml.slice(at));
    }),
  );
});

test('a part of a newer version is recognised and hides what is older', () => {
  const newer = xml.replace('"schema":2', '"schema":3');
  expect(decodeStored(newer)).toEqual({ kind: 'newer' });
  const part = (content: string) => ({ id: content.slice(0, 5), xml: content });
  expect(newestStored([part(xml), part(newer)])).toEqual({ stored: null, problem: 'newer' });
  expect(newestStored([part(xml), part('<x/>')])).toMatchObject({ problem: 'damaged', stored: {} });
  expect(newestStored([])).toEqual({ stored: null, problem: null });
  // An older one is looked for, but not through hundreds of large damaged parts.
  const large = part(`<x>${' '.repeat(900_000)}</x>`);
  expect(newestStored([part(xml), large])).toMatchObject({ problem: 'damaged', stored: {} });
  expect(newestStored([part(xml), large, large, large])).toEqual({
    problem: 'damaged',
    stored: null,
  });
});
