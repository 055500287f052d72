import type { Messages } from '../../i18n/messages';
import { covers } from './questions';

/**
 * What an answer is called, by its path ("measures.m1.owner"), or null for a path that names no
 * answer. Options may be named as in the statement ("options.a.cost").
 */
export function answerName(path: string, messages: Messages): string | null {
  const full = path.startsWith('options.') ? `alternatives.${path}` : path;
  const names: Record<string, string> = messages.catalogue.answers;
  const own = Object.hasOwn(names, full) ? names[full] : undefined;
  if (own !== undefined) return own;
  const pattern = Object.keys(names).find((known) => covers(known, full));
  return pattern === undefined ? null : (names[pattern] ?? null);
}
