import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../../..');
const builds = join(root, 'build');
const lastBuild = join(builds, 'test');

/**
 * Builds the site and the workbench as for production, into a folder of this run's own: two runs at the same
 * time do not disturb each other. With REUSE_BUILD=1 the last finished build is taken as it is.
 * @returns {Promise<string>} the folder.
 * @throws {Error} with webpack's output when the build fails.
 */
export async function buildSite() {
  if (process.env.REUSE_BUILD === '1' && existsSync(lastBuild)) return lastBuild;
  await removeAbandoned();
  const folder = join(builds, `test-${process.pid}`);
  const webpack = join(require.resolve('webpack/package.json'), '../bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--env', 'workbench', '--env', 'test'];
  await run([...args, '--output-path', folder]);
  await rm(lastBuild, { recursive: true, force: true });
  await cp(folder, lastBuild, { recursive: true });
  return folder;
}

/** Removes what this run built; the copy for REUSE_BUILD stays. */
export async function removeBuild(folder) {
  if (folder && folder !== lastBuild) await rm(folder, { recursive: true, force: true });
}

/** Removes what runs left that were killed. */
async function removeAbandoned() {
  await mkdir(builds, { recursive: true });
  for (const name of await readdir(builds)) {
    const [, pid] = /^test-(\d+)$/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) await rm(join(builds, name), { recursive: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
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
