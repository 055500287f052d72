import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '..');

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(relative(root, entry.parentPath), entry.name));
}

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...filesBelow('docs', /\.md$/),
  ...filesBelow('assets', /\.md$/),
];
const sources = [...filesBelow('src', /\.tsx?$/), ...filesBelow('test', /\.tsx?$/)];

/** The anchors that GitHub makes of a page's headings: lower case, no punctuation, hyphens for spaces. */
function anchorsOf(page: string): string[] {
  return [...readFileSync(join(root, page), 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Whether "docs/sources.md#factors" leads to a file, and to a heading in it. */
function leadsSomewhere(target: string): boolean {
  const [path = '', anchor] = target.split('#');
  return existsSync(join(root, path)) && (!anchor || anchorsOf(path).includes(anchor));
}

test('every link of a page leads to a file of the repository, and to a heading in it', () => {
  const broken = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !/^(https?|mailto):/.test(target))
      .map((target) => (target.startsWith('#') ? page + target : join(dirname(page), target)))
      .filter((target) => !leadsSomewhere(target))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('every page that a comment cites is in the repository, with the heading that it names', () => {
  const broken = sources.flatMap((source) =>
    [...readFileSync(join(root, source), 'utf8').matchAll(/\bdocs\/[\w/-]+\.md(?:#[\w-]+)?/g)]
      .map(([target]) => target)
      .filter((target) => !leadsSomewhere(target))
      .map((target) => `${source}: ${target}`),
  );
  expect(broken).toEqual([]);
});
