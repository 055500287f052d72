import { form, gap, h, letterhead, list, p, table, title } from './blocks.mjs';

const name =
  'Home-to-school transport policy 2027/28: outcome of consultation and proposed changes';

/** School transport policy: typed paragraph numbers, an equalities section written by hand. */
export const homeToSchoolTransport = {
  file: 'en-home-to-school-transport-handwritten',
  program: 'writer',
  language: 'en',
  title: name,
  author: 'Education and Transport Services',
  headings: 'styled',
  look: { font: 'Liberation Sans', size: 11, headingSizes: [12, 11, 11], titleSize: 15 },
  header: ['Cabinet', 'Report reference: ED/2026/047'],
  footer: 'Open report',
  blocks: [
    letterhead('CABINET', '9 February 2027'),
    form(
      [30, 70],
      [
        ['Title', name],
        ['Report reference', 'ED/2026/047'],
        ['Lead officer', 'Head of Education Access and Transport'],
        ['Directorate', 'Children, Families and Education'],
        ['Decision type', 'Key decision'],
        ['Wards', 'All'],
      ],
    ),
    title(name),
    h(1, '1. Summary'),
    p(
      'The council provides free transport for 4,180 children and young people at a cost of £11.9 million in 2026/27. This report sets out the outcome of consultation on changes to the discretionary parts of the policy and recommends a revised policy from September 2027.',
      '1.1',
    ),
    p(
      'Duties towards children of compulsory school age are set by law and are not affected. The changes concern spare seats sold to families who do not qualify for free transport, travel for students over 16, and the way in which routes are planned.',
      '1.2',
    ),
    h(1, '2. Recommendations'),
    p(
      'That Cabinet approves the revised home-to-school transport policy at Appendix 1, to take effect on 1 September 2027.',
      '2.1',
    ),
    p(
      'That the charge for a spare seat is raised from £560 to £690 a year, and the contribution for students over 16 from £600 to £720 a year, with the reductions set out in paragraph 5.4.',
      '2.2',
    ),
    p(
      'That eleven routes served by minibuses and taxis are replaced by four bus routes with shared pick-up points, as listed in Appendix 2, saving an estimated £540,000 in a full year.',
      '2.3',
    ),
    p(
      'That the Head of Education Access and Transport is authorised to vary a pick-up point where a safe walking route cannot be shown.',
      '2.4',
    ),
    h(1, '3. Background'),
    p(
      'Local authorities must provide free transport for eligible children who live beyond the statutory walking distance of two miles (under 8) or three miles (8 and over), who cannot reasonably be expected to walk because of special educational needs or a disability, whose route is unsafe, or whose family is on a low income. Guidance expects authorities to consult widely and to phase in changes.',
      '3.1',
    ),
    p(
      'Spending has risen by 46% in five years. Three quarters of the increase is due to the number of pupils with special educational needs who travel alone or in very small groups, and to the price of taxi contracts. The number of mainstream pupils has been steady.',
      '3.2',
    ),
    table(
      [40, 20, 20, 20],
      ['', '2022/23', '2024/25', '2026/27'],
      [
        ['Pupils with free transport', '3,960', '4,090', '4,180'],
        ['of whom special needs transport', '940', '1,130', '1,290'],
        ['Spare seats sold', '410', '396', '372'],
        ['Students over 16', '505', '488', '470'],
        ['Net cost, £ million', '8.2', '10.3', '11.9'],
        ['Vehicles in daily use', '268', '291', '304'],
      ],
      { right: [1, 2, 3] },
    ),
    p(
      'The existing eleven routes run from the northern villages to two secondary schools with vehicles of 7 to 16 seats, on average two thirds full. Together they drive 1,460 km a day over 190 school days. The proposed bus routes drive 310 km a day. Most pupils will have to walk to a shared pick-up point no more than 1 mile from home.',
      '3.3',
    ),
    h(1, '4. Consultation'),
    p(
      'A public consultation ran for ten weeks from 7 September to 15 November 2026, of which nine weeks fell in term time. There were 1,046 replies: 71% from parents and carers, 12% from students, 9% from schools, and 8% from parish councils and others. Four meetings were held in the evenings and one online. Replies could be made on paper, and a short version was provided in easy read and in Polish.',
      '4.1',
    ),
    table(
      [46, 18, 18, 18],
      ['Proposal', 'Agree', 'Disagree', 'No view'],
      [
        ['Shared pick-up points', '44%', '41%', '15%'],
        ['Higher charge for spare seats', '22%', '63%', '15%'],
        ['Higher contribution over 16', '19%', '68%', '13%'],
        ['Travel training for pupils with special needs', '76%', '9%', '15%'],
      ],
      { right: [1, 2, 3] },
    ),
    p('The main concerns, and what has been changed because of them, are:', '4.2'),
    list([
      'safety of pick-up points on roads without a footway: every point has been assessed, and five have been moved;',
      'cost for families with more than one child: a reduction for second and further children has been added;',
      'the low-income threshold for students over 16: the reduction now follows the criteria for free school meals;',
      'length of the journey: no journey is longer than 60 minutes for secondary pupils.',
    ]),
    p(
      'Two special schools asked that travel training should always be voluntary. The policy says so, and training is offered only with the agreement of the family and the school.',
      '4.3',
    ),
    h(1, '5. Proposed policy'),
    p(
      'Shared pick-up points will be the normal arrangement for mainstream pupils. They will be lit or next to a lit building, and away from the carriageway where possible.',
      '5.1',
    ),
    p(
      'Independent travel training will be offered to up to 60 pupils with special educational needs a year. It is provided by a charity under contract and takes between six and ten weeks.',
      '5.2',
    ),
    p(
      'Families of eligible children may choose a personal travel budget of £0.45 a mile for two return journeys a day in place of a seat, if this costs the council less.',
      '5.3',
    ),
    p(
      'Charges for spare seats and for students over 16 are shown below. They can be paid in ten instalments.',
      '5.4',
    ),
    table(
      [52, 16, 16, 16],
      ['Charge for a school year', 'Now', '2027/28', 'Change'],
      [
        ['Spare seat, first child', '£560', '£690', '+ £130'],
        ['Spare seat, second and further child', '£560', '£345', '– £215'],
        ['Students over 16', '£600', '£720', '+ £120'],
        ['Students over 16, low income', '£300', '£180', '– £120'],
      ],
      { right: [1, 2, 3] },
    ),
    h(1, '6. Options considered'),
    table(
      [32, 20, 48],
      ['Option', 'Full-year saving', 'Assessment'],
      [
        [
          '1. No change',
          '£0',
          'Not recommended. The budget gap of £0.9 million in 2027/28 would fall on other services for children.',
        ],
        [
          '2. Proposed policy',
          '£0.71 million',
          'Recommended. Most of the saving comes from routes, not from families.',
        ],
        [
          '3. End all discretionary transport',
          '£1.12 million',
          'Not recommended. 842 young people would lose transport; 160 of them have no public bus.',
        ],
        [
          '4. Charges only',
          '£0.17 million',
          'Not recommended. Raises cost for families and leaves half-empty vehicles on the road.',
        ],
      ],
      { right: [1] },
    ),
    h(1, '7. Financial implications'),
    p(
      'The full-year saving is £710,000: £540,000 from routes, £82,000 from charges after reductions, and £88,000 from travel training. In 2027/28 seven twelfths of this will be achieved. One-off costs of £64,000 for pick-up points and notices to families will be met from the transformation reserve.',
      '7.1',
    ),
    p(
      'The budget for 2027/28 assumes a saving of £400,000. The balance of £14,000 reduces the forecast overspend.',
      '7.2',
    ),
    h(1, '8. Legal implications'),
    p(
      'The duties to provide transport are in sections 508B to 508D and 509AA of the Education Act 1996. The policy must be published by 31 May 2027 for students over 16. In deciding, Cabinet must take the outcome of the consultation conscientiously into account.',
      '8.1',
    ),
    h(1, '9. Equality implications'),
    p(
      'The public sector equality duty under section 149 of the Equality Act 2010 has been considered. Age: the charges affect young people aged 16 to 18. Disability: free transport for pupils with special educational needs is not changed, and travel training is voluntary. No adverse effect on other protected groups has been identified. All residents benefit equally from an efficient service.',
      '9.1',
    ),
    h(1, '10. Staffing implications'),
    p(
      'Two posts of transport planner will be filled from existing vacancies. Passenger assistants on the eleven routes are employed by contractors; none works on more than one route.',
      '10.1',
    ),
    h(1, '11. Risk'),
    table(
      [44, 14, 42],
      ['Risk', 'Rating', 'Response'],
      [
        [
          'No operator bids for the four bus routes',
          'Medium',
          'Market day held in October; seven operators took part.',
        ],
        [
          'Appeals against pick-up points',
          'High',
          'Panel dates set in June and July; assessments published with the offer.',
        ],
        ['Fall in the number of spare seats sold', 'Low', 'Reduction for further children.'],
      ],
    ),
    h(1, '12. Appendices'),
    list([
      'Appendix 1: Home-to-school transport policy 2027/28',
      'Appendix 2: Routes and pick-up points',
      'Appendix 3: Consultation report',
      'Appendix 4: Equality impact screening form',
    ]),
    h(1, '13. Background papers'),
    p('Budget and council plan 2026/27; statutory guidance on travel to school.', '13.1'),
    gap(),
    p('**Report author:** Transport Policy Officer, Education Access and Transport'),
  ],
};
