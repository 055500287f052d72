import type { FactorGroup } from '../factor';
import { amount, type Kind } from './kind';

const driven: readonly FactorGroup[] = ['vehicle', 'fuel', 'electricity'];
const consumption = (side: 'before' | 'after') =>
  amount(side === 'before' ? 'consumptionBefore' : 'consumptionAfter', 'kWh', 1000, {
    yearly: false,
    follows: { choice: side, as: 'consumption' },
  });

/** Vehicles of a fleet before and after, by distance, or by consumption where fuel is chosen. */
export const vehicles: Kind = {
  id: 'vehicles',
  inputs: [
    amount('count', 'piece', 100_000, { whole: true, yearly: false }),
    amount('distance', 'km', 1_000_000),
    consumption('before'),
    consumption('after'),
  ],
  choices: [
    { id: 'before', groups: driven, none: true },
    { id: 'after', groups: driven, none: true },
  ],
  terms: [
    {
      part: 'before',
      flow: 'running',
      sign: -1,
      product: ['count', 'distance'],
      unit: 'km',
      factor: { choice: 'before' },
      consumption: 'consumptionBefore',
    },
    {
      part: 'after',
      flow: 'running',
      sign: 1,
      product: ['count', 'distance'],
      unit: 'km',
      factor: { choice: 'after' },
      consumption: 'consumptionAfter',
    },
  ],
};

/** Journeys that people make in another way: distance times people, before and after. */
export const travel: Kind = {
  id: 'travel',
  inputs: [amount('distance', 'pkm', 1e10)],
  choices: [
    { id: 'before', groups: ['travel'], none: true },
    { id: 'after', groups: ['travel'], none: true },
  ],
  terms: [
    {
      part: 'before',
      flow: 'running',
      sign: -1,
      product: ['distance'],
      unit: 'pkm',
      factor: { choice: 'before' },
    },
    {
      part: 'after',
      flow: 'running',
      sign: 1,
      product: ['distance'],
      unit: 'pkm',
      factor: { choice: 'after' },
    },
  ],
};

const fuelAmount = (side: 'before' | 'after') =>
  amount(side, 'l', 1e9, { follows: { choice: 'fuel', as: 'amount' } });

/** Fuel that is bought, before and after, in the unit of its bill. */
export const fuel: Kind = {
  id: 'fuel',
  inputs: [fuelAmount('before'), fuelAmount('after')],
  choices: [{ id: 'fuel', groups: ['fuel'], none: false }],
  terms: [
    {
      part: 'before',
      flow: 'running',
      sign: -1,
      product: ['before'],
      unit: 'l',
      factor: { choice: 'fuel' },
    },
    {
      part: 'after',
      flow: 'running',
      sign: 1,
      product: ['after'],
      unit: 'l',
      factor: { choice: 'fuel' },
    },
  ],
};
