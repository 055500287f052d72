/** Hits, false alarms and misses. */
export class Tally {
  hits = 0;
  falseAlarms = 0;
  misses = 0;

  add(expected: boolean, given: boolean): void {
    if (expected && given) this.hits += 1;
    if (!expected && given) this.falseAlarms += 1;
    if (expected && !given) this.misses += 1;
  }

  get precision(): number {
    return this.hits / Math.max(1, this.hits + this.falseAlarms);
  }

  get recall(): number {
    return this.hits / Math.max(1, this.hits + this.misses);
  }

  /** Harmonic mean of both. */
  get f1(): number {
    return (2 * this.hits) / Math.max(1, 2 * this.hits + this.falseAlarms + this.misses);
  }
}

/** A line with the three measures and the counts behind them. */
export function tallyLine(what: string, tally: Tally): string {
  const { precision, recall, f1, hits, falseAlarms, misses } = tally;
  const measures = `F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  return `${what}: ${measures} (${String(hits)} right, ${String(falseAlarms)} too many, ${String(misses)} missed)`;
}
