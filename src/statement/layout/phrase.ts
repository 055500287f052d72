/** A phrase of the profile with its gaps filled: "am {date}" and 23.11.2026 make "am 23.11.2026". */
export function fillPhrase(phrase: string, values: Record<string, string>): string {
  return phrase.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}

/** The text in the only gap of a phrase, or null when the text is not this phrase. */
export function readPhrase(phrase: string, text: string): string | null {
  const gap = /\{\w+\}/.exec(phrase);
  if (!gap) return null;
  const before = phrase.slice(0, gap.index);
  const behind = phrase.slice(gap.index + gap[0].length);
  if (text.length < before.length + behind.length) return null;
  if (!text.startsWith(before) || !text.endsWith(behind)) return null;
  return text.slice(before.length, text.length - behind.length).trim();
}

/** Answers as parts of one sentence, without empty ones and without their final full stops. */
export function listOf(parts: readonly string[], separator = '; '): string {
  return parts
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '')
    .join(separator);
}
