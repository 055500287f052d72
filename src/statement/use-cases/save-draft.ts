import { withAlwaysAskedGroups } from '../../assessment/low-income';
import type { DocumentPort } from '../../document/port';
import type { Content, WriteOptions } from './content';
import type { Opened } from './opened';
import { storeAnswers } from './store-answers';

/**
 * Stores the form's answers without touching the text; writes nothing when nothing changed. What
 * was last written stays on record, so that the next update can still tell edits apart.
 */
export async function saveDraft(
  port: DocumentPort,
  opened: Opened,
  content: Content,
  now: string,
  options: WriteOptions = {},
): Promise<{ opened: Opened; saved: boolean }> {
  if (!differs(opened, content)) return { opened, saved: false };
  const { stored } = opened.reading;
  // A statement written with another profile can only be read with that profile.
  const draft = stored?.written ? { ...content, profile: opened.profile } : content;
  const record = {
    written: stored?.written ?? null,
    paragraphs: stored?.paragraphs ?? {},
    fingerprint: stored?.fingerprint ?? null,
  };
  const result = await storeAnswers(port, opened, draft, record, now, options);
  return { opened: result.opened, saved: result.stored };
}

function differs(opened: Opened, content: Content): boolean {
  const profile = content.profile ?? opened.profile;
  const comparable = (answers: Content['answers']) =>
    JSON.stringify(withAlwaysAskedGroups(answers, profile.groups));
  return (
    content.form !== opened.form ||
    profile.id !== opened.profile.id ||
    comparable(content.answers) !== comparable(opened.answers)
  );
}
