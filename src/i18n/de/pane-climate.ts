/** What the pane asks about climate. */
export const climate = {
  jumps: 'Teile der Seite',
};
