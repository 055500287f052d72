import type { TopicWords } from '../topics';

export const topics: TopicWords = {
  alternatives:
    /alternativ|\boptions?\b|do(?:ing)? nothing|not proceed|other approach|(?:was|were) (?:considered|compared|rejected|ruled out|discounted)/,
  countermeasures:
    /mitigat|\bto (?:reduce|limit|ease|soften|offset|counter|make up for|lessen) (?:this|these|that|the (?:effect|impact|loss|burden))|\boffset|compensat|replacement plant|replanted|reduced by|discount|\bexempt|support for|concession|hardship|replacement (?:bus|service)|\bswale|rain garden|soakaway|attenuation|noise (?:wall|barrier|fence)|acoustic (?:wall|fence)|\bfund\b|\bgrants?\b|rebate|waive[rds]*\b|on application|instal?ments|relocation|(?:help|support|assist\w*) (?:with|to|for) |right to return|may return|shuttle|reduced (?:price|rate|fee|fare|grave|charge)|half (?:price|fare)|free (?:permit|pass|place|travel)|concession|actions?:|stays? free|20 ?mph|pool covers?/,
  participation:
    /consult|engage|involve|survey|\bviews\b|workshop|hearing|public meeting|drop-in|co-design|advisory (?:board|group)/,
  evidence:
    /source|according to|statistic|survey|census|\bdata\b|evidence|\bstud(?:y|ies) (?:by|of|from|shows?)|monitoring|\bindex\b|feedback|complaint|\breport(?:s|ed)? (?:by|from|of)|figures|records|per ?cent|%|\d{2,}/,
  cumulative:
    /cumulat|combin|together with|at the same time|already|on top of|intersect|multiple|in addition to|other (?:decision|increase|change|proposal)/,
  afterDecision:
    /after (?:the |this )?(?:decision|approval|adoption|vote|council)|once (?:approved|agreed|adopted|the)|(?:will|would) (?:only )?(?:be (?:sought|asked|consulted|surveyed|invited)|take place|begin|start|follow)(?: [^ ]+){0,12} (?:after|once|following)\b|following (?:the )?(?:approval|decision)|at a later|subsequently|will (?:then )?be informed/,
  social: /social|equit|equalit|inclusi|fair/,
  burden:
    /burden|pay(?:ing)? more|dearer|costlier|more expensive|disadvantag|harder|increas|higher|longer|\blos(?:e|es|ing)\b|displac|excluded|more noise|worse/,
  relief: /\b(?:no|not|without|neither|instead)\b|reduc|lower|fewer|less|cheaper|reliev|saves?\b/,
  prices: {
    paid: /\bfees?\b|\b(?:swim\w*|gym|class|ticket|entry|admission|meal|menu|membership|leisure|season|day|adult|child|junior|concession\w*)(?:,? (?:and |or )?[\w-]+){0,4} prices?\b|\b(?:targeted|special|separate) rates?\b|\blev(?:y|ies)\b|special assessments?|\bcharges?\b|\bfares?\b|\brents?\b|council tax|\bpermit (?:price|cost)|ticket price|admission (?:price|charge)|tariffs?\b|(?:price|cost)s? (?:of|for|per|paid)(?: [\w-]+){0,3} (?:meals?|lunch\w*|swim\w*|class\w*|sessions?|lessons?|visits?|permits?|graves?|burials?|cremations?|nursery|childcare|place|family|families|parents?|residents?|households?|tickets?|journeys?|water|loans?|bins?)|(?:meal|lunch|swim\w*|permit|burial|water|childcare) (?:prices?|costs?)|(?:families|parents|residents|tenants|households|users|members of the public) (?:will )?pay/,
    rises:
      /\b(?:go|goes|going|went) up\b|\b(?:fees?|charges?|fares?)\b(?: [^ ]+){0,8} (?:introduced|imposed)|\bdearer|\bpay\w*(?: [^ ]+){0,6} more\b|\bincreas|\brais(?:e|es|ed|ing)\b|\bris(?:e|es|ing)\b|uplift|introduc\w* (?:of )?(?:an? |new )?(?:\w+ ){0,3}(?:fee|charge|rent|levy|rate)\b|new (?:\w+ )?(?:fee|charge)|introduc\w* .{0,80}\bwith an? (?:fee|charge|price)|\b(?:sets?|strikes?|imposes?|levies) (?:a |an |the )?(?:new )?(?:targeted|special|separate|benefit) (?:rate|charge|levy|assessment)/,
    fromTo: /from [£$€]? ?\d[\d.,]*p?.{0,40} to [£$€]? ?\d[\d.,]*p?/,
    otherwise:
      /\b(?:no|not|without|freeze|frozen|reduc\w*|abolish\w*)\b|offices?\b|developer|business rate|charging (?:point|infra)|contractor/,
    insteadOf: /instead of|rather than/,
    beforeAmounts: /from|to/,
  },
  jargon:
    /\b(?:decarboni[sz]ation pathway\w*|stakeholder\w*|co-benefits?|rebound effect\w*|lock-in|scope [123]\b|lca\b|gwp\b|intersectional\w*|externalit\w*|synerg\w*|proactive\w*|holistic\w*|operationali[sz]\w*|mainstreaming|modal (?:split|shift)|just transition|abatement|counterfactual\w*|anthropogenic|leverage[ds]?|paradigm\w*|granular\w*|transformative\w*)/,
};
