/**
 * Goes to the first field of an element once the screen has been drawn with the answers as they are
 * now: after something was added, or where the control that was just pressed goes away.
 */
export function focusFirstField(id: string): void {
  setTimeout(() => {
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'nearest' });
    element
      ?.querySelector<HTMLElement>('textarea, input, [role=combobox]')
      ?.focus({ preventScroll: true });
  });
}
