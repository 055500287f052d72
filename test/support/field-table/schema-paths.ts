import { z } from 'zod';

/**
 * Every leaf of a schema by its path; items of lists are `<id>` ("measures.<id>.owner"). Lists of
 * plain values and records are leaves.
 */
export function schemaPaths(schema: unknown, path = ''): string[] {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) {
    return Object.entries(bare.shape).flatMap(([key, inner]) =>
      schemaPaths(inner, path === '' ? key : `${path}.${key}`),
    );
  }
  if (bare instanceof z.ZodArray) {
    const element = unwrapped(bare.element);
    if (element instanceof z.ZodObject) return schemaPaths(element, `${path}.<id>`);
  }
  return [path];
}

function unwrapped(schema: unknown): unknown {
  const wraps =
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional;
  return wraps ? unwrapped(schema.unwrap()) : schema;
}
