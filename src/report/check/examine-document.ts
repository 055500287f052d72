import { checkWithoutWords, findingSentence } from '../../checks/check';
import type { Finding } from '../../checks/finding';
import { statementDigest, type StatementDigest } from '../../checks/duplicates/statement-digest';
import type { Snapshot } from '../../document/snapshot/snapshot';
import type { Language } from '../../i18n/messages';
import { builtInProfiles } from '../../profile/built-in';
import type { Profile } from '../../profile/profile';
import { isProposal } from '../../proposal/sections/is-proposal';
import { readProposal } from '../../proposal/read-proposal';
import { unknownProfile } from '../../statement/store/unknown-profile';
import type { FileReport } from './check-report';

/** A finding without its sentence. */
type ExaminedFinding = Pick<
  Finding,
  'rule' | 'severity' | 'kind' | 'half' | 'about' | 'paragraph' | 'excerpt' | 'accepted'
>;

/** What the checks say of one file, before it is put into words: plain data for another thread. */
export interface ExaminedDocument extends Omit<FileReport, 'findings'> {
  /** The language of the document. */
  language: Language;
  findings: ExaminedFinding[];
  /** Id of the profile that it was written with, if that profile is not available; otherwise null. */
  unknownProfile: string | null;
  /**
   * The digest by which similar documents are found; null where the document is not a proposal or not
   * compared.
   */
  digest: StatementDigest | null;
}

/**
 * Checks one document of a folder. A document that is not a proposal is reported as such and not judged.
 * @param toCompare whether to make a digest, so that similar documents can be found.
 */
export function examineDocument(
  file: string,
  snapshot: Snapshot,
  profile: Profile | undefined,
  toCompare: boolean,
): ExaminedDocument {
  const proposal = readProposal(snapshot);
  const { title, reference, language } = proposal;
  if (!isProposal(snapshot, proposal)) {
    const skipped = { status: 'skipped', climate: 'missing', equity: 'missing' } as const;
    return {
      file,
      title,
      reference,
      language,
      ...skipped,
      findings: [],
      unknownProfile: null,
      digest: null,
    };
  }
  const { status, climate, equity, ...checked } = checkWithoutWords(snapshot, profile, proposal);
  const findings = checked.findings.map(
    ({ rule, severity, kind, half, about, paragraph, excerpt, accepted }) => ({
      rule,
      severity,
      kind,
      half,
      about,
      paragraph,
      excerpt,
      accepted,
    }),
  );
  return {
    file,
    title,
    reference,
    language,
    status,
    climate,
    equity,
    findings,
    unknownProfile: unknownProfile(checked.subject.stored, [
      ...builtInProfiles,
      ...(profile ? [profile] : []),
    ]),
    digest: toCompare ? statementDigest(checked.subject.claims) : null,
  };
}

/** Puts into words what was found; in the document's language unless another is given. */
export function reportInWords(
  examined: ExaminedDocument,
  language: Language = examined.language,
): FileReport {
  const { file, status, title, reference, climate, equity } = examined;
  const findings = examined.findings.map((one) => {
    const { rule, severity, paragraph, excerpt, accepted } = one;
    const message = findingSentence(one, language);
    return { rule, severity, message, paragraph, excerpt, accepted };
  });
  return { file, status, title, reference, climate, equity, findings };
}
