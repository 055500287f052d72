import { signers, type Signer } from '../../assessment/schema/sign-off';
import { requiredSignatures, signatureOf } from '../../assessment/sign-off';
import { dateText } from '../../statement/date-text';
import { statementFigures } from '../../statement/composed/figures';
import type { Found, Rule } from '../rule';
import type { Subject } from '../subject/subject';

/** Q28: a signature that the city asks for is missing, returned, or older than what it was given for. */
export const signOffOpen: Rule = {
  id: 'Q28',
  severity: 'warning',
  check: (subject) => {
    // Only stored answers know what was signed.
    if (!subject.stored || !subject.statement) return [];
    return signers.flatMap((signer) => openSignature(signer, subject));
  },
};

function openSignature(signer: Signer, subject: Subject): Found[] {
  const { current, profile, claims } = subject;
  const { state, outdated } = signatureOf(current, signer);
  const { by, date } = current.signOff[signer];
  const when = dateText(date, profile.locale);
  const found = (kind: Found['kind'], severity: Found['severity'], excerpt: string): Found[] => {
    const path = `signOff.${signer}`;
    return [
      {
        rule: 'Q28',
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
    return found('sign-off-returned', 'error', current.signOff[signer].comment || when);
  }
  if (outdated) return found('sign-off-outdated', 'warning', when || by);
  if (state !== null || isTyped(signer, subject) || !isRequired(signer, subject)) return [];
  return found('sign-off-missing', 'warning', '');
}

/** A person may have written the signature into the document by hand. */
function isTyped(signer: Signer, { current }: Subject): boolean {
  return (current.wording[`signOff.${signer}`] ?? '') !== '';
}

function isRequired(signer: Signer, { current, profile, claims }: Subject): boolean {
  const counted = statementFigures(current, profile)?.result.running ?? null;
  const said = claims.amounts.find(({ span }) => span === 'year')?.tonnes ?? null;
  return requiredSignatures(current, profile, counted ?? said)[signer].length > 0;
}
