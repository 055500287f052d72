import type { PeopleWords } from '../people';

export const people: PeopleWords = {
  groups: {
    'low-income':
      /low[- ]income|poverty|benefit claimant|housing benefit|universal credit|on benefits|deprived|afford/,
    tenants: /\btenant|\brenter|leaseholder/,
    age: /\bchildren|young people|\bolder|elderly|pensioner|senior/,
    disability: /disab|wheelchair|blue badge|accessib/,
    race: /ethnic|\brace\b|racial|people of color|black\b|asian/,
    sex: /\bwomen|\bgirls|\bsex\b|gender/,
    pregnancy: /pregnan|maternity/,
    carers: /\bcarer/,
    rural: /rural/,
    'small-businesses': /small business|local business|trader/,
  },
  inParticular:
    /household|neighbour|neighbor|(?:residents|people|those|families) (?:of|in|with|without|who|living|aged|near|along|on)\b|famil|passenger|commuter|visitor|pupil|parent|clubs?\b|volunteer|owner|business|patient|cyclist|pedestrian|\bstaff|employee|student|apprentic|motorist|driver|customer|learner|gardener|users?\b/,
  lowIncome:
    /low[- ]incomes?|poverty|\bpoor(?:er)?\b|benefit claimant|housing benefit|universal credit|council tax support|means[- ]tested|hardship|concession|free school meal|deprived|discount|afford|snap\b|medicaid/,
};
