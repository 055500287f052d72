import type { Language } from '../i18n/messages';
import { messagesFor } from '../i18n/messages';
import type { KindWords } from '../i18n/figures-words';
import type { FormInput } from './activity-form';
import type { OpenPoint } from './result';

const noWords: KindWords = { label: '', help: '', inputs: {}, choices: {} };

/** What a kind of activity is called and asks; empty words for an unknown kind. */
export function kindWords(kind: string, language: Language): KindWords {
  const { kinds } = messagesFor(language).figures;
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? noWords) : noWords;
}

/** The unit of an input in words: "kWh pro Jahr", "Liter je 100 km". */
export function inputUnitText(input: FormInput, language: Language): string {
  const { units, perYear, per100 } = messagesFor(language).figures;
  const unit = units[input.unit];
  if (input.per) return per100(unit, units[input.per]);
  return input.yearly ? perYear(unit) : unit;
}

/** An open point as a sentence that says what to do. */
export function openPointText(point: OpenPoint, language: Language): string {
  const words = kindWords(point.kind, language);
  const kind = words.label || point.kind;
  const named = { ...words.choices, ...words.inputs };
  const asked = isChoice(point) ? { ...words.inputs, ...words.choices } : named;
  const subject = Object.hasOwn(asked, point.subject) ? asked[point.subject]?.label : point.subject;
  return messagesFor(language).figures.problems[point.problem](subject || kind);
}

/** An input and a choice may share an id ("before"). */
function isChoice(point: OpenPoint): boolean {
  return point.problem === 'missing-choice' || point.problem === 'no-factor';
}
