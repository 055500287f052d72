import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInProfiles } from '../../src/profile/built-in';
import { extended } from '../../src/profile/extend';
import { parseOwnProfile } from '../../src/profile/load';
import { siteProfiles } from '../../src/profile/site-profiles';
import { inFolder, run } from '../cli/run';

const page = readFileSync(join(__dirname, '../../docs/profiles.md'), 'utf8');
const halves = page.split(/^---$/m);

/** The JSON blocks of one kind in one language, in their order. */
function blocks(half: string, kind: 'step' | 'index'): unknown[] {
  const found = half.matchAll(new RegExp('^```json ' + kind + '$([^`]+)^```$', 'gm'));
  return [...found].map(([, text]) => JSON.parse(text ?? '') as unknown);
}

test('the page is there in German and in English, with the same steps', () => {
  const steps = halves.map((half) => half.match(/^## \d/gm));
  expect(halves).toHaveLength(2);
  expect(steps[0]).toEqual(steps[1]);
  expect(steps[0]).toHaveLength(9);
});

describe.each([
  ['German', halves[0] ?? '', 'musterstadt', 'Amt für Soziales'],
  ['English', halves[1] ?? '', 'exampleton', 'net zero team'],
])('the %s walk', (_, half, id, ownWord) => {
  const steps = blocks(half, 'step');
  /** The file after so many steps. */
  const after = (count: number) => steps.slice(1, count).reduce(added, steps[0]);

  test('the profile can be used after every single step', () => {
    expect(steps).toHaveLength(7);
    for (let count = 1; count <= steps.length; count += 1) {
      expect([count, parseOwnProfile(after(count))]).toMatchObject([count, { ok: true }]);
    }
  });

  test('what the steps say is what the profile has', () => {
    const loaded = parseOwnProfile(after(steps.length));
    if (!loaded.ok) throw new Error('refused');
    const { profile } = loaded;
    expect(Object.values(profile.labels)).toContain(ownWord);
    expect(profile.groups).toHaveLength(5);
    expect(profile.thresholds).toMatchObject({ negligible: 5, substantial: 50 });
    expect(profile.sectors[0]?.budget[0]).toEqual({ year: 2027, tonnes: 9000 });
    expect(profile.signOff.socialDepartment).toEqual(['always']);
    expect(profile.factors.own[0]?.value).toBe(0.142);
  });

  test('the commands of the page work on it as they stand there', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'profiles'));
      writeFileSync(join(folder, `profiles/${id}.json`), JSON.stringify(after(steps.length)));
      const commands = [...half.matchAll(/^node dist\/cli\.js (.+)$/gm)].map(([, line]) => line);
      expect(commands).toHaveLength(3);
      for (const line of commands) {
        const { code, err } = await run((line ?? '').split(' '), folder);
        expect([line, code, err.startsWith('Written') ? '' : err]).toEqual([line, 0, '']);
      }
    });
  });

  test('on the site it is offered first', async () => {
    const files: Record<string, unknown> = {
      'index.json': blocks(half, 'index')[0],
      [`${id}.json`]: after(steps.length),
    };
    const read = (name: string) => Promise.resolve(JSON.stringify(files[name]));
    const { profiles, mistakes } = await siteProfiles(read);
    expect(mistakes).toEqual([]);
    expect(profiles[0]?.id).toBe(id);
    expect(profiles).toHaveLength(builtInProfiles.length + 1);
  });
});

/** A step's entries put into the file; `extends` of the first step stays. */
function added(file: unknown, step: unknown): unknown {
  return { ...(file as object), ...(extended(file, step) as object) };
}
