import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** fontconfig's search path: the machine's fonts, and the one that the package brings. */
const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;

/**
 * The Chromium for Linux on x64 that the npm package `@sparticuz/chromium` carries, unpacked once a version
 * under node_modules/.cache. The package always unpacks to the temporary folder, so that folder is pointed
 * elsewhere meanwhile; the finished folder is renamed into place, so that two runs cannot see half a browser.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> } | undefined>} undefined where the
 *   package has no Chromium for this machine.
 */
export async function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(dirname(require.resolve('@sparticuz/chromium')), '../..');
  const { version } = require(join(home, 'package.json'));
  const cache = join(home, '../../.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(cache, folder);
  await writeFile(join(folder, 'fonts/fonts.conf'), fontsConf(join(folder, 'fonts')));
  return {
    executablePath: join(folder, 'chromium'),
    // The package's own libraries (nss, nspr, expat) stand in for those that a machine without a browser lacks.
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function unpack(cache, folder) {
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, 'chromium-partial-'));
  const before = { ...process.env };
  try {
    process.env.TMPDIR = partial;
    // The package unpacks its libraries only where it believes to run on Amazon Linux.
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await rename(partial, folder).catch((cause) => {
      // Another run was faster; its folder is as good as ours.
      if (!existsSync(folder)) throw cause;
    });
  } finally {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key];
    Object.assign(process.env, before);
    await rm(partial, { recursive: true, force: true });
  }
}
