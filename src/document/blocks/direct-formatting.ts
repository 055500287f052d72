/**
 * Formatting set directly on a paragraph or its text, on top of its style; null leaves it to the style.
 * Only what WordApi 1.3 can set, `capitals` excepted. Lengths in points.
 */
export interface DirectFormatting {
  /** Name of the typeface. */
  font: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: 'none' | 'single' | 'double' | null;
  /** "#RRGGBB"; automatic colour counts as black. */
  color: string | null;
  /**
   * Shown in capitals, however it was typed. WordApi 1.3 cannot set it; the text is written in capitals
   * instead.
   */
  capitals: boolean | null;
  alignment: 'left' | 'center' | 'right' | 'justify' | null;
  spaceBefore: number | null;
  spaceAfter: number | null;
  /** 12 is one line, 18 one and a half, as in Word; exact and minimum heights are not recorded. */
  lineSpacing: number | null;
  leftIndent: number | null;
  rightIndent: number | null;
  /** Negative for a hanging indent. */
  firstLineIndent: number | null;
}

/** Everything left to the style. */
export const noDirectFormatting: Readonly<DirectFormatting> = {
  font: null,
  bold: null,
  italic: null,
  underline: null,
  color: null,
  capitals: null,
  alignment: null,
  spaceBefore: null,
  spaceAfter: null,
  lineSpacing: null,
  leftIndent: null,
  rightIndent: null,
  firstLineIndent: null,
};

/** Whether anything is set. */
export function hasDirectFormatting(direct: DirectFormatting): boolean {
  return Object.values(direct).some((value) => value !== null);
}
