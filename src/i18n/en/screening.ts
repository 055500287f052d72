import type * as german from '../de/screening';

export const climate: typeof german.climate = {
  programme: {
    question: 'Is the proposal part of the council’s climate or adaptation programme?',
    help: 'If so, name the action and its number later. An action of the programme can have side effects too.',
  },
  intended: {
    question: 'Is the proposal meant to protect the climate or to adapt to climate change?',
    help: 'This means an aim that the report names, even if it is one of several.',
  },
  energy: {
    question: 'Does it change energy use, the source of energy or the council’s own generation?',
    help: 'For example heating, electricity supply, lighting, solar panels, heat networks or energy contracts.',
  },
  buildings: {
    question: 'Is a building built, demolished, refurbished, rented or sold?',
    help: 'Temporary buildings, extensions and fitting out rented space count. Building work causes emissions through materials and the site.',
  },
  mobility: {
    question: 'Does it change traffic or how people travel?',
    help: 'For example roads, cycling and walking routes, parking, buses and trains, the vehicle fleet or business travel.',
  },
  procurement: {
    question: 'Are goods or services bought on a larger scale?',
    help: 'For example vehicles, IT, furniture, catering, works or an event.',
  },
  land: {
    question: 'Does it change land, green space, trees or water?',
    help: 'For example paving over or opening up ground, felling or planting, a local plan or a compensation site.',
  },
  circular: {
    question: 'Is it about waste, waste water, recycling or building materials?',
    help: 'Reuse schemes, reused building parts and disposal after a demolition count too.',
  },
  behaviour: {
    question: 'Does it influence how people travel, heat or shop?',
    help: 'This means residents as well as council staff, for example through grants, fees, advice or education.',
  },
  exposure: {
    question: 'Does it change how far people or buildings are exposed to the weather?',
    help: 'This means heat, heavy rain, flooding, drought and storms: more exposure as well as more protection.',
  },
};

export const equity: typeof german.equity = {
  cost: {
    question: 'Does it change what residents pay?',
    help: 'For example charges, admission, fares, rents, energy costs, grants or concessions.',
  },
  access: {
    question: 'Does it change access to a service, a place, travel, housing or information?',
    help: 'Think of step-free access, language, opening hours, distances and services that are only online.',
  },
  distribution: {
    question: 'Do benefits or burdens fall on particular areas or groups?',
    help: 'For example when only one neighbourhood gains, or when one group carries more than others.',
  },
  health: {
    question: 'Does it change exposure to noise, poor air, heat or flooding?',
    help: 'People on low incomes often live where these burdens are already high.',
  },
  jobs: {
    question: 'Does it affect jobs, training or local businesses?',
    help: 'For example employment, skills, work for local firms or restrictions for shops.',
  },
  displacement: {
    question: 'Could it raise rents or push people out of their homes?',
    help: 'For example through refurbishment, regeneration, demolition or the end of a tenancy protection.',
  },
  participation: {
    question: 'Are there affected people who were involved or still have to be involved?',
    help: 'Planned involvement and a decision not to involve people count too. Think of groups that are seldom heard.',
  },
  uptake: {
    question: 'Is the offer for many people but used unequally?',
    help: 'For example when ownership, savings or an application is needed: tenants then often gain less.',
  },
};
