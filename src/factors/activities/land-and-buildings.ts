import { amount, type Kind } from './kind';

const once = { yearly: false };
const optional = { yearly: false, optional: true };

/** New building by net floor area and construction: emissions once. */
export const newBuilding: Kind = {
  id: 'new-building',
  inputs: [amount('area', 'm2', 1e7, once)],
  choices: [{ id: 'construction', groups: ['construction'], none: false }],
  terms: [
    {
      part: 'built',
      flow: 'once',
      sign: 1,
      product: ['area'],
      unit: 'm2',
      factor: { choice: 'construction' },
    },
  ],
};

/** Refurbishment by net floor area: emissions once; the energy saved is an activity of its own. */
export const refurbishment: Kind = {
  id: 'refurbishment',
  inputs: [amount('area', 'm2', 1e7, once)],
  choices: [{ id: 'depth', groups: ['refurbishment'], none: false }],
  terms: [
    {
      part: 'refurbished',
      flow: 'once',
      sign: 1,
      product: ['area'],
      unit: 'm2',
      factor: { choice: 'depth' },
    },
  ],
};

/**
 * Ground sealed and opened: area only, because no factor with a source was found
 * (docs/sources.md#factors).
 */
export const surface: Kind = {
  id: 'surface',
  inputs: [amount('sealed', 'm2', 1e8, optional), amount('unsealed', 'm2', 1e8, optional)],
  choices: [],
  terms: [],
  counts: [
    { what: 'sealed', input: 'sealed' },
    { what: 'unsealed', input: 'unsealed' },
  ],
};

const wholeTrees = { ...optional, whole: true };

/** Trees planted and felled: the carbon is small, so the numbers of trees are shown as well. */
export const trees: Kind = {
  id: 'trees',
  inputs: [amount('planted', 'tree', 1e7, wholeTrees), amount('felled', 'tree', 1e7, wholeTrees)],
  choices: [],
  terms: [
    {
      part: 'planted',
      flow: 'running',
      sign: -1,
      product: ['planted'],
      unit: 'tree',
      factor: { group: 'tree' },
    },
    {
      part: 'felled',
      flow: 'running',
      sign: 1,
      product: ['felled'],
      unit: 'tree',
      factor: { group: 'tree' },
    },
  ],
  counts: [
    { what: 'planted', input: 'planted' },
    { what: 'felled', input: 'felled' },
  ],
};

const tonnes = { min: -1e7, optional: true };

/** An amount from another calculation; the note of the activity names it. */
export const known: Kind = {
  id: 'known',
  inputs: [
    amount('perYear', 't', 1e7, tonnes),
    amount('once', 't', 1e7, { ...tonnes, yearly: false }),
  ],
  choices: [],
  terms: [
    {
      part: 'knownRunning',
      flow: 'running',
      sign: 1,
      product: ['perYear'],
      unit: 't',
      factor: null,
    },
    { part: 'knownOnce', flow: 'once', sign: 1, product: ['once'], unit: 't', factor: null },
  ],
};
