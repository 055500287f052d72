import type { HostFacts } from '../../src/word/host/host-facts';
import { runProbe, type ProbeResult } from '../../src/word/probe/run';
import { createHost, type Host, type HostOptions } from '../../src/workbench/host/host';
import { docx } from '../fixtures/docx';
import { startOfficeInNode } from '../support/office-in-node';

/** A new document as Word makes it: one empty paragraph, styles and settings. */
const blank = docx({ body: '<w:p/>', settings: '<w:zoom w:percent="100"/>' });

/** The simulated Word that is to behave like the one with these facts; `options` make it another. */
export function simulated(
  { platform, language, requirementSets }: HostFacts,
  options: HostOptions = {},
): Host {
  const sets = requirementSets.map((set) => set.split(' '));
  return createHost(blank, {
    displayLanguage: language,
    faults: platform === 'OfficeOnline' ? [{ kind: 'word-on-the-web' }] : [],
    requirementSets: Object.fromEntries(sets.map(([name = '', version = '']) => [name, version])),
    ...options,
  });
}

/** Asks the simulated Word the questions of the probe. */
export async function probeSimulated(facts: HostFacts): Promise<ProbeResult[]> {
  const host = simulated(facts);
  const close = await startOfficeInNode(() => host);
  const results = await runProbe('self-test', () => undefined).finally(close);
  if (host.missing.length > 0) throw new Error(`The simulated Word lacks ${host.missing.join()}.`);
  return results;
}
