import { messagesFor } from '../i18n/messages';
import { languageOf, main } from './main';
import { watchOutput } from './watch-output';

const failures: string[] = [];
watchOutput(process.stdout, (code) => {
  failures.push(code);
  process.exitCode = 2;
  process.stderr.write(`${messagesFor(languageOf(process.env)).cli.notWritten('stdout', code)}\n`);
});
// Where nobody can hear a complaint, the exit code remains.
watchOutput(process.stderr, () => undefined);

const code = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  now: () => new Date().toISOString(),
});
process.exitCode = failures.length > 0 ? 2 : code;
