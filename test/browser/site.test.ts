import { siteOrigin } from './support/open-page';

/** The file at a path of the built site; fails where there is none. */
async function file(path: string): Promise<string> {
  const answer = await fetch(`${siteOrigin()}/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return answer.text();
}

test('every address in the manifest is a file of the site', async () => {
  const manifest = await file('manifest.xml');
  const urls = [...manifest.matchAll(/DefaultValue="https:\/\/localhost:3000\/([^"]+)"/g)];
  expect(urls.length).toBeGreaterThan(24);
  for (const [, path] of urls) await file(path ?? '');
});

test.each(['taskpane.html', 'commands.html'])(
  '%s has no inline script and allows scripts from the site and from office.js only',
  async (path) => {
    const page = await file(path);
    const scripts = [...page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(1);
    for (const [, attributes, content] of scripts) {
      expect(attributes).toContain('src=');
      expect(content).toBe('');
    }
    const policy = /script-src ([^;]*)/.exec(page)?.[1]?.trim();
    expect(policy).toBe("'self' https://appsforoffice.microsoft.com");
  },
);

test('scripts of the add-in carry a hash of their content in their names', async () => {
  const own = [...(await file('taskpane.html')).matchAll(/src="?(assets\/[^">\s]+)/g)];
  expect(own.map(([, path]) => path?.replace(/[0-9a-f]{12}/, 'HASH'))).toEqual([
    'assets/too-old.HASH.js',
    'assets/starting-late.HASH.js',
    'assets/taskpane.HASH.js',
  ]);
});

test('what the workbench needs of office.js comes from npm and is not part of the build', async () => {
  expect(await file('workbench-pane.html')).toContain('office-js/office.js');
  expect(await file('office-js/office.js')).toContain('Microsoft');
});

test('samples are listed with their answers', async () => {
  const samples = JSON.parse(await file('assets/samples/samples.json')) as {
    file: string;
    answers: string | null;
  }[];
  for (const sample of samples) {
    await file(`assets/samples/${sample.file}`);
    if (sample.answers !== null) await file(`assets/samples/${sample.answers}`);
  }
});
