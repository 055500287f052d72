import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../../..');
const builds = join(root, 'build/test');

/** All that the built pages come from (webpack.config.js): files, and what the environment says. */
const sources = [
  'src/**',
  'assets/**',
  'test/browser/contract/*',
  'docs/profile.schema.json',
  'manifest.xml',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
];
const settings = ['OFFICE_JS_URL', 'PROFILES', 'SITE_URL'];

/** A build that nobody has asked for that long is removed; one that is younger may be in use. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * Builds the site and the workbench as for production, once for each state of the sources: a second run finds what
 * the first one built, and two runs at the same time do not disturb each other.
 * @returns {Promise<string>} the folder.
 * @throws {Error} with webpack's output when the build fails.
 */
export async function buildSite() {
  await mkdir(builds, { recursive: true });
  const folder = join(builds, await digestOfSources());
  await removeOld(folder);
  if (existsSync(folder)) return folder;
  const partial = await mkdtemp(join(builds, 'partial-'));
  const webpack = join(require.resolve('webpack/package.json'), '../bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--env', 'workbench', '--env', 'test'];
  await run([...args, '--output-path', partial]);
  await rename(partial, folder).catch(async (cause) => {
    // Another run was faster; its folder is as good as ours.
    await rm(partial, { recursive: true });
    if (!existsSync(folder)) throw cause;
  });
  return folder;
}

async function digestOfSources() {
  const digest = createHash('sha256');
  for (const name of settings) digest.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const file of (await glob(sources, { cwd: root })).sort()) {
    digest.update(`${file}\0`).update(await readFile(join(root, file)));
  }
  return digest.digest('hex').slice(0, 16);
}

async function removeOld(current) {
  for (const name of await readdir(builds)) {
    const folder = join(builds, name);
    const { mtimeMs } = await stat(folder);
    if (folder !== current && Date.now() - mtimeMs > keptFor) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

function run(args) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: root });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', failed);
    child.once('exit', (code) => {
      if (code === 0) done();
      else failed(new Error(`The build for the browser tests failed.\n${output}`));
    });
  });
}
