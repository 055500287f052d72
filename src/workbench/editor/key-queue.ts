/** Keys that move the caret or delete a character, as `Selection.modify` names what they do. */
const steps: Record<string, ['move' | 'extend', 'backward' | 'forward', string]> = {
  Home: ['move', 'backward', 'lineboundary'],
  End: ['move', 'forward', 'lineboundary'],
  ArrowLeft: ['move', 'backward', 'character'],
  ArrowRight: ['move', 'forward', 'character'],
  Backspace: ['extend', 'backward', 'character'],
  Delete: ['extend', 'forward', 'character'],
};

/** Removes all letters from the start of a list of pressed keys and returns them. */
export function takeLetters(keys: KeyboardEvent[]): string {
  let letters = '';
  for (let key = keys[0]; key !== undefined && isLetter(key); key = keys[0]) {
    letters += key.key;
    keys.shift();
  }
  return letters;
}

/** Changes the selection as the browser would have. Returns whether the selection is to be deleted. */
export function repeatStep(document: Document, key: string): boolean {
  const step = steps[key];
  const selection = document.getSelection();
  if (step === undefined || selection === null) return false;
  if (selection.isCollapsed || step[0] === 'move') selection.modify(...step);
  return step[0] === 'extend';
}

function isLetter(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey;
}
