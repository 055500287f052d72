import { execFile } from 'node:child_process';
import { join } from 'node:path';

const searching = join(__dirname, '../browser/support/find-browser.mjs');

/** What the search prints as its one line, in a process with this environment and this system. */
function search(env: NodeJS.ProcessEnv, platform: string = process.platform): Promise<string> {
  const script = `
    Object.defineProperty(process, 'platform', { value: ${JSON.stringify(platform)} });
    const { findBrowser } = await import(${JSON.stringify(searching)});
    await findBrowser().then((found) => console.log(found.executablePath), (error) => console.log(error.message));`;
  return new Promise((done, failed) => {
    execFile(process.execPath, ['--input-type=module', '-e', script], { env }, (error, stdout) => {
      if (error) failed(new Error(error.message));
      else done(stdout.trim());
    });
  });
}

test('a computer without any browser is told so in one sentence', async () => {
  expect(await search({ PATH: '' }, 'win32')).toBe(
    'The browser tests need Chrome, Edge or Chromium: install one, or give its path in the environment variable CHROMIUM.',
  );
});

test('a path that CHROMIUM names is taken, and a wrong one is told', async () => {
  expect(await search({ CHROMIUM: process.execPath })).toBe(process.execPath);
  expect(await search({ CHROMIUM: '/none' })).toBe(
    'CHROMIUM names "/none", and there is no program at that path.',
  );
});

const onLinux = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip;
onLinux('on Linux the Chromium of npm is there when no other is', async () => {
  expect(await search({ PATH: '' })).toMatch(/node_modules\/\.cache\/chromium-[\d.]+\/chromium$/);
  expect(await search({ CHROMIUM: 'bundled', PATH: process.env['PATH'] })).toMatch(/\.cache/);
});
