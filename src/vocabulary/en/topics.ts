import type { TopicWords } from '../topics';

export const topics: TopicWords = {
  alternatives:
    /alternativ|\boptions?\b|do(?:ing)? nothing|not proceed|other approach|(?:was|were) (?:considered|compared|rejected|ruled out|discounted)/,
  countermeasures:
    /mitigat|\boffset|compensat|replacement plant|replanted|reduced by|discount|\bexempt|support for|concession|hardship|replacement (?:bus|service)/,
  participation:
    /consult|engage|involve|survey|workshop|hearing|public meeting|drop-in|co-design|advisory (?:board|group)/,
  evidence:
    /source|according to|statistic|survey|census|\bdata\b|evidence|\bstud(?:y|ies) (?:by|of|from|shows?)|monitoring|\bindex\b|feedback|complaint|\breport(?:s|ed)? (?:by|from|of)|figures|records|per ?cent|%|\d{2,}/,
  cumulative:
    /cumulat|combin|together with|at the same time|already|on top of|intersect|multiple|in addition to|other (?:decision|increase|change|proposal)/,
  afterDecision:
    /after (?:the |this )?(?:decision|approval|adoption|vote|council)|once (?:approved|agreed|adopted|the)|following (?:the )?(?:approval|decision)|at a later|subsequently|will (?:then )?be informed/,
  social: /social|equit|equalit|inclusi|fair/,
  burden:
    /burden|pay(?:ing)? more|dearer|costlier|more expensive|disadvantag|harder|increas|higher|longer|\blos(?:e|es|ing)\b|displac|excluded|more noise|worse/,
  relief: /\b(?:no|not|without|neither|instead)\b|reduc|lower|fewer|less|cheaper|reliev|saves?\b/,
  prices: {
    paid: /\bfees?\b|\bcharges?\b|\bfares?\b|\brents?\b|council tax|\bpermit (?:price|cost)|ticket price|admission price/,
    rises:
      /\bincreas|\brais(?:e|es|ed|ing)\b|\bris(?:e|es|ing)\b|uplift|introduc\w* (?:of )?(?:an? |new )?(?:\w+ ){0,3}(?:fee|charge|rent)|new (?:\w+ )?(?:fee|charge)/,
    fromTo: /from [£$€]? ?\d[\d.,]*p?.{0,40} to [£$€]? ?\d[\d.,]*p?/,
    otherwise:
      /\b(?:no|not|without|freeze|frozen|reduc\w*|abolish\w*)\b|offices?\b|developer|business rate|charging (?:point|infra)|contractor/,
    beforeAmounts: /from|to/,
  },
  jargon:
    /\b(?:decarboni[sz]ation pathway\w*|stakeholder\w*|co-benefits?|rebound effect\w*|lock-in|scope [123]\b|lca\b|gwp\b|intersectional\w*|externalit\w*|synerg\w*|proactive\w*|holistic\w*|operationali[sz]\w*|mainstreaming|modal (?:split|shift)|just transition|abatement|counterfactual\w*|anthropogenic|leverage[ds]?|paradigm\w*|granular\w*|transformative\w*)/,
};
