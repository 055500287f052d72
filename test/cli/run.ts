import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { main } from '../../src/cli/main';

/** Folder of the sample proposals. */
export const samples = resolve(__dirname, '../../assets/samples');

/** What a run of the command line gave. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command line in this process, in a folder, with real files. */
export async function run(
  argv: string[],
  cwd = samples,
  env: Record<string, string> = { LANG: 'en_GB.UTF-8' },
): Promise<Run> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    cwd,
    env,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    now: () => '2026-11-23T10:00:00Z',
  });
  return { code, out, err };
}

/** Does something in a folder of its own, which is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
