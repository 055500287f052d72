import type { climateQuestions as german } from '../de/questions-climate';

export const climateQuestions: typeof german = {
  C1: {
    question: 'Which fields of action are affected, and which one most?',
    why: 'It shows which effects were assessed, and proposals in the same field can be added up.',
    good: 'Buildings (main field), energy, land and green space.',
    poor: '“All of them.” It does not say which one decides the matter.',
  },
  C2: {
    question: 'How does the proposal affect greenhouse gas emissions?',
    why: 'The rating is what councillors read first. “None” means looked at, and negligible at most; “not known yet” is an honest answer.',
    good: 'Mixed: construction causes emissions once, after that they fall every year.',
    poor: '“None”, because nobody has looked yet. “Not known yet” with a date would be right.',
  },
  C3: {
    question: 'How much greenhouse gas is it, a year and once, and what would happen otherwise?',
    why: 'An amount makes proposals comparable. You need not know any tonnes: kilowatt hours, kilometres or square metres are enough to calculate.',
    good: '180,000 kWh of gas so far, 55,000 kWh of electricity in future: about −22 t CO2e a year (direct emissions, simplified calculation). Without the decision the boiler stays.',
    poor: '“Saves a lot of CO2.” The amount, the period and the comparison are missing: less than what?',
  },
  C4: {
    question: 'How long does the effect last, and how long does the decision bind the council?',
    why: 'What is built or bought today often lasts beyond the council’s target year and is hard to change then.',
    good: 'Longer than five years; the heat pump is expected to be used for 20 years (property services).',
    poor: '“Permanent.” The lifetime in years is missing.',
  },
  C5: {
    question: 'What does it contribute to the climate programme or to the remaining budget?',
    why: '22 tonnes say little on their own. The share shows whether it is a small step or a big one.',
    good: 'Action E 7 of the climate programme; 22 of the 2,200 t a year that council buildings are to save by 2030, which is 1% (programme, table 4).',
    poor: '“An important step to net zero.” It does not say how big, or measured against what.',
  },
  C6: {
    question: 'Does the proposal protect people and buildings better from heat, rain and drought?',
    why: 'Cutting emissions and adapting to the climate can pull apart. For buildings, roads and land both are needed.',
    good: 'Positive: 600 m² are opened up and 12 trees planted (design plan); the playground holds more rain and offers shade. Not in a flood area.',
    poor: '“Will be greened.” It does not say how much, where and against what it helps.',
  },
  C7: {
    question: 'What changes, through what, by how much and why?',
    why: 'With the reason, people without special knowledge can follow the rating and question it.',
    good: 'The heat pump replaces the gas boiler of 1998. Energy demand falls because most of the heat is taken from the outside air.',
    poor: '“See report.” The sentence that says what changes the emissions is missing.',
  },
  C8: {
    question: 'Where do the figures come from?',
    why: 'With the source, a figure can be checked and brought up to date later.',
    good: 'Energy use: energy report 2025, page 14. Electricity for the heat pump: outline design of May 2026.',
    poor: '“Own calculation.” It does not say which figures it started from.',
  },
  C9: {
    question: 'How certain are the figures?',
    why: 'A rough estimate is welcome when it can be recognised as one.',
    good: 'Medium: past energy use is metered, future use is estimated from the outline design.',
    poor: '“High”, although energy use is only derived from benchmarks. “Medium” or “low” fits better then.',
  },
  C10: {
    question: 'Should the statement show the social cost of the emissions?',
    why: 'It makes climate damage comparable with the other costs. The cost per tonne comes from the council’s profile, with year and source.',
    good: 'Yes. The amount is calculated, and the statement names the cost per tonne, its year and its source.',
    poor: 'A sum of money without the cost per tonne and the year. It does not say how it was calculated.',
  },
};
