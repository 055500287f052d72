import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { experiments, runProbe, type ProbeResult } from '../../src/word/probe/run';
import type { HostOptions } from '../../src/workbench/host/host';
import { setsOf, wordVersions, type WordVersion } from '../../src/workbench/host/versions';
import { openDocx } from '../../src/docx/port';
import { startOfficeInNode } from '../support/office-in-node';
import { differences } from './compare';
import { readProbeFile } from './probe-file';
import { probeSimulated, simulated } from './simulate';

const folder = 'test/fixtures/probes';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => readProbeFile(readFileSync(join(folder, name), 'utf8'));

const factsOf = (version: WordVersion) => ({
  platform: 'PC',
  version: '16.0.17928.20114',
  language: 'de-DE',
  requirementSets: Object.entries(setsOf(version)).map((set) => set.join(' ')),
});

/** The answer of a Word in which something is otherwise to one question. */
async function answerOf(name: string, options: HostOptions): Promise<ProbeResult['answered']> {
  const host = simulated(factsOf('1.3'), options);
  const close = await startOfficeInNode(() => host);
  const results = await runProbe('self-test', () => undefined).catch(() => []);
  close();
  return results.find((result) => result.name === name)?.answered ?? 'not asked';
}

test.each(files)('the simulated Word behaves as the Word of %s', async (name) => {
  const { word, results } = read(name);
  expect(differences(results, await probeSimulated(word))).toEqual([]);
});

test.each(wordVersions)('a simulated Word with WordApi %s behaves as assumed', async (version) => {
  const results = await probeSimulated(factsOf(version));
  expect(results.length).toBeGreaterThanOrEqual(15);
  for (const { name, expected, answered } of results)
    expect([name, answered]).toEqual([name, expected]);
});

test('an answer that the simulated Word would not give is noticed', async () => {
  const [name = ''] = files;
  const { word, results } = read(name);
  const wrong = results.map((result) =>
    result.name === 'paragraphs-listed-and-in-markup'
      ? { ...result, answered: { listed: 5, read: 6, sameTexts: false } }
      : result,
  );
  expect(differences(wrong, await probeSimulated(word))).toEqual([
    {
      name: 'paragraphs-listed-and-in-markup',
      word: { listed: 5, read: 6, sameTexts: false },
      simulated: { listed: 6, read: 6, sameTexts: true },
    },
  ]);
  const unknown = { name: 'of-a-newer-version', expected: true, answered: true, milliseconds: 1 };
  expect(differences([unknown], [])).toEqual([
    { name: 'of-a-newer-version', word: true, simulated: null },
  ]);
});

test('a Word that behaves otherwise answers otherwise', async () => {
  const ids = await answerOf('control-ids-at-a-second-reading', {
    faults: [{ kind: 'changed-control-ids' }],
  });
  expect(ids).toEqual({ same: false });
  const refused = await answerOf('control-around-part-of-cell', {
    failing: { 'Range.InsertContentControl': 'GeneralException' },
  });
  expect(refused).toBe('refused: GeneralException in InsertContentControl');
});

test('a Word on the web answers otherwise where public reports say so', async () => {
  const results = await probeSimulated({ ...factsOf('1.9'), platform: 'OfficeOnline' });
  const otherwise = differences(results, await probeSimulated(factsOf('1.9')));
  expect(otherwise.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'parts-in-the-markup',
      'line-feed-in-inserted-text',
      'control-around-part-of-cell',
      'control-around-content-of-cell',
      'tracking-in-the-markup',
    ]),
  );
});

test('afterwards the document holds the word that asked for the test, and nothing else', async () => {
  const host = simulated(factsOf('1.3'));
  const close = await startOfficeInNode(() => host);
  const reported: string[] = [];
  await runProbe('self-test', ({ name }) => reported.push(name));
  close();
  const { paragraphs, controls, stored } = await openDocx(host.save()).read();
  expect(paragraphs.map(({ text }) => text)).toEqual(['self-test']);
  expect([controls, stored]).toEqual([[], []]);
  const possible = experiments.filter(({ needs }) => needs === undefined);
  expect(reported).toEqual(possible.map(({ name }) => name));
  expect(new Set(reported).size).toBe(reported.length);
});

test.each([
  ['{"probe":2}', /probe/],
  ['{"probe":1,"product":"0.1.0"}', /date/],
  ['[]', /expected object/],
])('a file that is no result of the probe is refused: %s', (text, why) => {
  expect(() => readProbeFile(text)).toThrow(why);
});
