import { DocumentError } from '../../document/errors';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses a file that is not a ZIP archive, and says why: an OLE compound file ([MS-CFB] 2.2) is either
 * an encrypted document (it holds a stream "EncryptedPackage", [MS-OFFCRYPTO] 2.3.4.4) or an old .doc.
 */
export function requireZip(bytes: Uint8Array): void {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    const encrypted = contains(bytes, utf16('EncryptedPackage'));
    throw new DocumentError(encrypted ? 'encrypted' : 'legacy-doc', 'compound file');
  }
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
  if (!zip) throw new DocumentError('not-a-document', `${bytes.length} bytes, not a zip archive`);
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function contains(bytes: Uint8Array, pattern: number[]): boolean {
  const first = pattern[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
