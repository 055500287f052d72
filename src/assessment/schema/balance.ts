import { z } from 'zod';
import { ratingSchema } from '../rating';
import { answer, choice, date, id, text } from './values';

/** Why a more climate-friendly option is not chosen (A2). */
export const grounds = ['legal', 'cost', 'time', 'safety', 'equity', 'technical', 'other'] as const;
/** For which effect a measure is meant (M1). */
export const aims = ['climate', 'equity', 'both'] as const;
/** Whether a measure reduces an effect or only makes up for it (M2: never instead). */
export const measureKinds = ['reduce', 'compensate'] as const;

/** Id of the option of doing nothing. */
export const doingNothing = 'nothing';
/** Options beside the proposal; a table of more is no help in a decision. */
export const mostOptions = 4;
export const mostMeasures = 12;

const rating = ratingSchema.nullable().default(null);

/** A1 and A2. */
export const alternativesSchema = z
  .strictObject({
    options: z
      .array(
        z.strictObject({
          id,
          what: text,
          climate: rating,
          equity: rating,
          cost: text,
          reason: text,
        }),
      )
      .max(mostOptions)
      .default([]),
    /** Options in free text, as older assessments and templates filled in by hand have them. */
    considered: text,
    friendlier: answer,
    ground: choice(grounds),
    reason: text,
  })
  .prefault({});

/** A4: a tension between climate and equity by its id, with what is done about it. */
export const tensionsSchema = z
  .array(z.strictObject({ id, measure: text }))
  .max(12)
  .default([]);

/** M1 and M2. */
export const measuresSchema = z
  .array(
    z.strictObject({
      id,
      what: text,
      aim: choice(aims),
      kind: choice(measureKinds),
      cost: text,
      budgeted: answer,
      owner: text,
      date,
    }),
  )
  .max(mostMeasures)
  .default([]);

/** M3: how success shows. */
export const indicatorSchema = z
  .strictObject({ what: text, baseline: text, target: text, source: text, date })
  .prefault({});

/** M5. */
export const reviewSchema = z.strictObject({ date, trigger: text }).prefault({});
