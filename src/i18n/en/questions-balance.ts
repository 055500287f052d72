import type { balanceQuestions as german } from '../de/questions-balance';

export const balanceQuestions: typeof german = {
  A1: {
    question: 'Which other options were considered, including doing nothing?',
    why: 'Councillors can only weigh up what they see. Doing nothing is always one of the options.',
    good: 'Refurbish instead of building new: climate positive, equity neutral, £1.7m instead of £2.3m (cost estimate 2026). Not chosen because three rooms would be missing.',
    poor: '“No alternatives.” It does not say what happens if the council does not agree.',
  },
  A2: {
    question: 'Is there a more climate-friendly option, and why is it not chosen?',
    why: 'There can be good reasons not to choose it. They convince when they are named openly.',
    good: 'Yes, building in timber. Not chosen for reasons of time: the places are needed by August, and a new design takes eight months.',
    poor: '“Yes, but too expensive.” It does not say by how much, and compared with what.',
  },
  A3: {
    question: 'What helps the climate and people at the same time?',
    why: 'Warm homes, cool squares and affordable travel are often the strongest case for climate action.',
    good: 'Insulation cuts emissions and heating costs: about £25 a month less per flat (energy advice 2026).',
    poor: '“Win-win.” It does not say what helps whom.',
  },
  A4: {
    question: 'Where do climate and equity pull apart, and what is done about it?',
    why: 'Such tensions are common and can mostly be solved. Naming them makes it possible to prepare.',
    good: 'Refurbishment and rents: the council limits the rise to the heating costs saved, as agreed in the grant contract.',
    poor: '“Hardship will be avoided.” It does not say how.',
  },
  M1: {
    question:
      'Which measures reduce burdens or add to benefits, who carries them out, and by when?',
    why: 'A measure without an owner and a date is easily forgotten. It also matters whether the money is in the budget.',
    good: 'Reduced permit for people on benefits; customer services, by 1 March 2027; about £35,000 a year, in the draft budget 2027.',
    poor: '“Support will be looked into.” It does not say what will be done, by whom and by when.',
  },
  M2: {
    question: 'Does the measure reduce the effect, or does it only make up for it?',
    why: 'Avoiding and reducing come first. Making up for it elsewhere is the last step and no substitute.',
    good: 'First less ground is paved over (400 instead of 600 m²); for the rest 20 trees are planted (design plan).',
    poor: '“Will be offset.” It does not say what was avoided or reduced before.',
  },
  M3: {
    question: 'What shows success: baseline, target, source and date of the report?',
    why: 'Councillors then learn whether what was promised has happened, and can correct the course.',
    good: 'Heating of the school: 180,000 kWh of gas (2025), target 0 kWh from 2028; energy report, reported in June 2029.',
    poor: '“Will be evaluated.” The indicator, the baseline and the date are missing.',
  },
  M4: {
    question: 'Which team is responsible for the follow-up?',
    why: 'Those who are responsible can be asked. A job role is enough, a name is not needed.',
    good: 'Property services, energy management.',
    poor: '“All involved.” The one team that reports is missing.',
  },
  M5: {
    question: 'When, or on what occasion, is the decision reviewed?',
    why: 'Assumptions change. A fixed date makes sure that somebody looks again.',
    good: 'In June 2029, or earlier if the charge is changed again.',
    poor: '“As required.” It does not say how to tell that it is required.',
  },
};
