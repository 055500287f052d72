import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkWithoutWords } from '../../src/checks/check';
import { normaliseText } from '../../src/document/text/normalise';
import type { Paragraph, Snapshot } from '../../src/document/snapshot/snapshot';
import { openDocx } from '../../src/docx/port';
import { loadClassifier } from '../../src/proposal/evidence/classifier/classifier';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import { relevanceOf } from '../../src/proposal/evidence/relevance';
import type { Proposal } from '../../src/proposal/proposal';
import { readProposal } from '../../src/proposal/read-proposal';
import { isProposal } from '../../src/proposal/sections/is-proposal';
import { choosePlace, handWrittenSection } from '../../src/statement/plan/place';
import type { Profile } from '../../src/profile/profile';
import { paperDocx, type PaperText } from './paper-docx';

type Level = 'high' | 'low' | 'none';

/** A whole paper with what somebody who knows the subject reads in it. */
interface Paper extends PaperText {
  name: string;
  region: string;
  expected: {
    isProposal: boolean;
    title: string | null;
    reference: string | null;
    decisionHeading: string | null;
    decisionBegins: string | null;
    climate: 'present' | 'missing';
    equity: 'present' | 'missing';
    relevance: { climate: Level; equity: Level };
    /** Codes of rules that have to find something, and those that may; errors and warnings. */
    findings: string[];
    tolerated?: string[];
    place: { after: string } | { asks: true };
  };
}

const asked = [
  'proposal',
  'title',
  'reference',
  'decision section',
  'climate present',
  'equity present',
  'climate relevance',
  'climate level',
  'equity relevance',
  'equity level',
  'place of insertion',
] as const;
type Asked = (typeof asked)[number];

/** What was read of one paper: what is right, and the findings too many and missed. */
interface Outcome {
  right: Record<Asked, boolean>;
  wrong: string[];
  tooMany: string[];
  missed: string[];
}

/** Figures for the whole papers in a folder; mistakes are shown of the development half only. */
export async function measurePapers(folder: string): Promise<string[]> {
  const lines: string[] = [];
  for (const part of ['development', 'measurement'] as const) {
    const own = join(folder, part);
    if (!existsSync(own)) continue;
    const papers = readdirSync(own)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(own, name), 'utf8')) as Paper);
    const outcomes = await Promise.all(papers.map(outcomeOf));
    lines.push(`Papers, ${part} (${String(papers.length)})`);
    for (const what of asked) {
      const right = outcomes.filter((one) => one.right[what]).length;
      lines.push(`  ${what}: ${String(right)} of ${String(papers.length)} right`);
    }
    const sum = (pick: (one: Outcome) => string[]) =>
      outcomes.reduce((total, one) => total + pick(one).length, 0);
    lines.push(
      `  findings: ${String(sum((one) => one.tooMany))} too many, ${String(sum((one) => one.missed))} missed`,
    );
    if (part === 'development') {
      papers.forEach(({ name }, at) => {
        lines.push(...(outcomes[at]?.wrong ?? []).map((text) => `    ${name}: ${text}`));
      });
    }
    lines.push('');
  }
  return lines;
}

async function outcomeOf(paper: Paper): Promise<Outcome> {
  const { expected, language } = paper;
  const snapshot = await openDocx(paperDocx(paper)).read();
  const proposal = readProposal(snapshot);
  const classifier = await loadClassifier(language);
  const checked = checkWithoutWords(snapshot, undefined, proposal);
  const relevance = relevanceOf(findEvidence(snapshot, proposal), proposal, classifier);
  const decision = proposal.sections.find(({ role }) => role === 'decision');
  const given: Record<Asked, unknown> = {
    proposal: isProposal(snapshot, proposal),
    title: proposal.title,
    reference: proposal.reference,
    'decision section': decision?.text.slice(0, 60) ?? null,
    'climate present': checked.climate,
    'equity present': checked.equity,
    'climate relevance': relevance.climate.level,
    'climate level': relevance.climate.level,
    'equity relevance': relevance.equity.level,
    'equity level': relevance.equity.level,
    'place of insertion': placeIn(snapshot, proposal, checked.subject.profile)?.text ?? null,
  };
  const { place } = expected;
  const right: Record<Asked, boolean> = {
    proposal: given.proposal === expected.isProposal,
    title: plain(proposal.title) === plain(expected.title),
    reference: plain(proposal.reference) === plain(expected.reference),
    'decision section': beginsWith(decision?.text, expected.decisionBegins),
    'climate present': checked.climate === expected.climate,
    'equity present': checked.equity === expected.equity,
    'climate relevance':
      isRelevant(relevance.climate) === isRelevant({ level: expected.relevance.climate }),
    'climate level': relevance.climate.level === expected.relevance.climate,
    'equity relevance':
      isRelevant(relevance.equity) === isRelevant({ level: expected.relevance.equity }),
    'equity level': relevance.equity.level === expected.relevance.equity,
    'place of insertion':
      'asks' in place
        ? handWrittenSection(snapshot, proposal) !== null
        : isBehind(snapshot, placeIn(snapshot, proposal, checked.subject.profile), place.after),
  };
  const told = [
    ...new Set(
      checked.findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule),
    ),
  ];
  const may = [...expected.findings, ...(expected.tolerated ?? [])];
  const tooMany: string[] = told.filter((rule) => !may.includes(rule));
  const missed = expected.findings.filter((rule) => !told.some((one) => one === rule));
  return {
    right,
    tooMany,
    missed,
    wrong: [
      ...asked
        .filter((what) => !right[what])
        .map((what) => `${what} is ${JSON.stringify(given[what])}`),
      ...tooMany.map((rule) => `${rule} too many`),
      ...missed.map((rule) => `${rule} missed`),
    ],
  };
}

function isRelevant({ level }: { level: Level }): boolean {
  return level !== 'none';
}

/** The last paragraph with text in front of the place that is chosen for the statement. */
function placeIn(snapshot: Snapshot, proposal: Proposal, profile: Profile): Paragraph | null {
  const { place } = choosePlace(snapshot, proposal, profile);
  if (!('paragraph' in place)) return null;
  const { paragraphs } = snapshot;
  const table = paragraphs[place.paragraph]?.cell?.table;
  const end =
    place.kind === 'before'
      ? place.paragraph - 1
      : table === undefined
        ? place.paragraph
        : paragraphs.map(({ cell }) => cell?.table).lastIndexOf(table);
  const filled = paragraphs.slice(0, end + 1).filter(({ text }) => text.trim() !== '');
  return filled.at(-1) ?? null;
}

/** Whether a place is behind a text; a statement stands below a whole table, not between its rows. */
function isBehind({ paragraphs }: Snapshot, last: Paragraph | null, after: string): boolean {
  if (last === null) return false;
  const table = last.cell?.table;
  const before =
    table === undefined ? [last] : paragraphs.filter(({ cell }) => cell?.table === table);
  return before.some(({ text }) => plain(text).endsWith(plain(after)));
}

/** In front of a decision's own words may be its number and who decides: "That Council: 1. ". */
const leadIn = 160;

function beginsWith(text: string | undefined, begin: string | null): boolean {
  if (begin === null) return text === undefined;
  return text !== undefined && plain(text).slice(0, leadIn).includes(plain(begin));
}

function plain(text: string | null): string {
  return normaliseText(text ?? '').replace(/\s+/g, ' ');
}
