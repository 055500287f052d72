import { z } from 'zod';
import { builtInProfiles } from './built-in';
import { wholeParts } from './extend';
import { profileSchema } from './profile';

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * JSON Schema of a city's own profile, for editors. With `extends` every key but id and name may be
 * left out, on every level down to the lists; without it none may.
 */
export function profileJsonSchema(): Schema {
  const complete = z.toJSONSchema(profileSchema, { target: 'draft-7', io: 'input' });
  const { properties = {}, required = [] } = complete;
  const own = Object.entries(properties).map(([key, part]) => [
    key,
    wholeParts.includes(key) ? part : partial(part),
  ]);
  const base = {
    enum: builtInProfiles.map(({ id }) => id),
    description: 'Built-in profile that this one completes and changes.',
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Council Impact profile',
    type: 'object',
    properties: { extends: base, ...(Object.fromEntries(own) as Schema['properties']) },
    additionalProperties: false,
    required: ['id', 'name'],
    if: { required: ['extends'] },
    then: {},
    else: { required },
  };
}

/** An object without the keys that it must have, and its objects likewise; lists stay whole. */
function partial(part: Schema | boolean): Schema | boolean {
  if (typeof part === 'boolean' || !part.properties) return part;
  const properties = Object.entries(part.properties).map(
    ([key, inner]) => [key, partial(inner)] as const,
  );
  const optional = { ...part, properties: Object.fromEntries(properties) };
  delete optional.required;
  return optional;
}
