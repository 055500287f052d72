import { z } from 'zod';
import { perUnits } from './unit';

const id = z.string().regex(/^[a-z0-9-]{1,60}$/);
const words = z.string().trim().min(1).max(300);
const both = z.strictObject({ de: words, en: words });
const year = z.int().min(1990).max(2100);

/**
 * What a factor covers: `direct` only what is burnt or generated; `upstream` with the supply chain;
 * `life-cycle` a building's material over 50 years; `uptake` what a tree binds in a year;
 * `not-stated` where the source does not say.
 */
const boundaries = ['direct', 'upstream', 'life-cycle', 'uptake', 'not-stated'] as const;

/**
 * How sure a factor is: read in the named source, read in another source that quotes it, or yet to
 * be confirmed by the city.
 */
const factorStatuses = ['confirmed', 'secondary', 'to-be-confirmed'] as const;

/** What a factor is used for; a choice of an activity allows some of these groups. */
const factorGroups = [
  'heat',
  'electricity',
  'fuel',
  'vehicle',
  'travel',
  'construction',
  'refurbishment',
  'tree',
] as const;

/** Kilograms of all greenhouse gases, or of CO2 alone, per unit of activity: "kg CO2e/kWh". */
const factorUnits = perUnits.flatMap((unit) => [`kg CO2e/${unit}`, `kg CO2/${unit}`] as const);

const factorUnitSchema = z.enum(factorUnits);
const boundary = z.enum(boundaries);
const status = z.enum(factorStatuses);
/** Far above any real factor, far below trouble. */
const value = z.number().min(0).max(100_000);
const link = z.url({ protocol: /^https$/ }).max(300);

/** Another value that a source gives for the same thing; it is shown beside the one used. */
const conflict = z.strictObject({ value, boundary, source: words, year: year.nullable(), status });

/**
 * One emission factor with its origin (docs/sources.md#factors). `year` is null where the source gives
 * none.
 */
export const factorSchema = z.strictObject({
  id,
  group: z.enum(factorGroups),
  label: both,
  value,
  unit: factorUnitSchema,
  year: year.nullable(),
  boundary,
  /** Short name of the body that publishes it. */
  source: words,
  link: link.nullable(),
  status,
  note: both.optional(),
  conflicts: z.array(conflict).max(6).default([]),
});

/** Factors of a country and the units in which its people measure; ids are unique. */
export const factorSetSchema = z.strictObject({
  id,
  version: words,
  label: both,
  units: z.strictObject({ distance: z.enum(['km', 'mi']), area: z.enum(['m2', 'ft2']) }),
  factors: z
    .array(factorSchema)
    .min(1)
    .max(200)
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length, 'ids repeat'),
});

/** What a city gives for a factor of its own, for example its heat supplier's certified value. */
export const factorOverrideSchema = z.strictObject({
  id,
  value,
  unit: factorUnitSchema,
  source: words,
  year,
  boundary: boundary.optional(),
  link: link.nullable().optional(),
  /** Only for a factor that the set does not have. */
  group: z.enum(factorGroups).optional(),
  label: both.optional(),
});

export type Factor = z.infer<typeof factorSchema>;
export type FactorSet = z.infer<typeof factorSetSchema>;
export type FactorOverride = z.infer<typeof factorOverrideSchema>;
export type FactorGroup = Factor['group'];
