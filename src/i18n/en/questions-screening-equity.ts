import type { screeningEquity as german } from '../de/questions-screening-equity';
import { equity } from './screening';

export const screeningEquity: typeof german = {
  E1: {
    question: equity.cost.question,
    why: 'For households with little money, a small sum a month can decide whether they use a service.',
    good: 'Yes. The charge for school meals rises from £48 to £54 per child and month.',
    poor: '“No, only in line with prices.” A rise in line with prices still changes what households pay.',
  },
  E2: {
    question: equity.access.question,
    why: 'A service only helps when people can get there, get in and understand how it works.',
    good: 'Yes. The library moves; the walk from the stop becomes 300 m longer, and the entrance becomes step-free.',
    poor: '“No, the service stays.” It does not say whether place, hours, language or the way to apply change.',
  },
  E3: {
    question: equity.distribution.question,
    why: 'The average hides who gains and who loses. Councillors should see how it is shared out.',
    good: 'Yes. The new park mainly serves the 4,000 or so people within 500 m of it (population data 2025).',
    poor: '“No, everyone gains equally.” It does not say whether all areas and groups are equally close to it.',
  },
  E4: {
    question: equity.health.question,
    why: 'Noise, poor air and heat make people ill, and they are spread unequally across a town.',
    good: 'Yes. Traffic moves to a street with 120 homes, and noise there increases.',
    poor: '“No, the limits are kept.” Exposure can change below a legal limit too.',
  },
  E5: {
    question: equity.jobs.question,
    why: 'The change to a climate-friendly town should bring work and training to the area too.',
    good: 'Yes. The contract provides for two apprenticeships in heating installation.',
    poor: '“No, a contractor does it.” Work and orders also come or go at contractors.',
  },
  E6: {
    question: equity.displacement.question,
    why: 'Refurbishment and green space make a neighbourhood better and sometimes dearer. People with little money may then have to move.',
    good: 'Yes. After the refurbishment, rents may rise by up to £60 a month for a flat (figure from the housing association).',
    poor: '“No, the homes are only refurbished.” It does not say what happens to rents afterwards.',
  },
  E7: {
    question: equity.participation.question,
    why: 'People who are affected often know what could get in the way. After the decision little can be changed.',
    good: 'Yes. Residents were surveyed in May; the disability forum still has to be heard.',
    poor: '“No, it is not required.” The question is whether people are affected, not whether there is a duty.',
  },
  E8: {
    question: equity.uptake.question,
    why: 'Grants that need ownership, savings or an application often reach those who need them less.',
    good: 'Yes. The grant for solar panels is paid afterwards; it hardly reaches households without savings.',
    poor: '“No, everyone can apply.” It does not say who can pay in advance and manage the application.',
  },
};
