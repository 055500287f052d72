import type { Asked, KindWords } from '../figures-words';

const bill: Asked = {
  label: 'Use so far',
  help: 'It is on the yearly bill. Where use varies a lot, take the mean of the last three years.',
};
const forecast: Asked = {
  label: 'Use in future',
  help: 'The engineer, the manufacturer or energy management can tell.',
};
const tariff =
  'Even with a green tariff the general electricity mix is used, so that proposals can be compared.';

/** The kinds of activity and what is asked for each. */
export const kinds: Record<string, KindWords> = {
  heating: {
    label: 'Heating',
    help: 'Another energy source or less heat needed, for example a heat pump in place of a gas boiler.',
    inputs: { before: bill, after: forecast },
    choices: {
      before: { label: 'Energy source so far', help: '“None” where there was no building.' },
      after: {
        label: 'Energy source in future',
        help: 'For a heat pump this is electricity, with the same boundary as the fuel where the list offers it.',
      },
    },
  },
  electricity: {
    label: 'Electricity use',
    help: 'For example street lighting, pumps, ventilation or servers.',
    inputs: { before: bill, after: forecast },
    choices: { supply: { label: 'Electricity', help: tariff } },
  },
  photovoltaics: {
    label: 'Own solar power',
    help: 'What is generated takes the place of grid electricity, whether used on site or fed in.',
    inputs: {
      power: { label: 'Capacity', help: 'It is in the offer or the plans, in kilowatt peak.' },
      yield: {
        label: 'Yield per kilowatt peak',
        help: 'It is in the yield forecast of the offer; it depends on place, slope and shade.',
      },
    },
    choices: { replaced: { label: 'Electricity replaced', help: tariff } },
  },
  vehicles: {
    label: 'Vehicles',
    help: 'Vehicles of the fleet, or services that the council commissions.',
    inputs: {
      count: { label: 'Number of vehicles', help: 'Only those that change.' },
      distance: { label: 'Distance per vehicle', help: 'From log books or odometers.' },
      consumptionBefore: {
        label: 'Consumption so far',
        help: 'From fuel bills or the vehicle’s papers.',
      },
      consumptionAfter: {
        label: 'Consumption in future',
        help: 'From the offer; in daily use it is mostly higher.',
      },
    },
    choices: {
      before: {
        label: 'Vehicle or energy so far',
        help: 'A fuel where you know the consumption, otherwise an average vehicle.',
      },
      after: {
        label: 'Vehicle or energy in future',
        help: '“None” where the journeys are no longer made.',
      },
    },
  },
  travel: {
    label: 'Journeys by another means',
    help: 'Journeys of residents or staff that shift.',
    inputs: {
      distance: {
        label: 'Distance shifted',
        help: 'Number of journeys times their length, from a transport study or a survey.',
      },
    },
    choices: {
      before: { label: 'Means so far', help: '“None” stands for walking and cycling too.' },
      after: { label: 'Means in future', help: '“None” stands for walking and cycling too.' },
    },
  },
  fuel: {
    label: 'Amount of fuel',
    help: 'Where the amount bought is known, it is more exact than the distance.',
    inputs: {
      before: { label: 'Amount so far', help: 'From a year’s fuel bills.' },
      after: { label: 'Amount in future', help: '0 where none will be bought.' },
    },
    choices: { fuel: { label: 'Fuel', help: 'One entry for each fuel.' } },
  },
  'new-building': {
    label: 'New building',
    help: 'Emissions from materials and construction. Add its operation as heating and electricity.',
    inputs: { area: { label: 'Net floor area', help: 'From the schedule of areas.' } },
    choices: {
      construction: {
        label: 'Construction',
        help: '“Usual construction” while this is not decided.',
      },
    },
  },
  refurbishment: {
    label: 'Refurbishment',
    help: 'Emissions from materials. Add the heat that is saved as heating.',
    inputs: { area: { label: 'Net floor area refurbished', help: 'Only the part concerned.' } },
    choices: {
      depth: { label: 'Extent', help: 'Deep means that both envelope and services are renewed.' },
    },
  },
  surface: {
    label: 'Sealing and unsealing of ground',
    help: 'Counts the area only; no factor with a source was found for tonnes.',
    inputs: {
      sealed: { label: 'Newly sealed', help: 'Paving counts as well.' },
      unsealed: { label: 'Unsealed', help: 'Ground that will take up water again.' },
    },
    choices: {},
  },
  trees: {
    label: 'Trees',
    help: 'The CO2 they bind is little; above all, urban trees cool and give shade.',
    inputs: {
      planted: { label: 'Planted', help: 'Including replacements.' },
      felled: {
        label: 'Felled',
        help: 'One large tree does more than many young ones; the sum does not show that.',
      },
    },
    choices: {},
  },
  known: {
    label: 'Amount from another calculation',
    help: 'Where a study or the climate team has worked out the amount. Please name the source.',
    inputs: {
      perYear: { label: 'Amount per year', help: 'Savings with a minus.' },
      once: { label: 'Amount once', help: 'For example from construction.' },
    },
    choices: {},
  },
};
