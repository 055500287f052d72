import { signers, type Signer } from '../../assessment/schema/sign-off';
import { requiredSignatures, signatureOf } from '../../assessment/sign-off';
import { dateText } from '../../statement/layout/date-text';
import { statementFigures } from '../../statement/layout/composed/figures';
import { fold } from '../../vocabulary/fold';
import { fieldValue } from '../../statement/layout/empty-mark';
import type { KindOf } from '../../i18n/rule-codes';
import type { Severity } from '../finding';
import type { Observation, Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import type { Subject } from '../subject';
import { saysSigned } from '../recognition/typed-signature';

/**
 * Q28: a signature that the city asks for is missing, returned, or older than what it was given for.
 * Only stored answers know what was signed; where nothing is stored, as in a template that was filled in
 * by hand, a place for a signature has to say who signed and when.
 */
export const signOffOpen: Rule<'Q28'> = {
  code: 'Q28',
  name: 'sign-off-open',
  severity: 'warning',
  half: 'both',
  check: (subject) => {
    const { stored, statement } = subject;
    if (!statement) return [];
    const hasPlace = (signer: Signer) =>
      statement.fields.some(({ path }) => path === `signOff.${signer}`);
    return signers
      .filter((signer) => stored !== null || hasPlace(signer))
      .flatMap((signer) => openSignature(signer, subject));
  },
};

function openSignature(signer: Signer, subject: Subject): Observation<'Q28'>[] {
  const { current, profile, claims } = subject;
  const { state, outdated } = signatureOf(current, signer);
  const { by, date } = current.signOff[signer];
  const when = dateText(date, profile.locale);
  const finding = (
    kind: KindOf<'Q28'>,
    severity: Severity,
    excerpt: string,
  ): Observation<'Q28'>[] => {
    const path = `signOff.${signer}`;
    return [
      {
        severity,
        kind,
        half: signer === 'climateTeam' ? 'climate' : 'equity',
        about: profile.labels[signer],
        paragraph: claims.at(path)?.paragraph ?? subject.statement?.paragraph ?? null,
        excerpt,
        path,
      },
    ];
  };
  if (state === 'returned') {
    const comment = excerptOf(current.signOff[signer].comment || when);
    // The sentence has a full stop of its own.
    return finding('sign-off-returned', 'error', comment.replace(/[.…]+$/, ''));
  }
  if (outdated) return finding('sign-off-outdated', 'warning', when || by);
  const typed = typedText(signer, subject);
  if (state !== null || saysSigned(typed, profile) || !isRequired(signer, subject)) return [];
  return typed === ''
    ? finding('sign-off-missing', 'warning', '')
    : finding('sign-off-unclear', 'warning', excerptOf(typed));
}

/** What a person wrote into the document by hand; the word for "still open" is nothing yet. */
function typedText(signer: Signer, { claims, current, profile }: Subject): string {
  const path = `signOff.${signer}`;
  const text = claims.at(path)?.text ?? current.wording[path] ?? '';
  return fold(text) === fold(profile.terms.phrases.signOffOpen) ? '' : fieldValue(text);
}

function isRequired(signer: Signer, { current, profile, claims }: Subject): boolean {
  const counted = statementFigures(current, profile)?.result.running ?? null;
  const annual = claims.amounts.find(({ span }) => span === 'year')?.tonnes ?? null;
  return requiredSignatures(current, profile, counted ?? annual)[signer].length > 0;
}
