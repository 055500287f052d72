import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import complete from '../../src/profile/built-in/de-standard.json';
import extending from '../../src/profile/built-in/us-city.json';
import { profileJsonSchema } from '../../src/profile/json-schema';

const path = join(__dirname, '../../docs/profile.schema.json');

test('the published schema is made from the schema that validates (UPDATE_DOCS=1 writes it)', () => {
  const text = `${JSON.stringify(profileJsonSchema(), null, 2)}\n`;
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

/** The published schema without its condition, which zod cannot read; see the last test for that. */
function accepts(profile: object): boolean {
  const { properties, additionalProperties, required, type } = profileJsonSchema();
  const read = z.fromJSONSchema({ type, properties, additionalProperties, required } as never);
  return read.safeParse(profile).success;
}

test('it accepts the built-in profiles and refuses what is not possible', () => {
  expect(accepts(complete)).toBe(true);
  expect(accepts(extending)).toBe(true);
  expect(accepts({ ...extending, headin: 'x' })).toBe(false);
  expect(accepts({ ...extending, language: 'fr' })).toBe(false);
  expect(accepts({ ...extending, labels: { onwer: 'Amt' } })).toBe(false);
  expect(accepts({ ...extending, id: undefined })).toBe(false);
  expect(accepts({ ...extending, extends: 'us-town' })).toBe(false);
});

test('with extends a part may be incomplete, but no entry of a list and no figure without a source', () => {
  const own = { extends: 'dortmund', id: 'x', name: 'X' };
  expect(accepts({ ...own, labels: { owner: 'Amt' }, terms: { phrases: { pending: 'x' } } })).toBe(
    true,
  );
  expect(accepts({ ...own, groups: [{ id: 'low-income' }] })).toBe(false);
  expect(accepts({ ...own, thresholds: { negligible: 1, substantial: 2 } })).toBe(false);
});

test('without extends every key that has no default is required', () => {
  const { if: condition, else: otherwise } = profileJsonSchema();
  expect(condition).toEqual({ required: ['extends'] });
  const optional = ['$schema', 'questions', 'sectors', 'socialCost', 'checks'];
  const all = Object.keys(complete).filter((key) => !optional.includes(key));
  expect(new Set((otherwise as { required: string[] }).required)).toEqual(new Set(all));
});

test('every main key is explained', () => {
  for (const [key, part] of Object.entries(profileJsonSchema().properties ?? {})) {
    expect([key, typeof part === 'object' && part.description]).toEqual([key, expect.any(String)]);
  }
});
