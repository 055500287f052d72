import type { Messages } from '../messages';

/** Typical tensions between climate and equity, by id; every prompt asks for a measure. */
export const tensions: Messages['catalogue']['tensions'] = {
  'retrofit-tenants': {
    title: 'Refurbishment and rents',
    prompt:
      'Refurbishment saves energy but can raise rents or force people to move. What protects the tenants?',
    measureExample:
      'For example: rents rise by no more than the heating costs saved; temporary homes with a right to return.',
  },
  'charges-low-income': {
    title: 'Higher costs and low incomes',
    prompt:
      'Charges, fares and prices steer what people do but weigh more on low incomes. How will this be balanced?',
    measureExample:
      'For example: a reduced rate for people on benefits; the income pays for cheaper bus travel.',
  },
  'energy-price-low-income': {
    title: 'Energy prices and low incomes',
    prompt:
      'New heating, heat networks and supply contracts can raise a household’s energy bill. What helps households with little money?',
    measureExample:
      'For example: a price cap in the heat supply contract; energy advice and a hardship fund.',
  },
  'car-access-disability': {
    title: 'Less traffic and people who depend on a car',
    prompt:
      'Car-free streets and fewer parking spaces help the climate but can shut out disabled people and carers. How will they still get there?',
    measureExample:
      'For example: accessible parking at the edge of the zone, access for carers and door-to-door transport, step-free routes.',
  },
  'online-only-offline': {
    title: 'Online services and people without internet access',
    prompt:
      'Online services save journeys but leave out people without internet access or practice. What other way is there for them?',
    measureExample:
      'For example: applications on paper and by telephone as well; help with forms in local libraries.',
  },
  'greening-displacement': {
    title: 'Improvement and displacement',
    prompt:
      'Greener, better streets make an area cooler and more pleasant but can push up rents. What helps people to stay?',
    measureExample:
      'For example: a share of homes at protected rents; rent advice and a local lettings policy.',
  },
  'grants-uptake': {
    title: 'Grants and who can use them',
    prompt:
      'Grants that need savings, ownership or an application reach tenants and people on low incomes less often. How will they reach them too?',
    measureExample:
      'For example: a higher rate for low incomes; payment before the bill is due; offers for tenants; help with the application.',
  },
};
