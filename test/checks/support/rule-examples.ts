import { assessmentSchema } from '../../../src/assessment/assessment';
import { checkProposal } from '../../../src/checks/check';
import type { Example } from './example';
import type { RuleCode } from '../../../src/i18n/rule-codes';
import type { Snapshot } from '../../../src/document/snapshot/snapshot';
import { profileById } from '../../../src/profile/built-in';
import { fingerprintOf } from '../../../src/proposal/fingerprint';
import { readProposal } from '../../../src/proposal/read-proposal';
import { encodeStored } from '../../../src/statement/store/stored-part';
import { snapshotOf, withCopy } from './snapshot-of';

/** The document of an example. */
export function documentOf(example: Example): Snapshot {
  const once = snapshotOf(example.lines, example.fields ?? null, [], example.typed);
  const { unread, storedXml } = example;
  const plain = { ...(example.twice ? withCopy(once) : once), ...(unread && { unread }) };
  const language = example.language === 'de' ? 'de-DE' : 'en-GB';
  if (storedXml !== undefined) {
    return { ...plain, language, stored: [{ id: '1', xml: storedXml }] };
  }
  if (!example.answers && !example.stored) return { ...plain, language };
  const fingerprint = fingerprintOf(readProposal({ ...plain, language }));
  const xml = encodeStored({
    schema: 2,
    profile: { id: profileOf(example).id, version: '2' },
    catalogue: '2',
    factors: '',
    form: 'long',
    savedAt: '2026-11-23T09:00:00.000Z',
    answers: assessmentSchema.parse(example.answers ?? {}),
    written: example.fields ?? {},
    paragraphs: {},
    fingerprint,
    proposal: null,
    ...example.stored,
  });
  return { ...plain, language, stored: [{ id: '1', xml }] };
}

function profileOf({ language }: Example) {
  const profile = profileById(language === 'de' ? 'de-standard' : 'uk-council');
  if (!profile) throw new Error('The standard profile is gone.');
  return profile;
}

/** What a rule finds in an example. */
export function foundIn(rule: RuleCode, example: Example) {
  return checkProposal(documentOf(example), profileOf(example)).findings.filter(
    (finding) => finding.rule === rule,
  );
}
