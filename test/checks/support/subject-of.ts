import type { Example } from './example';
import { subjectOf as read, type Subject } from '../../../src/checks/subject';
import type { Snapshot } from '../../../src/document/snapshot/snapshot';
import { profileFor } from '../../../src/profile/built-in';
import { interpretSnapshot } from '../../../src/statement/use-cases/opened';
import { documentOf } from './rule-examples';

/** A document as the rules see it. */
export function subjectIn(snapshot: Snapshot, language: 'de' | 'en' = 'de'): Subject {
  const opened = interpretSnapshot(snapshot, [profileFor(language)]);
  const { proposal, profile, reading, answers } = opened;
  return read(snapshot, proposal, profile, reading.stored, answers);
}

/** The same of a decision with these sections, fields and stored answers. */
export function subjectOf(more: Partial<Example>): Subject {
  const language = more.language ?? 'de';
  const decision = ['# Beschlussvorschlag', 'Der Rat beschließt den Bau der Straße.'];
  const lines = [...decision, ...(more.lines ?? [])];
  return subjectIn(documentOf({ title: '', finds: [], ...more, language, lines }), language);
}
