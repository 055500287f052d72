import { answersByPath } from '../../../../assessment/answers-by-path';
import type { Assessment } from '../../../../assessment/assessment';
import { signers } from '../../../../assessment/schema/sign-off';

/** Paths of answers that there are and that would be others, or gone, with answers from a file. */
export function replacedBy(now: Assessment, file: Assessment): string[] {
  const coming = answersByPath(file);
  const answers = [...answersByPath(now)]
    .filter(([path, answer]) => coming.get(path) !== answer)
    .map(([path]) => path);
  const signatures = signers.filter((signer) => {
    const there = JSON.stringify([now.signOff[signer], now.wording[`signOff.${signer}`]]);
    const other = JSON.stringify([file.signOff[signer], file.wording[`signOff.${signer}`]]);
    return isSigned(now, signer) && there !== other;
  });
  return [...answers, ...signatures.map((signer) => `signOff.${signer}`)];
}

function isSigned({ signOff, wording }: Assessment, signer: (typeof signers)[number]): boolean {
  const { state, by, comment } = signOff[signer];
  return state !== null || by !== '' || comment !== '' || !!wording[`signOff.${signer}`];
}
