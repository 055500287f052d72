import type { HeadingWords } from '../headings';
import { never } from '../pattern';

/** British, North American and Australian words (docs/sources.md#headings). */
export const headings: HeadingWords = {
  effects: [
    'implications?|impacts?|effects?|considerations?|consequences|duty|duties|lens|relevance',
  ],
  assessments: [
    'assessments?|appraisal|statements?|issues|checks?|screening|analysis|comments?|test|review|information',
  ],
  objects: [
    'proposals?|report|decisions?|project|scheme|recommendations?|options?|residents|groups|communities|community|people|council',
  ],
  fillers: [
    'the|a|an|of|on|for|to|and|or|in|with|by|from|as|at|any|other|this|that|these|its|our|s',
    'potential|likely|expected|proposed|possible|key|general|further|summary|identified|arising|related|relating|positive|negative|specific|wider|overall|direct|indirect',
    'are|is|there|does|do|have|has|what|will|be|how|including|into|account|yes|no',
  ],
  groups: [
    ['(?:impact|effect|risk|consequence)s? of (?:the )?climate change', 'hazards'],
    ['climate (?:control(?:led)?|chamber|of (?:opinion|fear|trust))', 'climatecontrol'],
    [
      '(?:business|investment|economic|political|financial|organisational|working|current) climate',
      'mood',
    ],
    [
      '(?:shareholders?|private|home|brand|owners?|negative|sweat|debt|return on|total) equity',
      'assets',
    ],
    [
      'equity (?:investments?|capital|stakes?|shares?|funds?|finance|financing|release|loans?|holdings?|partners?|markets?|injections?|contributions?|interests?)',
      'assets',
    ],
    [
      'social (?:value|care|housing|media|services?|work(?:ers?)?|club|rent(?:ed)?|landlords?)',
      'socialservices',
    ],
    ['human resources?', 'workforce'],
    ['integrated impact assessments?', 'eqia'],
    ['environmental review', 'permit'],
    ['act (?:19|20)\\d\\d', 'act'],
    ['human rights', 'humanrights'],
    ['gba(?: plus)?', 'gba'],
    ['gender ?based analysis(?: plus)?', 'gba'],
    ['environmental justice', 'socialjustice'],
    ['(?:community|social) cohesion', 'cohesion'],
    ['nature (?:recovery|emergency)', 'biodiversity'],
    ['sustainable development', 'sustainability'],
    ['child rights', 'childrensrights'],
    ['social justice', 'socialjustice'],
    ['children s rights', 'childrensrights'],
    ['(?:net zero|zero carbon|low carbon)', 'netzero'],
    ['green ?house gas(?:es)?', 'ghg'],
    ['background (?:papers?|documents?|reading)', 'appendices'],
    ['supporting (?:papers?|documents?)', 'appendices'],
    ['public sector equality duty', 'psed'],
    ['fairer scotland duty', 'psed'],
    ['(?:section 151|chief finance|chief financial|s151) officers?', 'financial'],
    ['monitoring officers?', 'legal'],
    [
      '(?:reasons?|rationale|justification) (?:for|of|behind) (?:the |this |these )?(?:proposed )?(?:recommendations?|decisions?|proposals?|preferred options?|urgency)',
      'rationale',
    ],
    [
      '(?:previous|earlier|past|relevant|existing) (?:council |cabinet |committee )?(?:decisions?|recommendations?|resolutions?)',
      'history',
    ],
    ['(?:implementation|monitoring|progress) of (?:the )?recommendations?', 'history'],
    ['key decisions?', 'headdata'],
    ['next steps?', 'timetable'],
  ],
  roles: [
    {
      role: 'climate',
      names: ['climate(?:impact|implication|check|lens)s?'],
      topics: [
        'climate|climaterelated|carbon|ghg|netzero|emissions?|environment|environmental|ecological|sustainability|decarboni[sz]ation',
      ],
      modifiers: [
        'change|emergency|action|sustainable|biodiversity|nature|mitigation|adaptation|resilience|energy|footprint|green|air|quality|reduction',
      ],
      slack: 2,
    },
    {
      role: 'equity',
      names: ['psed|eqia|equia|edi|gba|socioeconomic|inclusiveness'],
      topics: [
        'equality|equalities|fairness|equity|equitable|diversity|inclusion|inclusive|inclusivity|social|poverty|antipoverty|gender|racial|race|disability|disabilities|accessibility|inequality|inequalities|humanrights|socialjustice|dei|lowincome|deprivation|childrensrights|cohesion|antiracism|antiracist|indigenous',
      ],
      modifiers: [
        'rights|justice|protected|characteristics|human|act|welsh|gaelic|language|reconciliation|wellbeing|vulnerable|childrens?|young|integrated|belonging|duty|opportunities|opportunity|access|age|sex',
      ],
      slack: 2,
    },
    {
      role: 'finance',
      names: ['financial|fiscal|budgetary|finance|finances'],
      topics: ['costs?|budget|budgets|funding|resources?|revenue|capital|expenditure'],
      modifiers: ['value|money|treasury|economic|efficiency'],
    },
    {
      role: 'staff',
      names: ['staffing|workforce|personnel'],
      topics: ['staff|hr|employees?'],
      modifiers: ['organisational|organizational|resources?'],
    },
    {
      role: 'legal',
      names: ['legal'],
      topics: ['statutory|constitutional|regulatory|legislative'],
      modifiers: [
        'governance|powers|law|authority|constitution|framework|basis|background|context',
      ],
    },
    {
      role: 'consultation',
      names: ['consultations?'],
      topics: ['engagement|outreach|involvement|consultees?|consulted'],
      modifiers: [
        'public|community|stakeholders?|participation|communications?|ward|councillors?|members?|partners|external|internal|residents?|feedback|undertaken|responses|results|outcome|officers?',
      ],
    },
    {
      role: 'alternatives',
      names: ['alternatives'],
      topics: ['alternative|options?'],
      modifiers: [
        'considered|rejected|available|not|recommended|discounted|preferred|evaluated|appraisal|analysis|assessment|evaluation|courses?|action|rejection|why|reasons?',
      ],
      slack: 1,
    },
    {
      role: 'attachments',
      names: ['appendices|appendix|attachments?|annex|annexes|enclosures?|exhibits?'],
      topics: [],
      modifiers: ['list|lists|attached|background'],
    },
    {
      role: 'decision',
      names: [],
      topics: ['recommendations?|resolutions?|motion|decisions?'],
      modifiers: [
        'actions?|required|requested|sought|recommended|officers?|staff|council|cabinet|committee|executive|members|formal|directors?|reasons?',
      ],
      phrases: [
        '(?:proposed |officers? |staff |report |formal |directors? )?recommendations?(?: (?:to|from|of) .{1,60})?',
        '(?:recommended|proposed|suggested|requested) (?:council |committee |board )?(?:actions?|decisions?|motions?|resolutions?)',
        '(?:actions?|decisions?) (?:required|requested|sought|recommended|needed)',
        '(?:it is )?(?:therefore )?(?:recommended|resolved|requested|proposed)(?: that.{0,60})',
        '(?:the |that )?(?:council|cabinet|committee|executive|members|board|mayor|panel)\\b.{0,50}\\b(?:asked|recommended|invited|requested) to(?: agree| approve| note| resolve)?',
        '(?:now therefore )?be it (?:further )?resolved.{0,40}',
      ],
    },
    {
      role: 'reasons',
      names: ['background|rationale|reasons'],
      topics: ['reason|context|discussion|analysis|introduction|justification|problem'],
      modifiers: ['information|main|considerations|current|situation|history|policy'],
      slack: 1,
    },
  ],
  sharedEndings: never,
  sharedLinks: never,
  spellings: [],
};
