/** A click in the document never leads away: neither to another site nor to a script. */
export function removeLinks(drawing: ParentNode): void {
  for (const link of drawing.querySelectorAll('a')) link.removeAttribute('href');
}
