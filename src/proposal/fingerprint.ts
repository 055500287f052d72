import { normaliseText } from '../document/text';
import { moneyIn } from './money';
import type { Fingerprint } from './proposal';

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/** A bullet or a number typed in front of a list item; "3.000 Euro", "20 Bäume" and "1. Mai" are text. */
const listMark =
  /^(?:[•●▪■*–—-]\s+|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-z]\)|[ivx]{1,4}[.)])\s*(?=\p{L})(?!(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)))/iu;

/** 64-bit FNV-1a over the UTF-8 bytes (isthe.com/chongo/tech/comp/fnv), as 16 hex digits. Not for secrets. */
export function fnv1a(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * prime) & mask;
  }
  return hash.toString(16).padStart(16, '0');
}

/**
 * Digest of what a text says. White space, soft hyphens, typed list numbers and bullets, and the
 * shape of quotation marks and dashes do not matter; letters, digits and signs do.
 */
export function textFingerprint(text: string): string {
  const lines = text.split('\n').map((line) => normaliseText(line).replace(listMark, ''));
  const content = lines
    .join('')
    .replace(/\s+/g, '')
    .replace(/[„“”«»‟]/g, '"')
    .replace(/[‚‘’‹›]/g, "'")
    .replace(/[‐-―−]/g, '-');
  return fnv1a(content);
}

/** Fingerprints of decision, title and the amounts that `finance` names; null for what is missing or empty. */
export function fingerprintOf(
  decision: string | null,
  title: string | null,
  finance: readonly string[],
): Fingerprint {
  const digest = (text: string | null): string | null =>
    text === null || normaliseText(text) === '' ? null : textFingerprint(text);
  const amounts = finance.flatMap(moneyIn).join('; ');
  return { decision: digest(decision), title: digest(title), amounts: digest(amounts) };
}
