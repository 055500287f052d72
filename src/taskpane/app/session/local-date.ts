/** The calendar date of a moment at the place of this machine; in UTC it may still be yesterday. */
export function localDate(moment: string): string {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
