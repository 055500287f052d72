/**
 * Follows the complex fields of a story from mark to mark (`w:fldChar`, ECMA-376 17.16.18): what stands
 * between "begin" and "separate" is code, what stands between "separate" and "end" is the result.
 * Fields nest, also inside codes. `Begin` tells their beginnings apart.
 */
export class ComplexFields<Begin> {
  private open: { begin: Begin; code: boolean }[] = [];
  private codes = 0;

  /** `ignored` are beginnings whose code never ends, as {@link unfinished} gives them: in Word they hide nothing. */
  constructor(private readonly ignored: ReadonlySet<Begin> = new Set()) {}

  /** Whether text here is part of a field's code. */
  get inCode(): boolean {
    return this.codes > 0;
  }

  /** How many fields are open. */
  get depth(): number {
    return this.open.length;
  }

  /** Takes a mark. `type` is its `w:fldCharType`; `begin` stands for the field should one begin here. */
  mark(type: string | null, begin: Begin): void {
    if (type === 'begin') {
      if (this.ignored.has(begin)) return;
      this.open.push({ begin, code: true });
      this.codes += 1;
    } else if (type === 'separate') {
      const field = this.open.at(-1);
      if (!field?.code) return;
      field.code = false;
      this.codes -= 1;
    } else if (type === 'end' && this.open.pop()?.code) this.codes -= 1;
  }

  /** Fields that never came to a result or an end; they would swallow all that follows. */
  unfinished(): Begin[] {
    return this.open.filter((field) => field.code).map((field) => field.begin);
  }

  /** The same fields, to be followed on their own from here. */
  copy(): ComplexFields<Begin> {
    const copy = new ComplexFields(this.ignored);
    copy.open = this.open.map((field) => ({ ...field }));
    copy.codes = this.codes;
    return copy;
  }
}
