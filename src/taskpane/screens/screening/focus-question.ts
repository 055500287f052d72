import type { Question } from '../../edit/screening';

/** Id of the element that holds a screening question. */
export function rowId({ half, id }: Question): string {
  return `question-${half}-${id}`;
}

/**
 * Goes to a question: to the reason of its "no" where one is asked for, else to its answers. Also
 * used where the control that was just pressed goes away, so that the keyboard keeps its place.
 */
export function focusQuestion(question: Question): void {
  // After the screen has been drawn with the answers as they are now.
  setTimeout(() => {
    const row = document.getElementById(rowId(question));
    const field = row?.querySelector<HTMLElement>(
      'input[type=text], input[type=radio]:checked, input[type=radio]',
    );
    row?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  });
}
