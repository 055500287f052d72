import { answersByPath } from '../../../../assessment/answers-by-path';
import type { Assessment } from '../../../../assessment/assessment';
import { signers } from '../../../../assessment/schema/sign-off';

/** Paths of the answers that would change or be lost with answers from a fromFile. */
export function replacedAnswers(current: Assessment, fromFile: Assessment): string[] {
  const incoming = answersByPath(fromFile);
  const answers = [...answersByPath(current)]
    .filter(([path, answer]) => incoming.get(path) !== answer)
    .map(([path]) => path);
  const signatures = signers.filter((signer) => {
    const before = JSON.stringify([current.signOff[signer], current.wording[`signOff.${signer}`]]);
    const after = JSON.stringify([fromFile.signOff[signer], fromFile.wording[`signOff.${signer}`]]);
    return isSigned(current, signer) && before !== after;
  });
  return [...answers, ...signatures.map((signer) => `signOff.${signer}`)];
}

function isSigned({ signOff, wording }: Assessment, signer: (typeof signers)[number]): boolean {
  const { state, by, comment } = signOff[signer];
  return state !== null || by !== '' || comment !== '' || !!wording[`signOff.${signer}`];
}
