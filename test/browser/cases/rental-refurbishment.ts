import type { Hand } from './hand';

/** Refurbishment of rented flats in an American city: less gas, and renters to protect. */
export async function assessRefurbishment(hand: Hand): Promise<void> {
  await hand.press('Start screening');
  await hand.press(/^6/);
  await hand.choose('Template of the council', 'US city');
  await hand.press(/^2/);
  await hand.press(/^Accept (the|all).* suggestions?$/);
  await hand.answer('Does it change energy use', 'Yes');
  await hand.answer('Is a building built, demolished', 'Yes');
  await hand.answer('Does it change what residents pay?', 'Yes');
  await hand.answer('Could it raise rents', 'Yes');
  await hand.answer('Are there affected people', 'Yes');
  await hand.press(/open questions? with no$/);
  await hand.press('Next: Climate');
  await climate(hand);
  await hand.press('Next: Equity');
  await equity(hand);
  await hand.press('Next: Balance');
  await balance(hand);
  await hand.press('Next: Statement');
  await hand.press('Insert into the proposal');
}

async function climate(hand: Hand): Promise<void> {
  const figures = 'Calculate the amount';
  const heating = 'Heating';
  await hand.choose('What changes?', heating, figures);
  await hand.choose('Energy source so far', 'Natural gas', figures, heating);
  await hand.choose('Energy source in future', 'Electricity, US average', figures, heating);
  await hand.write('Use so far', '2,100,000', figures, heating);
  await hand.write('Use in future', '420,000', figures, heating);
  await hand.press(/^Accept “strongly positive/, figures);
  await hand.write(
    'Reason',
    'Insulation, new windows, and heat pumps replace gas boilers in 96 apartments. Emissions from materials are not included.',
    'Climate mitigation',
  );
  const adapted = 'Climate adaptation';
  await hand.choose('Rating', 'positive (+)', adapted);
  await hand.write(
    'Reason',
    'Insulation and heat pumps that also cool keep apartments safer in heat waves.',
    adapted,
  );
  await hand.press(/suggested fields? of action$/, 'Fields of action');
  await hand.unfold('Further details');
  await hand.choose('How was the amount found?', 'Simplified calculation');
  await hand.choose('How long does the effect last?', 'More than five years');
  await hand.write('Lifetime', '20');
  await hand.write('Sources of the figures', 'utility bills 2023 to 2025; engineering study 2026');
  await hand.choose('How sure are the figures?', 'Medium');
}

async function equity(hand: Hand): Promise<void> {
  const rated = 'Social equity';
  await hand.choose('Rating', 'mixed (+/−)', rated);
  await hand.write(
    'Reason',
    'Renters gain healthier homes, but must move out for about eight weeks, and without a cap rents could rise by up to $58 a month. Of the households, 71% earn less than half of the area median income.',
    rated,
  );
  const groups = 'Groups affected';
  const poor = 'Low-income households';
  await hand.choose('Effect', 'Benefit and burden', groups, poor);
  await hand.choose('Strength', 'strong', groups, poor);
  await hand.write(
    'How does it come about?',
    'Better heating and cooling; a possible rent increase.',
    groups,
    poor,
  );
  await hand.press('Add: Renters', groups);
  await hand.choose('Effect', 'Benefit and burden', groups, 'Renters');
  await hand.choose('Strength', 'strong', groups, 'Renters');
  await hand.write(
    'How does it come about?',
    'Temporary relocation, building by building.',
    groups,
    'Renters',
  );
  const cost = 'Cost for households';
  await hand.write('Change for one household', '58', cost);
  await hand.write('Relief for people on low incomes', 'rent cap in the new lease', cost);
  await hand.choose('When are people involved?', 'before the decision', 'Participation');
  await hand.write(
    'Who has been or will be involved, and how?',
    'Three resident meetings in September and October 2026 with Spanish and Vietnamese interpretation; 64 of 96 households took part.',
    'Participation',
  );
  await hand.write(
    'What has changed because of it?',
    'Relocation within Maple Court, and a right to return.',
    'Participation',
  );
}

async function balance(hand: Hand): Promise<void> {
  const nothing = ['Alternatives', 'Do nothing'];
  await hand.choose('Climate', 'none or negligible (0)', ...nothing);
  await hand.choose('Equity', 'negative (−)', ...nothing);
  await hand.write(
    'What happens then?',
    'The gas boilers run on; homes stay hot in summer.',
    ...nothing,
  );
  await hand.answer(
    'Is there a more climate-friendly option?',
    'No',
    'A more climate-friendly option',
  );
  await hand.write(
    'What is done about it?',
    'Rent increases are capped at the energy savings of each household, with a right to return at the same rent.',
    'Climate and equity together',
    'Refurbishment and rents',
  );
  await hand.press('Add a measure', 'Measures');
  const measure = ['Measures', 'Measure 1'];
  await hand.write(
    'What will be done?',
    'Relocation units in Maple Court, with moving costs paid by the city',
    ...measure,
  );
  await hand.write('Responsible', 'Housing Department', ...measure);
  await hand.date('By when?', '2027-05-01', ...measure);
  await hand.write('Cost', '$310,000 (estimate of November 2026)', ...measure);
  await hand.answer('Is the money in the budget?', 'Yes', ...measure);
  const followUp = 'Follow-up';
  await hand.write('What shows success?', 'Households that return after the work', followUp);
  await hand.write('Target', '95%', followUp);
  await hand.date('Report by', '2028-12-31', followUp);
  await hand.write('Responsible', 'Housing Department', followUp);
}
