import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { cliMessagesFor } from '../i18n/messages';
import { threadPool, serveThread } from './threads/thread-pool';
import { languageOf, main } from './main';
import { watchOutput } from './watch-output';

/** This file itself; a link to it may lack the extension that Node needs. */
function program(): URL {
  return pathToFileURL(realpathSync(process.argv[1] ?? ''));
}

/** The program as started by a person. */
async function run(): Promise<void> {
  const failures: string[] = [];
  watchOutput(process.stdout, (code) => {
    failures.push(code);
    process.exitCode = 2;
    process.stderr.write(
      `${cliMessagesFor(languageOf(process.env)).cli.notWritten('stdout', code)}\n`,
    );
  });
  // When stderr cannot be written, the exit code still tells.
  watchOutput(process.stderr, () => undefined);

  const code = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    now: () => new Date().toISOString(),
    terminal: {
      isTTY: process.stderr.isTTY,
      columns: () => process.stderr.columns,
      write: (text) => void process.stderr.write(text),
    },
    threadPool: (count) => threadPool(program(), count),
  });
  process.exitCode = failures.length > 0 ? 2 : code;
}

// Threads are started from this same file, so that the program stays one file.
if (isMainThread) await run();
else serveThread();
