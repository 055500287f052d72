import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundledChromium } from './bundled-chromium.mjs';

const onLinux = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const onWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

function candidates() {
  if (process.platform === 'darwin') return onMac;
  if (process.platform === 'win32') {
    const roots = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ];
    return roots.filter(Boolean).flatMap((root) => onWindows.map((path) => join(root, path)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return onLinux.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser for the tests: the one that CHROMIUM names (a path, or `bundled` for npm's), else an installed
 * Chromium, Chrome or Edge, else the Chromium of the npm package.
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>}
 * @throws {Error} with one sentence when there is none.
 */
export async function findBrowser() {
  const wanted = process.env.CHROMIUM;
  if (wanted && wanted !== 'bundled') {
    if (isExecutable(wanted)) return { executablePath: wanted, env: {} };
    throw new Error(`CHROMIUM names "${wanted}", and there is no program at that path.`);
  }
  const installed = wanted ? undefined : candidates().find(isExecutable);
  if (installed) return { executablePath: installed, env: {} };
  const bundled = await bundledChromium();
  if (bundled) return bundled;
  throw new Error(
    'The browser tests need Chrome, Edge or Chromium: install one, or give its path in the environment variable CHROMIUM.',
  );
}
