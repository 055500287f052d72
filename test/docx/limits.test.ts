import { zipSync } from 'fflate';
import { DocumentError } from '../../src/document/errors';
import { readFlatOpc } from '../../src/docx/package/flat-opc';
import { limitNames, type Bounds } from '../../src/docx/limits';
import { openDocx } from '../../src/docx/port';
import { writeLimitDetail, type LimitName } from '../../src/i18n/limit-detail';
import { messagesFor, type Language } from '../../src/i18n/messages';
import { docx, docxParts, p, table } from '../fixtures/docx';

/** The error that opening and reading ends with; null when it is fine. */
async function refusal(
  bytes: Uint8Array,
  limits: Partial<Bounds> = {},
): Promise<DocumentError | null> {
  try {
    await openDocx(bytes, limits).read();
    return null;
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}

const plain = docx({ body: p('Text') });
const deep = docx({
  body: Array<string>(60)
    .fill('')
    .reduce((inner) => table([[inner + p('')]]), p('')),
});
const many = docx({ body: `<w:p>${'<w:r/>'.repeat(50)}</w:p>` });
const bomb = zipSync({
  ...docxParts({ body: p('a') }),
  'word/media/bomb.bin': new Uint8Array(8 << 20),
});
const main = 'word/document.xml';

test.each<[keyof Bounds, Uint8Array, Partial<Bounds>, string]>([
  ['fileBytes', plain, { fileBytes: 1 << 10 }, 'is larger than 0.000977 MB'],
  ['entries', plain, { entries: 2 }, 'consists of more than 2 parts'],
  [
    'partBytes',
    plain,
    { partBytes: 512 },
    'holds a part of more than 0.000488 MB ([Content_Types].xml)',
  ],
  ['totalBytes', plain, { totalBytes: 1 << 10 }, 'is larger than 0.000977 MB when unpacked'],
  [
    'ratio',
    bomb,
    { ratio: 500 },
    'holds a part that is packed to less than 1/500 of its size (word/media/bomb.bin)',
  ],
  ['depth', deep, { depth: 100 }, `is nested in more than 100 levels (${main})`],
  ['elements', many, { elements: 40 }, `holds more than 40 XML elements in one part (${main})`],
  [
    'paragraphs',
    docx({ body: p('a').repeat(11) }),
    { paragraphs: 10 },
    'holds more than 10 paragraphs',
  ],
  [
    'characters',
    docx({ body: p('abcdef') }),
    { characters: 5 },
    'holds more than 5 characters of text',
  ],
  [
    'seconds',
    plain,
    { seconds: 3, expired: () => true },
    'could not be read in full within 3 seconds',
  ],
])('what costs too much in %s is refused, and is told why', async (_, bytes, limits, phrase) => {
  const error = await refusal(bytes, limits);
  expect(error?.code).toBe('too-large');
  const sentence = messagesFor('en').errors['too-large']('a.docx', error?.detail ?? '');
  expect(sentence).toContain(`“a.docx” ${phrase} and was not read, to be safe.`);
  // A bomb needs no limit of its own to be refused.
  expect((await refusal(bytes))?.code).toBe(bytes === bomb ? 'too-large' : undefined);
});

test.each<Language>(['de', 'en'])(
  'each limit has words of its own and a way out (%s)',
  (language) => {
    const { errors, pane } = messagesFor(language);
    const seen = new Set<string>();
    for (const { name } of Object.values(limitNames)) {
      const detail = writeLimitDetail({ name, most: 1234, part: 'word/a b.xml' });
      const sentence = errors['too-large']('Vorlage 12.docx', detail);
      const said = language === 'de' ? '1.234' : '1,234';
      expect(sentence).toContain(said);
      expect(sentence).toContain('Vorlage 12.docx');
      expect(sentence).toContain(`--limit ${name}=`);
      expect(pane.because['too-large'](detail)).toContain(said);
      seen.add(sentence.replace(name, ''));
    }
    const names: LimitName[] = Object.values(limitNames).map(({ name }) => name);
    expect(seen.size).toBe(new Set(names).size);
  },
);

test('a hundred thousand paragraphs in a few bytes cost no more than the limit', async () => {
  const bytes = docx({ body: '<w:p/>'.repeat(300_000) });
  const read = jest.fn(() => false);
  expect((await refusal(bytes, { ratio: 2000, expired: read }))?.detail).toBe('paragraphs 100000');
  // The clock is looked at now and then, not for each paragraph.
  expect(read.mock.calls.length).toBeGreaterThan(100);
  expect(read.mock.calls.length).toBeLessThan(1000);
});

test('the time can end in the middle of a document', async () => {
  let looks = 0;
  const expired = () => (looks += 1) > 10;
  const bytes = docx({ body: p('a').repeat(20_000) });
  expect((await refusal(bytes, { expired }))?.detail).toBe('seconds 120');
});

test('a flat document of too many elements is refused before it is read', () => {
  const parts = `<pkg:package xmlns:pkg="x">${'<a/>'.repeat(50)}</pkg:package>`;
  expect(() => readFlatOpc(parts, { elements: 40 })).toThrow('elements 40');
});
