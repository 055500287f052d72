import { run } from './run';

test('help names every command and every profile, in the language asked for', async () => {
  const english = await run(['--help']);
  expect(english.code).toBe(0);
  for (const word of [
    'read',
    'check',
    'insert',
    'template',
    'dortmund, de-standard, uk-council, us-city',
  ]) {
    expect(english.out).toContain(word);
  }
  expect((await run(['check', '--help', '--language', 'de'])).out).toMatch(
    /^council-impact: Klima/,
  );
  expect((await run([])).out).toBe(english.out);
});

test('the version is that of the package', async () => {
  expect(await run(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n', err: '' });
});

test.each<[string[], RegExp]>([
  [['chekc', 'x.docx'], /no command “chekc”/],
  [['--colour'], /no option “--colour”/],
  [['check', '--colour', 'x.docx'], /no option “--colour”/],
  [['read', 'x.docx', '--answers', 'y.json'], /no option “--answers”/],
  [['check', 'x.docx', '--format'], /option “--format”/],
  [['check', 'x.docx', '--format', 'xml'], /“xml” is not possible for --format.*text, json/],
  [['check', '--language', 'fr', 'x.docx'], /“fr” is not possible for --language.*de, en/],
  [['check'], /missing: PATH/],
  [['read'], /missing: FILE/],
  [['read', 'a.docx', 'b.docx'], /“b\.docx” is one too many/],
  [['insert', 'a.docx', '-o', 'b.docx'], /missing: --answers FILE/],
  [['insert', 'a.docx', '--answers', 'a.json'], /missing: -o FILE/],
  [['template', '-o', 'a.docx'], /missing: --profile ID/],
  [
    ['template', '--profile', 'atlantis', '-o', 'a.docx'],
    /no profile “atlantis”.*dortmund, de-standard, uk-council, us-city/,
  ],
])('%j ends with one clear sentence and exit code 2', async (argv, sentence) => {
  const { code, out, err } = await run(argv);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('the language comes from the environment unless it is given', async () => {
  const german = { LANG: 'de_DE.UTF-8' };
  expect((await run(['read'], undefined, german)).err).toMatch(/^Es fehlt eine Angabe/);
  expect((await run(['read', '--language', 'en'], undefined, german)).err).toMatch(/^Something is/);
  expect((await run(['--language=en', 'read'], undefined, german)).err).toMatch(/^Something is/);
  expect((await run(['read'], undefined, { LANG: 'fr_FR', LC_ALL: 'de_AT' })).err).toMatch(/^Es/);
});
