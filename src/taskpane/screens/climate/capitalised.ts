/** A term of the statement as it stands alone on the screen: "heavy rain" becomes "Heavy rain". */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
