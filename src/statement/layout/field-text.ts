import type { Assessment } from '../../assessment/assessment';
import type { Profile } from '../../profile/profile';
import { answerTexts } from './answer-texts';
import { fieldValue } from './empty-mark';
import type { FieldPath } from '../field';
import { pendingText } from './pending-text';

/**
 * Text of every answer that is not empty, by path, whatever form shows it; never a line break. An
 * answer that is marked as not yet known says so, and until when.
 */
export function fieldTexts(assessment: Assessment, profile: Profile): Record<FieldPath, string> {
  const texts = answerTexts(assessment, profile).map(([path, text]) => {
    const own = fieldValue(text);
    return [path, own === '' ? pendingText(assessment, path, profile) : own] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** Whether a text is one of the instructions that the profile's template holds. */
export function isInstruction(text: string, profile: Profile): boolean {
  return instructionsOf(profile).has(fieldValue(text));
}

const known = new WeakMap<Profile, ReadonlySet<string>>();

/** The instructions of a profile as they are compared, made once and not for every field. */
function instructionsOf(profile: Profile): ReadonlySet<string> {
  const before = known.get(profile);
  if (before) return before;
  const instructions = new Set(Object.values(profile.placeholders).map(fieldValue));
  known.set(profile, instructions);
  return instructions;
}

/** Whether a text looks like an instruction that was left: one of the profile's, or all in brackets. */
export function isPlaceholder(text: string, profile: Profile): boolean {
  return /^\[[^[\]]*\]$/.test(fieldValue(text)) || isInstruction(text, profile);
}
