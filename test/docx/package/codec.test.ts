import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { nativeCodec } from '../../../src/cli/files/native-codec';
import { portableCodec } from '../../../src/docx/package/codec';
import { openDocx } from '../../../src/docx/port';
import { DocumentError } from '../../../src/document/errors';
import { packEntry, unpackEntry } from '../../../src/docx/package/zip';
import { docx, p } from '../../fixtures/docx';

const codecs = [
  ['what runs everywhere', portableCodec],
  ['what Node brings', nativeCodec],
] as const;

describe.each(codecs)('%s', (_, codec) => {
  test('inflates what was deflated, nothing and a lot', () => {
    for (const length of [0, 1, 63, 64, 65, 300_000]) {
      const content = Uint8Array.from({ length }, (_, at) => (at * at) % 251);
      expect(Buffer.from(codec.inflate(deflateRawSync(content), length)).equals(content)).toBe(
        true,
      );
    }
  });

  test('gives no more than was asked for', () => {
    const deflated = deflateRawSync(new Uint8Array(1 << 20));
    const sizeOf = (size: number): number => {
      try {
        return codec.inflate(deflated, size).length;
      } catch {
        return 0;
      }
    };
    for (const size of [0, 1, 100, (1 << 20) - 1]) expect(sizeOf(size)).toBeLessThanOrEqual(size);
  });

  test.each([
    ['cut off', (data: Uint8Array) => data.subarray(0, data.length / 2)],
    ['damaged', (data: Uint8Array) => data.map((byte, at) => (at === 0 ? 0xff : byte))],
    ['empty', () => new Uint8Array()],
    ['longer than it says', () => deflateRawSync(new Uint8Array(6000))],
  ])('a part whose stream is %s is damaged', (_, damage) => {
    const content = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    const entry = packEntry('a', content);
    expect(unpackEntry(entry, codec)).toEqual(content);
    const damaged = { ...entry, data: damage(entry.data) };
    expect(() => unpackEntry(damaged, codec)).toThrow(
      expect.objectContaining({ code: 'damaged' }) as Error,
    );
  });

  test('passes over what stands behind the end of a stream', () => {
    const data = Buffer.concat([deflateRawSync(Buffer.from('Text')), Buffer.from('more')]);
    expect(Buffer.from(codec.inflate(data, 4)).toString()).toBe('Text');
  });

  test('what it gives is cut without being shared', () => {
    const content = codec.inflate(deflateRawSync(Buffer.from('Text')), 4);
    const copy = content.slice();
    copy[0] = 0;
    expect(content[0]).toBe(0x54);
  });

  test.each(
    ['', '\uFEFF', 'a', 'ä', '„€“', '🌳', '\uFEFFä'].flatMap((one) => [one, one.repeat(600)]),
  )('reads text in UTF-8 as it was written (%#)', (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(codec.decodeUtf8(bytes)).toBe(text.replace(/^\uFEFF/, ''));
  });

  // Of an odd length in UTF-16, so that a pair of surrogates stands wherever a long text is cut.
  test.each(['a', 'abc🌳ä', '🌳'])('reads a text of a million characters (%s)', (one) => {
    const text = `b${one.repeat(1_300_000 / one.length)}`;
    expect(codec.decodeUtf8(new TextEncoder().encode(text)) === text).toBe(true);
  });

  test.each([[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0x80]])(
    'refuses text in no UTF-8, be it short or long (%#)',
    (...bad) => {
      for (const before of [0, 2000]) {
        const bytes = Uint8Array.from([...Array<number>(before).fill(0x61), ...bad, 0x61]);
        expect(() => codec.decodeUtf8(bytes)).toThrow();
      }
    },
  );
});

test('both tell the same of any bytes', () => {
  const told = (work: () => unknown): unknown => {
    try {
      return work();
    } catch {
      return 'refused';
    }
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000, size: 'max' }), (bytes) => {
      expect(nativeCodec.crc32(bytes)).toBe(portableCodec.crc32(bytes));
      expect(told(() => nativeCodec.decodeUtf8(bytes))).toBe(
        told(() => portableCodec.decodeUtf8(bytes)),
      );
    }),
  );
});

test.each(codecs)('a file with any bytes changed ends alike with %s', async (_, codec) => {
  const whole = docx({ body: p('Text '.repeat(50)) });
  const outcome = async (bytes: Uint8Array, own: typeof codec): Promise<unknown> => {
    try {
      return await openDocx(bytes, {}, { codec: own }).read();
    } catch (error) {
      if (error instanceof DocumentError) return error.code;
      throw error;
    }
  };
  const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const bytes = whole.slice();
      for (const { at, to } of changes) bytes[at] = to;
      expect(await outcome(bytes, codec)).toEqual(await outcome(bytes, portableCodec));
    }),
    { numRuns: 200 },
  );
});
