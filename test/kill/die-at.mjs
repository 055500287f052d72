/**
 * Loaded before the command line: ends the process, as a power cut would, right before the n-th time that it
 * touches the disk to write (DIE_AT=n). Of what is written into a file half is there by then.
 */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const last = Number(process.env.DIE_AT ?? 0);
let step = 0;

/** True at the step at which to die. */
function due() {
  step += 1;
  return step === last;
}

function die() {
  process.kill(process.pid, 'SIGKILL');
  // The signal takes a moment; nothing may happen until then.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

for (const name of ['rename', 'rm', 'link', 'writeFile']) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (due()) die();
    return real(...args);
  };
}

const open = fs.open;
fs.open = async (path, flags, ...rest) => {
  const writes = typeof flags === 'string' && flags !== 'r';
  if (writes && due()) die();
  const handle = await open(path, flags, ...rest);
  if (!writes) return handle;
  for (const name of ['writeFile', 'chmod', 'sync', 'close']) {
    const real = handle[name].bind(handle);
    handle[name] = async (...args) => {
      if (due()) {
        if (name === 'writeFile') await real(args[0].slice(0, args[0].length / 2));
        die();
      }
      return real(...args);
    };
  }
  return handle;
};

syncBuiltinESMExports();
process.on('exit', () => {
  if (process.env.TELL_STEPS) process.stdout.write(`steps ${step}\n`);
});
