/** An expression that matches nothing: for what a language does not have. */
export const never = /(?!)/;

/** The words of a list written as one text. */
export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
