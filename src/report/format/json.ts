import { controlCharacters, escaped } from './control-characters';

/** A value as a JSON document with a line break at the end; no control character stands bare in it. */
export function jsonDocument(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(controlCharacters, (character) =>
    character === '\n' ? character : escaped(character),
  );
  return `${json}\n`;
}
