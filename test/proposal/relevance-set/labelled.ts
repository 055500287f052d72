import type { Snapshot } from '../../../src/document/snapshot/snapshot';
import { findEvidence } from '../../../src/proposal/evidence/evidence';
import { readProposal } from '../../../src/proposal/read-proposal';
import { relevanceOf, type Relevance } from '../../../src/proposal/evidence/relevance';
import { Tally } from '../../recognition/tally';
import { h, p, snapshot } from '../snapshot-builder';
import development from './development.json';
import measurement from './measurement.json';

/** A title and decision with what a person says of it. */
export interface Labelled {
  region: string;
  title: string;
  decision: string;
  climate: Label;
  equity: Label;
}

interface Label {
  level: string;
  fields: string[];
}

export const halves = { development, measurement } satisfies Record<string, Labelled[]>;

/** The case as a document: title, decision. */
export function documentOf({ region, title, decision }: Labelled): Snapshot {
  return region === 'de'
    ? snapshot([p(`Betreff: ${title}`), h(1, 'Beschlussvorschlag'), p(decision)], {
        language: 'de-DE',
      })
    : snapshot([p(`Title: ${title}`), h(1, 'Recommendation'), p(decision)], { language: 'en-GB' });
}

/** What the product says of it. */
function relevance(one: Labelled): Relevance {
  const read = documentOf(one);
  const proposal = readProposal(read);
  return relevanceOf(findEvidence(read, proposal), proposal);
}

export interface Measured {
  /** Whether the half is relevant at all, over climate and equity together, and each of them. */
  relevant: Tally;
  climate: Tally;
  equity: Tally;
  /** Fields of action, micro-averaged. */
  fields: Tally;
  /** Share of the levels (high, low, none) that are exactly as labelled. */
  sameLevel: number;
}

/** Measures the product against the labels. */
export function measure(cases: readonly Labelled[]): Measured {
  const result = {
    relevant: new Tally(),
    climate: new Tally(),
    equity: new Tally(),
    fields: new Tally(),
    sameLevel: 0,
  };
  for (const one of cases) {
    const given = relevance(one);
    for (const half of ['climate', 'equity'] as const) {
      const expected = one[half];
      const { level, fields } = given[half];
      for (const tally of [result.relevant, result[half]])
        tally.add(expected.level !== 'none', level !== 'none');
      for (const field of new Set([...expected.fields, ...fields]))
        result.fields.add(expected.fields.includes(field), fields.includes(field));
      if (expected.level === level) result.sameLevel += 1 / (2 * cases.length);
    }
  }
  return result;
}
