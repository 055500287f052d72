/** Whether an answer path is another one or lies below it: "measures.m1.owner" in "measures.m1", not in "measures.m". */
export function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`);
}
