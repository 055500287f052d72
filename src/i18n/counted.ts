/** A number with its noun: `counted(2, 'place', 'places')` is "2 places". */
export function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
