import type { screeningClimate as german } from '../de/questions-screening-climate';
import { climate } from './screening';

export const screeningClimate: typeof german = {
  S1: {
    question: climate.programme.question,
    why: 'What is in the programme has been discussed already. The report can refer to it, and councillors see how far the programme has come.',
    good: 'Yes. Action E 7 of the climate programme, “New heating in schools”.',
    poor: '“Fits the climate programme.” It does not say which action, with which number.',
  },
  S2: {
    question: climate.intended.question,
    why: 'An aim that the report names should show in the assessment. Otherwise the text and the assessment do not fit together.',
    good: 'Yes. The report names keeping the playground cooler on hot days as an aim.',
    poor: '“No”, although the reasons say “to reduce exposure to heat”. The “no” and the text contradict each other.',
  },
  S3: {
    question: climate.energy.question,
    why: 'Heating and electricity cause a large part of a town’s emissions. Even small changes have an effect for many years.',
    good: 'Yes. The gas boiler is replaced by a heat pump.',
    poor: '“No, it is only a new supply contract.” What is missed: the contract also settles the source of energy or the quantity.',
  },
  S4: {
    question: climate.buildings.question,
    why: 'Building causes emissions before the building is used. Afterwards it fixes the energy use for decades.',
    good: 'Yes. An extension of 400 m² for after-school care.',
    poor: '“No, it is only rented.” Rented rooms are heated too, and mostly fitted out first.',
  },
  S5: {
    question: climate.mobility.question,
    why: 'Roads, parking and stops help to decide how people travel, and for a long time.',
    good: 'Yes. One traffic lane becomes a cycle lane, and 18 parking spaces go.',
    poor: '“No, only new markings.” It does not say whether they change the space for cars, cycling, walking or buses.',
  },
  S6: {
    question: climate.procurement.question,
    why: 'Many emissions arise where the things are made that a council buys. The tender is the place to influence it.',
    good: 'Yes. A framework contract for 300 laptops over four years.',
    poor: '“No, procurement decides that.” What is needed is settled by this proposal.',
  },
  S7: {
    question: climate.land.question,
    why: 'Soil, trees and water cool, take in rain and store carbon. Ground that is paved over mostly stays so.',
    good: 'Yes. 600 m² of playground are opened up, and two trees are felled.',
    poor: '“No, it is only a planning procedure.” A local plan also decides what is paved over later.',
  },
  S8: {
    question: climate.circular.question,
    why: 'What is used again does not have to be made again. Concrete, steel and asphalt above all cause high emissions.',
    good: 'Yes. The demolition leaves about 500 t of concrete; a part is to be used again as a base layer.',
    poor: '“No, the contractor takes it away.” Waste and emissions still follow from this decision.',
  },
  S9: {
    question: climate.behaviour.question,
    why: 'Charges, grants and advice change what many people do. Together this can matter more than a single building.',
    good: 'Yes. The council pays part of the season ticket for all its staff.',
    poor: '“No, it is voluntary.” Voluntary offers are meant to change something too; the question is what may change.',
  },
  S10: {
    question: climate.exposure.question,
    why: 'Heat and heavy rain are increasing. Building, road and open space decide whether people and buildings are protected.',
    good: 'Yes. The new square gets a hollow that holds back water in heavy rain.',
    poor: '“No, nothing has ever happened there.” A look at the maps of flood risk and heat is missing.',
  },
};
