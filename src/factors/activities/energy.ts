import { amount, type Kind } from './kind';

const mostKwh = 1e9;

/** Heat supply before and after: boiler to heat pump or district heat, or less of the same. */
export const heating: Kind = {
  id: 'heating',
  inputs: [amount('before', 'kWh', mostKwh), amount('after', 'kWh', mostKwh)],
  choices: [
    { id: 'before', groups: ['heat', 'electricity'], none: true },
    { id: 'after', groups: ['heat', 'electricity'], none: true },
  ],
  terms: [
    {
      part: 'before',
      flow: 'running',
      sign: -1,
      product: ['before'],
      unit: 'kWh',
      factor: { choice: 'before' },
    },
    {
      part: 'after',
      flow: 'running',
      sign: 1,
      product: ['after'],
      unit: 'kWh',
      factor: { choice: 'after' },
    },
  ],
};

/** Electricity use before and after: street lights, pumps, servers. */
export const electricity: Kind = {
  id: 'electricity',
  inputs: [amount('before', 'kWh', mostKwh), amount('after', 'kWh', mostKwh)],
  choices: [{ id: 'supply', groups: ['electricity'], none: false }],
  terms: [
    {
      part: 'before',
      flow: 'running',
      sign: -1,
      product: ['before'],
      unit: 'kWh',
      factor: { choice: 'supply' },
    },
    {
      part: 'after',
      flow: 'running',
      sign: 1,
      product: ['after'],
      unit: 'kWh',
      factor: { choice: 'supply' },
    },
  ],
};

/** Own photovoltaics: what it yields takes the place of electricity from the grid. */
export const photovoltaics: Kind = {
  id: 'photovoltaics',
  inputs: [amount('power', 'kWp', 1e6, { yearly: false }), amount('yield', 'kWh/kWp', 3000)],
  choices: [{ id: 'replaced', groups: ['electricity'], none: false }],
  terms: [
    {
      part: 'replaced',
      flow: 'running',
      sign: -1,
      product: ['power', 'yield'],
      unit: 'kWh',
      factor: { choice: 'replaced' },
    },
  ],
};
