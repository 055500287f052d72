import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { manifestMistakes } from './support/manifest-check';

const root = join(__dirname, '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const english = ['en-GB', 'en-US'];

/** Width of a square PNG from its header (PNG 11.2.2: width and height are the first fields of IHDR). */
function pixels(url: string): number | undefined {
  const file = join(root, 'assets/icons', basename(new URL(url).pathname));
  if (!existsSync(file)) return undefined;
  const png = readFileSync(file);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return png.toString('latin1', 1, 4) === 'PNG' && width === height ? width : undefined;
}

const mistakes = (xml: string): string => manifestMistakes(xml, pixels, english).join('\n');

test('Word can load the manifest: order, lengths, resources, languages, addresses, icons', () => {
  expect(mistakes(manifest)).toBe('');
});

test('the manifest has the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

test('the ribbon calls a function that the commands page offers', () => {
  const called = /<FunctionName>(\w+)<\/FunctionName>/.exec(manifest)?.[1];
  expect(readFileSync(join(root, 'src/commands/index.ts'), 'utf8')).toContain(`'${called}'`);
});

test.each<[string, string | RegExp, string, string]>([
  ['a wrong order', /(<Version>.*<\/Version>)\s*(<Prov.*>)/, '$2$1', '<Version> comes too late'],
  ['a strange element', '<SupportUrl', '<Support', '<Support> does not belong in <OfficeApp>'],
  ['a missing element', /<Supertip>[^]*?<\/Supertip>/, '', '<Control> has no <Supertip>'],
  ['no GUID', '4aba303d-', '', '<Id> is not a GUID'],
  ['a short version', /<Version>.*<\/Version>/, '<Version>1.0</Version>', 'not n.n.n.n'],
  ['more rights', 'ReadWriteDocument', 'ReadWriteMailbox', '<Permissions> is not right'],
  ['an unknown resource', 'resid="check.label"', 'resid="nothing"', 'points to "nothing"'],
  ['a resource of another kind', 'resid="check.text"', 'resid="check.label"', 'no such resource'],
  [
    'an unused resource',
    ' id="url.check"',
    ' id="url.other"',
    'Nothing uses the resource "url.other"',
  ],
  ['a long id', /"url.check"/g, `"${'u'.repeat(33)}"`, 'longer than 32 characters'],
  ['a long label', '"Prüfen"', `"${'x'.repeat(126)}"`, 'is empty or too long'],
  ['a long translation', 'Value="Check"', `Value="${'x'.repeat(126)}"`, 'is empty or too long'],
  ['one language', /<bt:Override Locale="en-GB" Value="Check" \/>/, '', 'has no text for en-GB'],
  ['plain http', 'DefaultValue="https://', 'DefaultValue="http://', 'is not https'],
  ['a missing icon', '/check-16.png', '/none-16.png', 'There is no icon at'],
  ['an icon of the wrong size', '/check-16.png', '/check-20.png', 'is 20 pixels wide, not 16'],
  ['too few icons', /<bt:Image size="20".*\/>/, '', 'no image of 20 pixels'],
])('the check finds %s', (_, before, after, sentence) => {
  const broken = manifest.replace(before, after);
  expect(broken).not.toBe(manifest);
  expect(mistakes(broken)).toContain(sentence);
});
