import { z } from 'zod';
import { activitySchema } from '../../factors/activity';
import { climateQuestions } from '../catalogue';
import { answer, choice, quantity, text } from './values';

/** How an amount was found (C3). */
export const methods = ['calculated', 'simplified', 'estimated', 'not-determinable'] as const;
/** What an amount covers (C3): at the place of use alone, or supply and materials too. */
export const boundaries = ['direct', 'upstream'] as const;
/** How long the effect lasts (C4): up to one year, up to five, longer. */
export const durations = ['short', 'medium', 'long'] as const;
export const confidences = ['high', 'medium', 'low'] as const;
/** What becomes of an exposure or of nature (C6). */
export const tendencies = ['better', 'worse', 'both', 'none', 'unknown'] as const;
/** What is looked at for adaptation (C6). */
export const exposures = ['heat', 'water', 'drought', 'nature'] as const;

const fieldOfAction = z.enum(climateQuestions);

/**
 * Stage 2, climate, C1 and C3 to C10 (docs/sources.md#questions); ratings and reasons are rows of
 * their own.
 */
export const climateSchema = z
  .strictObject({
    /** Fields of action affected, by the ids of the screening questions (C1). */
    fields: z.array(fieldOfAction).max(climateQuestions.length).default([]),
    primary: fieldOfAction.nullable().default(null),
    /** Activity data as a person knows them: kilowatt hours, kilometres, square metres. */
    activities: z.array(activitySchema).max(20).default([]),
    method: choice(methods),
    boundary: choice(boundaries),
    /** What happens otherwise. */
    baseline: text,
    duration: choice(durations),
    /** Technical lifetime in years: how long the decision binds (lock-in). */
    lifetime: quantity(0, 200),
    /** Contribution to programme, sector or remaining budget in words (C5); shares are computed. */
    contribution: text,
    heat: choice(tendencies),
    water: choice(tendencies),
    drought: choice(tendencies),
    nature: choice(tendencies),
    /** Whether the place lies in an area at risk of flooding. */
    floodArea: answer,
    sources: text,
    confidence: choice(confidences),
    /** Whether the statement shows the social cost of carbon (C10). */
    socialCost: z.boolean().default(false),
  })
  .prefault({});
