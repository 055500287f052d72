import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { answersFileText } from '../../../src/assessment/answers-file';
import { openDocx } from '../../../src/docx/port';
import { builtInProfiles } from '../../../src/profile/built-in';
import { statementTag } from '../../../src/document/tags';
import { answersInDocx } from '../../../src/taskpane/screens/overview/files/answers-in-docx';
import { validationErrors } from '../../support/validate-docx';

const checked = z.object({
  files: z.array(
    z.object({ findings: z.array(z.object({ severity: z.string(), rule: z.string() })) }),
  ),
});
const read = z.object({ statement: z.object({ state: z.literal('statement') }) });

/** The document as a person gets it with the workbench's button. */
export async function downloaded(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^(Herunterladen|Download)$/ }).click(),
  ]);
  return new Uint8Array(await buffer(await download.createReadStream()));
}

/**
 * Expects a valid document whose statement says what the golden text says, that the command line
 * reads back, checks without an error, and writes again from the answers it read.
 */
export async function expectComplete(name: string, bytes: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  try {
    const text = await statementText(bytes);
    const file = join(folder, 'inserted.docx');
    writeFileSync(file, bytes);
    if (process.env['KEEP_CASES'])
      writeFileSync(join(process.env['KEEP_CASES'], `${name}.docx`), bytes);
    const golden = join(__dirname, 'golden', `${name}.txt`);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, 'utf8'));
    expect(await validationErrors(bytes)).toEqual([]);
    const { files } = checked.parse(commandLine('check', file, '--format', 'json'));
    const errors = files.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toEqual([]);
    read.parse(commandLine('read', file));
    const { answers, form, profile, problem } = await answersInDocx(bytes, builtInProfiles);
    expect(problem).toBeNull();
    const answersFile = join(folder, 'answers.json');
    writeFileSync(answersFile, answersFileText(answers, profile, form));
    const again = join(folder, 'again.docx');
    const original = join(__dirname, '../../fixtures/cases', `${name}.docx`);
    commandLine('insert', original, '--answers', answersFile, '-o', again);
    expect(await statementText(readFileSync(again))).toBe(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The statement as text: one line a paragraph, one line a table row with its cells side by side. */
async function statementText(bytes: Uint8Array): Promise<string> {
  const { paragraphs, controls } = await openDocx(bytes).read();
  const root = controls.find(({ tag }) => tag === statementTag);
  if (!root) throw new Error('There is no statement in the document.');
  const lines: { row: string | null; texts: string[] }[] = [];
  for (const { text, cell } of paragraphs.slice(root.first, root.last + 1)) {
    const row = cell && `${cell.table}.${cell.row}`;
    const last = lines.at(-1);
    if (row !== null && last?.row === row) last.texts.push(text);
    else lines.push({ row, texts: [text] });
  }
  return lines.map(({ texts }) => `${texts.join(' | ')}\n`).join('');
}

function commandLine(...args: string[]): unknown {
  const cli = join(process.env['TEST_BUILD'] ?? '', 'cli.js');
  const { stdout } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
  return stdout.startsWith('{') ? JSON.parse(stdout) : null;
}
