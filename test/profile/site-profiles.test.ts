import { builtInProfiles } from '../../src/profile/built-in';
import { siteProfiles, type SiteProfiles } from '../../src/profile/site-profiles';

const profile = (id: string, change: object = {}) =>
  JSON.stringify({ extends: 'de-standard', id, name: id, ...change });

/** A site with these files in `profiles/`. */
function site(files: Record<string, string>): Promise<SiteProfiles> {
  return siteProfiles((name) => Promise.resolve(files[name] ?? null));
}

const ids = ({ profiles }: SiteProfiles) => profiles.map(({ id }) => id);
const builtIn = builtInProfiles.map(({ id }) => id);

test('a site without a list has the built-in profiles, and so has one that cannot be reached', async () => {
  expect(await site({})).toEqual({ profiles: builtInProfiles, mistakes: [] });
  const unreachable = () => Promise.reject(new Error('offline'));
  expect(await siteProfiles(unreachable)).toEqual({ profiles: builtInProfiles, mistakes: [] });
});

test("the site's own profiles stand before the built-in ones, its standard first of all", async () => {
  const files = { 'a.json': profile('a'), 'b.json': profile('b') };
  const list = { profiles: ['a.json', 'b.json'] };
  expect(ids(await site({ ...files, 'index.json': JSON.stringify(list) }))).toEqual([
    ...['a', 'b'],
    ...builtIn,
  ]);
  const standard = JSON.stringify({ ...list, default: 'b' });
  expect(ids(await site({ ...files, 'index.json': standard })).slice(0, 2)).toEqual(['b', 'a']);
  const only = await site({ 'index.json': '{"default":"us-city"}' });
  expect(ids(only)[0]).toBe('us-city');
  expect(only.mistakes).toEqual([]);
});

test('a file with a mistake is named and left out, the others are there', async () => {
  const loaded = await site({
    'index.json': '{"profiles":["a.json","b.json","c.json","d.json"],"default":"b"}',
    'a.json': profile('a'),
    'b.json': '{"id": }',
    'd.json': profile('a'),
  });
  expect(ids(loaded)).toEqual(['a', ...builtIn]);
  expect(loaded.mistakes.map(({ file, mistakes }) => [file, mistakes[0]?.problem])).toEqual([
    ['b.json', 'not-json'],
    ['c.json', 'not-found'],
    ['d.json', 'id-taken'],
    ['index.json', 'wrong-value'],
  ]);
});

test.each([
  '{"profiles":["../a.json"]}',
  '{"profiles":["https://example.org/a.json"]}',
  '{"profiles":["//example.org/a.json"]}',
  '{"profiles":["a.json?x"]}',
  '{"profiles":"a.json"}',
  '{"files":[]}',
  '{"profiles":[',
  '[]',
])('the list %s is refused, and nothing but the list is read', async (text) => {
  const read: string[] = [];
  const loaded = await siteProfiles((name) => {
    read.push(name);
    return Promise.resolve(text);
  });
  expect(read).toEqual(['index.json']);
  expect(loaded.profiles).toBe(builtInProfiles);
  expect(loaded.mistakes[0]?.file).toBe('index.json');
});
