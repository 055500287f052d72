import { form, gap, h, letterhead, list, p, table, title } from './blocks.mjs';

const name =
  'Warm homes programme: insulation and ventilation of council homes at Elm Park, phase 2';

/** Housing retrofit: the statement is inserted by the product, then the decision is changed (see build.mjs). */
export const warmHomesProgramme = {
  file: 'en-warm-homes-programme-outdated',
  program: 'word',
  language: 'en',
  title: name,
  author: 'Housing Services',
  headings: 'styled',
  justified: false,
  /** What the drafting unit changed in the recommendation after the assessment. */
  changedAfterwards: [
    ['£4,200,000', '£5,150,000'],
    ['212 homes', '248 homes'],
  ],
  look: {
    font: 'Calibri',
    size: 11.5,
    line: 269,
    headingSizes: [14, 12, 11],
    headingColour: '2F5496',
    headingBefore: 280,
    titleSize: 17,
  },
  header: ['Housing and Communities Committee', 'Ref: HSG-2026-112'],
  footer: 'Housing Services, version 0.6',
  blocks: [
    letterhead('Report to the Housing and Communities Committee', 'Meeting of 26 January 2027'),
    title(name),
    form(
      [30, 70],
      [
        ['Reference', 'HSG-2026-112'],
        ['Report by', 'Head of Housing Services'],
        ['Contact', 'Asset Strategy Team'],
        ['Ward', 'Elm Park'],
        ['For', 'Decision'],
      ],
    ),
    table(
      [50, 25, 25],
      ['Meeting', 'Date', 'Purpose'],
      [
        ['Tenant Scrutiny Panel', '5 January 2027', 'Comment'],
        ['Housing and Communities Committee', '26 January 2027', 'Decision'],
        ['Council', '24 February 2027', 'Budget approval'],
      ],
    ),
    h(1, 'Recommendation'),
    p('The Committee is recommended to:'),
    list(
      [
        'approve phase 2 of the warm homes programme at Elm Park for 212 homes at a cost of £4,200,000;',
        'delegate the award of the contract to the Head of Housing Services, in consultation with the Chair; and',
        'agree that rents and service charges are not raised because of the works.',
      ],
      true,
    ),
    h(1, 'Summary'),
    p(
      'Phase 1 of the programme was completed in September 2026 in 96 homes. Energy use for heating fell by 31% in the homes that were monitored, and reports of damp and mould fell from 41 to 6. This report seeks approval for phase 2, which covers the remaining low-rise blocks on the estate.',
    ),
    h(1, 'Background'),
    p(
      'Elm Park was built between 1966 and 1971. The low-rise blocks have uninsulated cavity walls, flat roofs with little insulation and extractor fans that are noisy and often switched off. Of the 212 homes in phase 2, 174 have an energy rating of D or E and 38 have a rating of F. A home uses 9,000 kWh of gas a year for heating on average. The council’s target is that no council home is below a rating of C by 2030.',
    ),
    p(
      'Sixty-one per cent of households on the estate receive housing support, against 44% for all council tenants. In the tenant survey of 2025, 47% of households at Elm Park said that they had kept their home colder than they wanted because of the cost, and 29% reported mould in at least one room. The health service records 1.6 times the borough’s rate of hospital admissions for asthma in children in the ward.',
    ),
    h(2, 'Lessons from phase 1'),
    list([
      'Work was planned block by block; residents asked for fixed dates for their own home. Dates will be agreed four weeks before.',
      'Twelve homes overheated in July 2026 because purge ventilation was left out. Phase 2 includes night ventilation and external blinds on west-facing windows.',
      'Scaffolding stood for longer than needed. The contract will set a maximum of seven weeks for each block.',
    ]),
    h(1, 'Proposed works'),
    p(
      'The works are the same as in phase 1, with the additions listed above. Gas boilers are not replaced in this phase; flow temperatures are lowered so that heat pumps can follow when the boilers reach the end of their life.',
    ),
    table(
      [44, 18, 18, 20],
      ['Item', 'Homes', 'Unit cost, £', 'Cost, £'],
      [
        ['Cavity wall and floor insulation', '212', '5,200', '1,102,400'],
        ['Flat roof insulation and covering', '212', '6,150', '1,303,800'],
        ['Ventilation with heat recovery', '212', '3,400', '720,800'],
        ['External blinds, west side', '96', '1,450', '139,200'],
        ['Scaffolding, access and preliminaries', '212', '2,240', '474,880'],
        ['Fees, resident liaison and contingency', '', '', '458,920'],
        ['Total', '', '', '4,200,000'],
      ],
      { right: [1, 2, 3], total: true },
    ),
    h(1, 'Options'),
    table(
      [30, 18, 52],
      ['Option', 'Cost', 'Why it is or is not recommended'],
      [
        [
          '1. No works',
          '£0',
          'Not recommended: 38 homes stay below the legal minimum proposed for 2030; repairs for damp cost about £190,000 a year.',
        ],
        [
          '2. Insulation and ventilation',
          '£4.2m',
          'Recommended: reaches a rating of C in all homes and can be done with residents at home.',
        ],
        [
          '3. Option 2 with heat pumps now',
          '£7.4m',
          'Not recommended at present: boilers are on average seven years old, and the electricity supply to the estate must first be reinforced by the network operator.',
        ],
        [
          '4. Demolition and new building',
          '£49m',
          'Not recommended: homes are structurally sound; long displacement of residents.',
        ],
      ],
      { right: [1] },
    ),
    h(1, 'Financial implications'),
    p(
      'The cost is met from the housing revenue account and from grant. The grant must be claimed by 31 March 2029.',
    ),
    table(
      [40, 20, 20, 20],
      ['£ thousand', '2027/28', '2028/29', 'Total'],
      [
        ['Housing revenue account', '1,150', '1,050', '2,200'],
        ['Social housing decarbonisation grant', '1,000', '1,000', '2,000'],
        ['Total', '2,150', '2,050', '4,200'],
      ],
      { right: [1, 2, 3], total: true },
    ),
    p(
      'Spending on repairs for damp is expected to fall by £140,000 a year. Tenants pay their own gas bills; the saving goes to them.',
    ),
    h(1, 'Legal implications'),
    p(
      'The council is landlord under secure tenancies and has powers to improve its homes under Part II of the Housing Act 1985. Tenants have been consulted under section 105 of that Act. Eleven leaseholders are liable for a share of the cost of the roof; the statutory consultation with them ended on 30 November 2026. Their contribution is limited to £10,000 each and can be paid over five years.',
    ),
    h(1, 'Consultation'),
    p(
      'Three drop-in sessions were held in the community room in October and November 2026, one of them on a Saturday, with interpreters for Bengali and Portuguese. 118 households took part. Residents asked for quiet hours for people who work at night and for help with moving furniture; both are in the specification. The Tenant Scrutiny Panel will comment before the Committee meets.',
    ),
    h(1, 'Procurement and social value'),
    p(
      'The contract will be let through the regional retrofit framework. Bidders must offer at least eight apprenticeships, of which four are for people living in the ward, and must show how they will deal with complaints during the works.',
    ),
    h(1, 'Risks'),
    table(
      [46, 14, 40],
      ['Risk', 'Rating', 'Response'],
      [
        [
          'Residents refuse access',
          'Medium',
          'Liaison officer on site; show home in phase 1 block.',
        ],
        ['Cavities filled with rubble', 'Medium', 'Survey of one in four homes before award.'],
        ['Grant is withdrawn', 'Low', 'Break clause after each block.'],
      ],
    ),
    h(1, 'Timetable'),
    p(
      'Subject to approval: tender in February 2027, award in May, start on site in July 2027, completion by December 2028.',
    ),
    h(1, 'Appendices'),
    list([
      'Appendix A: plan of the estate and order of works',
      'Appendix B: monitoring report on phase 1',
      'Appendix C: record of consultation with tenants and leaseholders',
    ]),
    gap(),
    p('**Background papers:** asset management strategy 2025 to 2035; tenant survey 2025.'),
  ],
};
