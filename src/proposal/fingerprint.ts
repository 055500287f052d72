import { normaliseText } from '../document/text/normalise';
import { anyOf } from '../vocabulary/proposal-vocabularies';
import { moneyIn } from './text/money';
import type { Fingerprint, Proposal } from './proposal';

/** A bullet or number typed before a list item; "3.000 Euro", "20 Bäume" and "1. Mai" are text. */
const listMark = new RegExp(
  String.raw`^(?:[•●▪■*–—-]\s+|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-z]\)|[ivx]{1,4}[.)])\s*(?=\p{L})(?!${anyOf(({ text }) => text.monthsBehindStop)}))`,
  'iu',
);

/**
 * 64-bit FNV-1a over the UTF-8 bytes (isthe.com/chongo/tech/comp/fnv), as 16 hex digits. Not for
 * security. Computed in two halves, because a BigInt for each byte would take longer than everything else
 * about the decision.
 */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    // The prime is 2^40 + 0x1b3: the part shifted by 40 lands in the upper half.
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * 0x1b3;
    high = (high * 0x1b3 + ((mixed << 8) >>> 0) + Math.floor(product / 0x100000000)) >>> 0;
    low = product >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/**
 * Digest of a text. White space, soft hyphens, typed list numbers and bullets, and the style of quotation
 * marks and dashes do not matter; letters, digits and other signs do.
 */
export function textFingerprint(text: string): string {
  const lines = text.split('\n').map((line) => normaliseText(line).replace(listMark, ''));
  const content = lines
    .join('')
    .replace(/\s/g, '')
    .replace(/[„“”«»‟]/g, '"')
    .replace(/[‚‘’‹›]/g, "'")
    .replace(/[‐-―−]/g, '-');
  return fnv1a(content);
}

/** Fingerprints of what an assessment rests on; equal texts give equal ones on every host. */
export function fingerprintOf({
  title,
  sections,
}: Pick<Proposal, 'title' | 'sections'>): Fingerprint {
  const decision = sections.find(({ role, text }) => role === 'decision' && text !== '');
  const finance = sections.flatMap(({ role, text }) => (role === 'finance' ? [text] : []));
  return fingerprintOfTexts(decision?.text ?? null, title, finance);
}

/** Fingerprints of decision, title and the amounts that `finance` names; null for what is missing or empty. */
export function fingerprintOfTexts(
  decision: string | null,
  title: string | null,
  finance: readonly string[],
): Fingerprint {
  const digest = (text: string | null): string | null =>
    text === null || normaliseText(text) === '' ? null : textFingerprint(text);
  const amounts = finance.flatMap(moneyIn).join('; ');
  return { decision: digest(decision), title: digest(title), amounts: digest(amounts) };
}
