import type { HeadingWords } from '../headings';
import { never } from '../pattern';

/** British, North American and Australian words (docs/sources.md#headings). */
export const headings: HeadingWords = {
  effects: [
    'implications?|impacts?|effects?|considerations?|consequences|duty|duties|lens|relevance|affects?|affected|contributes?|contribution|outcomes?|consistency|conformity|compatibility|proof(?:ing|ed)?|footprint|alignment|risks?',
  ],
  assessments: [
    'assessments?|appraisal|statements?|issues|checks?|screening|analysis|comments?|test|tool|matrix|determinations?|findings|compliance|clearance|review|information|targets?',
  ],
  objects: [
    'proposals?|report|decisions?|project|scheme|recommendations?|options?|residents|groups|communities|community|people|council',
  ],
  fillers: [
    'the|a|an|of|on|for|to|and|or|in|with|by|from|as|at|any|other|this|that|these|its|our|s',
    'potential|likely|expected|proposed|possible|key|general|further|summary|identified|arising|related|relating|positive|negative|specific|wider|overall|direct|indirect',
    'are|is|there|does|do|have|has|what|will|be|how|including|into|account|yes|no|none|not|if|been|carried|out|state|why|whether|needs?|those|who|which|under|share|sharing|their|your|we|us|you|it|completed|attached|required|undertaken|section|part|team|officers?|contents?',
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
      'social (?:care|housing|media|services?|work(?:ers?)?|club|rent(?:ed)?|landlords?)',
      'socialservices',
    ],
    ['human resources?', 'workforce'],
    [
      '(?:integrated|combined|whole) (?:(?:impact|equality|screening|sustainability) )*(?:assessments?|appraisals?|screening|impact|tool)',
      'allimpacts',
    ],
    [
      '(?:people|communit(?:y|ies)|society|residents) (?:and|&) (?:the )?(?:planet|nature|environment|climate)|(?:planet|nature|environment|climate) (?:and|&) (?:the )?(?:people|communit(?:y|ies)|society|residents)',
      'allimpacts',
    ],
    [
      'well ?being of future generations|(?:well ?being|future generations) (?:act|goals?|duty|assessment)|four well ?beings?',
      'allimpacts',
    ],
    [
      'doughnut(?: economics)?|triple bottom line|quadruple bottom line|(?:un )?sustainable development goals?|sdgs?|esg',
      'allimpacts',
    ],
    ['environmental,? (?:and )?social|social,? (?:and )?environmental', 'environmental social'],
    ['section 75|good relations|title vi|ada compliance|(?:ada|aoda) accessibility', 'eqia'],
    ['age friendly', 'agefriendly'],
    ['language access', 'languageaccess'],
    ['ecosystem services', 'ecosystems'],
    ['community wealth building', 'wealthbuilding'],
    ['health (?:and )?well ?being', 'healthwellbeing'],
    ['cost of living', 'costofliving'],
    ['(?:welsh|gaelic|irish) language', 'welshlanguage'],
    ['first nations?', 'indigenous'],
    ['care (?:leavers|experienced)', 'psed'],
    [
      '(?:corporate parent(?:ing)?|armed forces|consumer|socio economic|public sector) (?:covenant )?duty',
      'psed',
    ],
    ['corporate parent(?:ing|s)?|armed forces(?: covenant)?', 'psed'],
    [
      '(?:people|rural needs|island communities|poverty|human rights|health equity) (?:impact )?assessments?',
      'eqia',
    ],
    [
      '(?:protected|disadvantaged|vulnerable|marginali[sz]ed|equity deserving|equality) (?:groups?|people|characteristics?|communities|customers|residents|households|users)',
      'protectedgroups',
    ],
    ['air quality|climate proofing', 'climateimpact'],
    ['environmental sustainability', 'environmental'],
    ['financial sustainability|sustainability financial', 'financial'],
    [
      'sustainability (?:impact )?(?:checks?|checklist|assessments?|appraisal|screening|test)',
      'allimpacts',
    ],
    [
      '(?:health|children s(?: rights)?|child(?: rights)?|child rights and wellbeing|children and young people s?) impacts?(?: assessments?)?',
      'eqia',
    ],
    ['health (?:inequalit(?:y|ies)|equity)', 'inequality'],
    ['public health', 'publichealth'],
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
      names: ['climate(?:impact|implication|check|lens)s?|ceqa|nepa|sepa|seqra', 'allimpacts'],
      topics: [
        'climate|climaterelated|renewables?|carbon|ghg|netzero|emissions?|environment|environmental|ecological|ecology|sustainability|decarboni[sz]ation|biodiversity|carbonneutral(?:ity)?|greenhouse|planet|habitats|ecosystems?|decarboni[sz]ed|environmentally',
      ],
      concerned: [
        'habitat|sustainable|resilien(?:ce|t)|adaptation|mitigation|green|trees?|canopy|species|soil|landscape|wildlife|pollution|flood(?:s|ing)?|water|nature|planet|land|waste|energy|heat',
      ],
      modifiers: [
        'change|emergency|action|sustainable|nature|mitigation|adaptation|resilience|energy|footprint|green|air|quality|reduction|neutral|net|zero|low|budget|flood(?:s|ing)?|coastal|river|pollution|prevention|water|trees|habitats?|travel|transport|local|strategic|opportunities|gain|goals?|ambitions?|priorities|regulations|response|stewardship|management|pathways?|transition|readiness|commitments?|agenda|matters|natural|literacy|costs?|care|measures|efficiency|use|consumption|resources?|waste|whole|life|cycle|lifecycle|protection|accounting|embodied|operational|scope|inventory|gas|adapting|framework|declaration|factors?|sensitivity|policy|procurement|paris|performance|standards?|reporting|offset(?:ting)?|heat',
      ],
      slack: 2,
    },
    {
      role: 'equity',
      names: [
        'psed|eqia|equia|eina|edi|gba|socioeconomic|inclusiveness|protectedgroups',
        'allimpacts',
      ],
      topics: [
        'equal|discrimination|antidiscrimination|marginali[sz]ed|disadvantage|multicultural|lgbtq?i?|equality|equalities|fairness|equity|equitable|diversity|inclusion|inclusive|inclusivity|social|poverty|antipoverty|gender|racial|race|disability|disabilities|accessibility|inequality|inequalities|humanrights|socialjustice|dei|lowincome|deprivation|childrensrights|cohesion|antiracism|antiracist|indigenous|agefriendly|languageaccess|wealthbuilding|healthwellbeing|costofliving|welshlanguage|disproportionate|fair',
      ],
      concerned: [
        'people|residents?|communit(?:y|ies)|customers?|users|households?|children|families|young|older|tenants?|women|carers?|workers|wellbeing|rural|islands?|maori|neighbou?rhoods?|affordability|safeguarding|consumers?|income|family|welfare|cultural|child',
      ],
      modifiers: [
        'rights|justice|protected|characteristics|human|act|welsh|gaelic|language|reconciliation|wellbeing|vulnerable|childrens?|young|integrated|belonging|duty|opportunities|opportunity|access|age|sex|value|publichealth|community|communities|tackling|cultural|all|integration|service|users?|people|advance|economic|groups?|child|digital|safety|benefits?|relations',
      ],
      phrases: [
        'who (?:(?:is|are|will be|would be|could be|may be) .{0,40}(?:affected|burdened|worse off|better off)|(?:benefits|gains|loses|pays)).{0,60}',
        '(?:which|what) (?:groups|people|communities|residents) .{0,40}affected.{0,30}',
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
      topics: ['engagement|views|submissions|outreach|involvement|consultees?|consulted'],
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
        'actions?|required|requested|sought|recommended|officers?|staff|council|cabinet|committee|executive|members|formal|directors?|reasons?|chief|managers?|administrators?|clerks?|mayors?|chairs?|superintendents?',
      ],
      phrases: [
        '(?:proposed |officers? |staff |report |formal |directors? )?recommendations?(?: (?:to|from|of) .{1,60})?',
        '(?:recommended|proposed|suggested|requested) (?:council |committee |board )?(?:actions?|decisions?|motions?|resolutions?)',
        'matters? for (?:decision|resolution|determination)',
        'what (?:(?:decision|action|approval)s? (?:is|are) (?:being )?(?:asked for|sought|requested|needed|required|recommended)|(?:is|are) (?:the )?(?:council|cabinet|committee|board|members|we) (?:being )?asked to (?:decide|agree|approve)|(?:do we want|are you being asked) .{0,30})',
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
  reasonLabels: /reasons?|explanation|rationale|justification|comments?|reasoning|details/,
  conjunctions: /and|or/,
  spellings: [],
};
