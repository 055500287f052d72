import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../src/document/snapshot/snapshot';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import type { Proposal } from '../../src/proposal/proposal';
import { fingerprintOf } from '../../src/proposal/fingerprint';
import { readProposal } from '../../src/proposal/read-proposal';
import { relevanceOf } from '../../src/proposal/evidence/relevance';
import { expectReviewed } from '../support/golden';
import type { Example } from '../checks/support/example';
import { documentOf as documentOfExample } from '../checks/support/rule-examples';
import { documentOf, halves } from './relevance-set/labelled';

/** All that is read of a document, as text. */
function readingOf(name: string, snapshot: Snapshot): string {
  const proposal = readProposal(snapshot);
  return [`# ${name}`, ...headLines(proposal), ...evidenceLines(snapshot, proposal), ''].join('\n');
}

function headLines({ title, reference, language, sections }: Proposal): string[] {
  return [
    `${language} ${String(reference)}: ${String(title)}`,
    JSON.stringify(fingerprintOf({ title, sections })),
    ...sections.map(
      ({ heading, role, level, marking, paragraph, last, text }) =>
        `${paragraph}–${last} ${role} ${level} ${marking} "${heading}", ${text.length} characters`,
    ),
  ];
}

function evidenceLines(snapshot: Snapshot, proposal: Proposal): string[] {
  const found = findEvidence(snapshot, proposal);
  const { climate, equity } = relevanceOf(found, proposal);
  return [
    ...found.map(
      ({ half, question, word, weight, paragraph, sentence }) =>
        `  ${half}.${question} ${weight} "${word}" in ${paragraph}: ${sentence.slice(0, 60)}`,
    ),
    ...[climate, equity].map(
      ({ level, fields, evidence }) => `  ${level}, ${evidence.length} of: ${fields.join(' ')}`,
    ),
  ];
}

const reviewed = (name: string): string => join(__dirname, 'reviewed', `${name}.txt`);

test.each(Object.entries(halves))(
  'what is read of the %s set is what was reviewed',
  (name, cases) => {
    const read = cases.map((one) => readingOf(one.title, documentOf(one)));
    expectReviewed(reviewed(name), read.join('\n'));
  },
);

test('what is read of the complete proposals is what was reviewed', () => {
  const folder = join(__dirname, '../checks/proposals');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = names.sort().map((name) => {
    const example = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Example;
    return readingOf(name, documentOfExample({ ...example, finds: [] }));
  });
  expectReviewed(reviewed('proposals'), read.join('\n'));
});
