import { form, gap, h, letterhead, list, p, table, title } from './blocks.mjs';

const name = 'Riverside Leisure Centre: replacement of the heating plant';

/** Cabinet report on a boiler replacement: automatic heading numbers, no climate section. */
export const leisureCentreHeating = {
  file: 'en-leisure-centre-heating-missing',
  program: 'word',
  language: 'en',
  title: name,
  author: 'Property and Assets',
  headings: 'automatic',
  justified: false,
  look: {
    font: 'Arial',
    size: 11,
    line: 264,
    headingSizes: [13, 11, 11],
    headingColour: '1F3864',
    headingBefore: 300,
    titleSize: 16,
  },
  header: ['Cabinet, 12 January 2027', 'Report no. CAB/26/118'],
  footer: 'Part 1: open to the public',
  blocks: [
    letterhead('Report to Cabinet', 'Tuesday 12 January 2027'),
    title(name),
    form(
      [32, 68],
      [
        ['Report number', 'CAB/26/118'],
        ['Report of', 'Director of Property and Assets'],
        ['Portfolio', 'Leisure, Culture and Public Health'],
        ['Wards affected', 'Riverside; Mill Lane'],
        ['Key decision', 'Yes: expenditure above £500,000'],
        ['Exempt information', 'None'],
      ],
    ),
    h(1, 'Purpose of the report'),
    p(
      'To seek approval for the replacement of the heating plant at Riverside Leisure Centre, and for the award of a contract following a mini-competition under the public buildings framework.',
    ),
    h(1, 'Recommendations'),
    p('That Cabinet:'),
    list(
      [
        'approves the connection of Riverside Leisure Centre to the Mill Lane heat network (Option C) at a total capital cost of **£1,480,000**;',
        'delegates authority to the Director of Property and Assets, in consultation with the portfolio holder, to award the works contract and to enter into a 20-year heat supply agreement; and',
        'notes that the swimming pools will close for up to nine weeks between June and August 2027, and approves the arrangements for swimmers and schools during the closure.',
      ],
      true,
    ),
    h(1, 'Reasons for recommendations'),
    p(
      'The two gas boilers at the centre were installed in 1999 and are beyond their design life. One has been out of use since February 2026, and the remaining boiler cannot hold the pool temperature when the outside temperature falls below 4 °C. In the winter of 2025/26 the main pool closed on 17 days. The insurer has asked for the plant to be replaced before the 2027/28 heating season.',
    ),
    p(
      'Connection to the heat network has the lowest cost over 20 years of the options that meet the heat demand, and avoids new plant on a site with little room for it. The network company will build the pipe from Mill Lane to the site boundary at its own expense if the agreement is signed by 31 March 2027.',
    ),
    h(1, 'Background'),
    p(
      'Riverside Leisure Centre opened in 1986 and was extended in 1999. It has a 25-metre pool, a learner pool, a sports hall, a gym and two studios. There were 412,000 visits in 2025/26, of which 38% were at concessionary rates. Seventeen primary schools use the learner pool for swimming lessons required by the curriculum, and the centre hosts cardiac rehabilitation and falls prevention classes on behalf of the local NHS trust.',
    ),
    p(
      'The centre is the largest single user of gas among the council’s buildings. Metered use is shown in the table below. Electricity is bought through the regional buying consortium; the current gas contract ends on 30 September 2027.',
    ),
    table(
      [34, 22, 22, 22],
      ['Metered use', '2023/24', '2024/25', '2025/26'],
      [
        ['Gas, kWh', '2,410,000', '2,365,000', '2,290,000'],
        ['Electricity, kWh', '905,000', '884,000', '871,000'],
        ['Energy cost, £', '398,000', '361,000', '352,000'],
      ],
      { right: [1, 2, 3] },
    ),
    p(
      'A condition survey in May 2026 found that the pool hall ventilation recovers no heat and that the roof above the sports hall is uninsulated. Both are included in the ten-year maintenance plan and are not part of this report, but the heat demand used to size the connection assumes that the ventilation will be replaced by 2029.',
    ),
    h(1, 'Options considered'),
    p(
      'Four options were developed with the council’s engineers and tested with the centre operator.',
    ),
    table(
      [25, 15, 17, 43],
      ['Option', 'Capital cost', 'Cost over 20 years', 'Assessment'],
      [
        [
          'A. Do nothing',
          '£0',
          'not costed',
          'Not recommended. Failure of the remaining boiler would close both pools and the showers for at least four months.',
        ],
        [
          'B. Replace with new gas boilers',
          '£690,000',
          '£6.9m',
          'Not recommended. Lowest capital cost, but exposed to gas prices and to a second replacement within 20 years.',
        ],
        [
          'C. Connect to the Mill Lane heat network',
          '£1,480,000',
          '£6.2m',
          'Recommended. Lowest cost over 20 years; little new plant on site.',
        ],
        [
          'D. Air source heat pumps',
          '£2,350,000',
          '£7.1m',
          'Not recommended. Needs a new substation and planning permission; could not be ready for the 2027/28 heating season.',
        ],
      ],
      { right: [1, 2] },
    ),
    p(
      'The network is supplied by heat recovered from the water company’s treatment works, topped up by gas in very cold weather. The company’s published statement for 2025 gives 82% recovered heat and an emission factor of 0.06 kg CO2e for each kWh of heat. The agreement requires this share not to fall below 75% in any year.',
    ),
    h(1, 'Financial implications'),
    p(
      'The capital cost of £1,480,000 is set out below. Provision of £1,250,000 is in the approved capital programme for 2027/28. The balance of £230,000 will be met from the invest-to-save reserve and repaid from lower energy costs within six years.',
    ),
    table(
      [70, 30],
      ['Item', 'Cost, £'],
      [
        ['Heat interface, pumps and controls', '465,000'],
        ['Internal pipework and pool heat exchangers', '390,000'],
        ['Removal of boilers, flues and asbestos lagging', '185,000'],
        ['Builders’ work and electrical', '142,000'],
        ['Fees, surveys and contract management', '128,000'],
        ['Lost income and temporary arrangements', '45,000'],
        ['Contingency at 9.2%', '125,000'],
        ['Total', '1,480,000'],
      ],
      { right: [1], total: true },
    ),
    p(
      'Annual running costs are expected to fall by £38,000 at current prices. The standing charge is linked to the consumer prices index; the unit price is linked to a basket of electricity and gas prices with a cap. Section 151 officer comments are incorporated.',
    ),
    h(1, 'Legal implications'),
    p(
      'The council has power to provide recreational facilities under section 19 of the Local Government (Miscellaneous Provisions) Act 1976. The works contract will be called off from a framework that was procured in accordance with public procurement law. The heat supply agreement falls under the statutory exemption for connection to a network where only one supplier is technically able to serve the site; legal advice on this point has been obtained.',
    ),
    h(1, 'Staffing implications'),
    p(
      'The centre is run by an operator under a contract that ends in 2031. During the closure of the pools, lifeguards and swimming teachers will be redeployed to the two other pools in the borough or will undertake training. No redundancies are proposed. Managing the contract will take about 0.3 of a full-time post in Property and Assets, which can be met from the existing establishment.',
    ),
    h(1, 'Arrangements during the closure'),
    p(
      'The works to the pool heat exchangers require both pools to close for up to nine weeks. The gym, sports hall and studios stay open, with temporary showers. Proposed arrangements are:',
    ),
    list([
      'school lessons move to the start of the autumn term, with the agreement of all seventeen schools;',
      'concession cards are valid at the two other pools at no extra charge, and the operator refunds memberships in full for the weeks of closure;',
      'a free minibus runs twice a day to the pool at Northfield for users of the rehabilitation and over-60s sessions; and',
      'women-only swimming sessions are moved to the learner pool at Northfield on the same evenings.',
    ]),
    h(1, 'Consultation'),
    p(
      'The operator, the schools, the swimming club and the NHS trust were consulted between 7 September and 16 October 2026. An online survey of users received 611 replies. The most frequent concern was the loss of early-morning lane swimming for people who work shifts; the operator has agreed to open the pool at Northfield from 6.00 am during the closure. The access forum asked that the pool hoist be serviced while the pools are empty, and this has been added to the programme.',
    ),
    h(1, 'Risk management'),
    table(
      [40, 14, 46],
      ['Risk', 'Rating', 'Mitigation'],
      [
        [
          'Remaining boiler fails before connection',
          'High',
          'Hire boiler on call-off; order heat exchangers early.',
        ],
        [
          'Network pipe is late',
          'Medium',
          'Damages clause in the supply agreement; works timed to the pipe programme.',
        ],
        ['Asbestos beyond the survey', 'Medium', 'Intrusive survey in January; contingency held.'],
        ['Heat price rises faster than gas', 'Low', 'Price cap and break clause at year ten.'],
      ],
    ),
    h(1, 'Timetable'),
    table(
      [60, 40],
      ['Stage', 'Date'],
      [
        ['Cabinet decision', '12 January 2027'],
        ['Supply agreement signed', 'by 31 March 2027'],
        ['Contract award', 'April 2027'],
        ['Pools closed', '14 June to 13 August 2027'],
        ['Heat network in use', 'September 2027'],
      ],
    ),
    h(1, 'Appendices'),
    list([
      'Appendix A: options appraisal and 20-year cost model',
      'Appendix B: draft heads of terms of the heat supply agreement',
      'Appendix C: summary of consultation replies',
    ]),
    h(1, 'Background papers'),
    p(
      'Condition survey of Riverside Leisure Centre, May 2026. Capital programme 2026/27 to 2030/31.',
    ),
    gap(),
    p('**Contact:** Head of Energy and Building Services, Property and Assets'),
  ],
};
