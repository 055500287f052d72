import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, run } from './run';

const own = {
  extends: 'de-standard',
  id: 'musterstadt',
  name: 'Musterstadt',
  heading: 'Klimacheck',
};

/** Runs the command line in a folder that holds a profile with this text. */
function withProfile(text: string, ...argv: string[]) {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'm.json'), text);
    return run(argv, folder);
  });
}

test('a profile that can be used is summed up, a built-in one too', async () => {
  const { code, out, err } = await withProfile(JSON.stringify(own), 'profile', 'm.json');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('The profile “Musterstadt” (musterstadt, version 2) can be used.');
  expect(out).toContain('  Heading: Klimacheck\n');
  expect(out).toContain('  Klimaschutz-Team: for a negative rating, for a strong rating');
  expect((await run(['profile', 'us-city', '--language', 'de'])).out).toContain('„US city“');
});

test('the complete profile is printed as JSON, and is one again', async () => {
  const { out } = await run(['profile', 'dortmund', '--format', 'json']);
  const copy = JSON.stringify({ ...(JSON.parse(out) as object), id: 'copy', name: 'Copy' });
  expect((await withProfile(copy, 'profile', 'm.json')).code).toBe(0);
});

test('every mistake is named with place and remedy, and the exit code is 2', async () => {
  const wrong = JSON.stringify({ ...own, headin: 'x', language: 'fr' });
  const { code, out, err } = await withProfile(wrong, 'profile', 'm.json');
  expect([code, out]).toEqual([2, '']);
  expect(err.split('\n')).toEqual([
    'The profile “m.json” cannot be used as it is:',
    expect.stringContaining(
      '“language” holds a value that does not exist. Possible are: "de", "en".',
    ),
    expect.stringContaining('unknown entry: "headin"'),
    '',
  ]);
  expect((await withProfile('{"id": "x",}', 'profile', 'm.json')).err).toContain(
    'line 1, column 12',
  );
});

test.each([
  [['profile'], /missing: FILE/],
  [['profile', 'missing.json'], /“missing.json” was not found/],
  [['profile', 'atlantis'], /no profile “atlantis”/],
  [['profile', '.', '--format', 'xml'], /“xml” is not possible/],
])('%j ends with one clear sentence and exit code 2', async (argv, sentence) => {
  const { code, err } = await run(argv);
  expect(code).toBe(2);
  expect(err).toMatch(sentence);
});

test('a file is taken wherever an id is: template, check and read', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'm.json'), JSON.stringify(own));
    const made = await run(['template', '--profile', './m.json', '-o', 't.docx'], folder);
    expect(made.code).toBe(0);
    const read = await run(['read', 't.docx', '--profile', 'm.json'], folder);
    expect(read.out).toContain('"state": "statement-only"');
    const checked = await run(['check', 't.docx', '--profile', 'm.json'], folder);
    expect(checked.out).toContain('Q02');
  });
});
