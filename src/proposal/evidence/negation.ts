const before = new Set(
  'kein keine keinen keiner keines keinem ohne nicht weder noch entfaellt statt anstatt anstelle no not without neither nor never'.split(
    ' ',
  ),
);
const replaced = new Set(['statt', 'anstatt', 'anstelle']);
const behind = new Set('nicht not never'.split(' '));
/** "… werden nicht gefällt", "… is not affected": the negated verb makes the topic irrelevant. */
const negated =
  /^(?:gefaellt|betroffen|beruehrt|vorgesehen|geplant|erforderlich|veraendert|notwendig|enthalten|gegeben|verbunden|erfolgt|ausgeloest|beabsichtigt|be|affected|planned|required|proposed|needed|changed|involved|included|necessary|arise|rise|change)$/;
/** An act that is dropped: "der Neubau entfällt". A charge or a parking space that goes is a change. */
const act =
  /(?:bau|sanierung|abriss|abbruch|beschaffung|erweiterung|faellung|rodung|versiegelung|modernisierung|erhoehung|anmietung|schliessung)$/;
const dropped = /^(?:entfaellt|entfallen|unterbleibt|unterbleiben|verzichtet)$/;
const rangeBefore = 3;
const rangeBehind = 6;

/** Whether a word of a sentence is negated: a negation shortly before it, or a negated verb shortly behind. */
export function isNegated(words: readonly string[], at: number): boolean {
  for (let step = 1; step <= rangeBefore; step += 1) {
    const word = words[at - step];
    if (!word) break;
    // "nicht nur", "not only" affirm.
    const next = words[at - step + 1];
    if (replaced.has(word)) return step <= 2;
    if (before.has(word)) return next !== 'nur' && next !== 'only' && next !== 'zuletzt';
  }
  const isAct = act.test(words[at] ?? '');
  for (let step = 1; step <= rangeBehind; step += 1) {
    const word = words[at + step];
    if (!word) break;
    if (isAct && dropped.test(word)) return true;
    if (behind.has(word)) return negated.test(words[at + step + 1] ?? '');
  }
  return false;
}
