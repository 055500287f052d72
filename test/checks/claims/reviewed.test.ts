import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answersByPath } from '../../../src/assessment/answers-by-path';
import { adoptionOf } from '../../../src/checks/adoption/adoption';
import {
  firstNegative,
  hasAlternatives,
  hasMeasure,
  statedMeasures,
} from '../../../src/checks/claims/balance';
import { equityClaims } from '../../../src/checks/claims/equity-claims';
import type { Example } from '../support/example';
import { subjectOf } from '../../../src/checks/subject';
import type { Snapshot } from '../../../src/document/snapshot/snapshot';
import { openDocx } from '../../../src/docx/port';
import { builtInProfiles, profileFor } from '../../../src/profile/built-in';
import type { Profile } from '../../../src/profile/profile';
import { interpretSnapshot } from '../../../src/statement/use-cases/opened';
import { handWritten } from '../../fixtures/hand-written';
import { heldTexts, plainTexts } from '../../fixtures/held-text';
import { expectReviewed } from '../../support/golden';
import { documentOf } from '../support/rule-examples';

/** All that a document is heard to say, as text. */
function heardIn(
  name: string,
  snapshot: Snapshot,
  profiles: readonly Profile[] = builtInProfiles,
): string {
  const { proposal, profile, reading, answers } = interpretSnapshot(snapshot, profiles);
  const subject = subjectOf(snapshot, proposal, profile, reading.stored, answers);
  const { claims, sources, statement } = subject;
  const { rating, sentences, place, form } = equityClaims(subject);
  const { ratings, reasons, stays, headings } = adoptionOf(snapshot, proposal, profile) ?? {};
  const lines = [
    `${profile.id}: ${JSON.stringify(sources)}, ${String(statement?.paragraph)}`,
    ...claims.passages.map(
      ({ path, half, about, paragraph, text }) =>
        `says ${String(path)} ${half} in ${paragraph} under "${about}": ${JSON.stringify(text)}`,
    ),
    ...[...answersByPath(claims.answers)].map(([path, answer]) => `  ${path} = ${answer}`),
    ...claims.amounts.map((amount) => `  amount ${JSON.stringify(amount)}`),
    `  ${JSON.stringify({
      negative: firstNegative(subject)?.passage.path,
      alternatives: hasAlternatives(subject),
      measure: hasMeasure(subject),
      measures: statedMeasures(subject).map(({ measure }) => measure.what),
      equity: { rating, sentences, paragraph: place?.paragraph, form },
    })}`,
    `  taken over: ${JSON.stringify({ ratings, reasons, stays, headings })}`,
  ];
  return [`# ${name}`, ...lines, ''].join('\n');
}

const reviewed = (name: string): string => join(__dirname, 'reviewed', `${name}.txt`);

test.each<[string, [string, Uint8Array][]]>([
  ['hand-written', Object.entries(handWritten).map(([name, { bytes }]) => [name, bytes])],
  ['held-texts', Object.entries(heldTexts).map(([name, { bytes }]) => [name, bytes])],
  ['plain-texts', Object.entries(plainTexts)],
])('what is heard in the %s is what was reviewed', async (name, documents) => {
  const heard: string[] = [];
  for (const [kind, bytes] of documents) heard.push(heardIn(kind, await openDocx(bytes).read()));
  expectReviewed(reviewed(name), heard.join('\n'));
});

test('what is heard in the complete proposals is what was reviewed', () => {
  const folder = join(__dirname, '../proposals');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const heard = names.sort().map((name) => {
    const example = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Example;
    return heardIn(name, documentOf({ ...example, finds: [] }), [profileFor(example.language)]);
  });
  expectReviewed(reviewed('proposals'), heard.join('\n'));
});
