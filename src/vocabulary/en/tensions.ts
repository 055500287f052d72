import type { TypicalTensions } from '../tensions';

export const tensions: TypicalTensions = {
  'retrofit-tenants': {
    does: /retrofit|refurbish|insulat|heat pump|modernis/,
    for: /council homes|council housing|social housing|\bflats\b|tower block|dwelling|housing stock|rented homes|apartment/,
    concerned: /tenant|renter|\brents?\b|leaseholder/,
  },
  'car-access-disability': {
    does: /pedestriani[sz]|car[- ]free|low traffic|traffic filter|through[- ]traffic|remov\w* (?:\w+ ){0,4}parking|parking (?:spaces|bays) (?:\w+ ){0,4}(?:remov|convert)|school street/,
    concerned: /disab|blue badge|wheelchair|mobility|carer|accessib/,
  },
  'online-only-offline': {
    does: /online[- ]only|only (?:be )?(?:\w+ )?online|digital[- ](?:only|by default)|(?:app|online)[- ]based (?:parking|booking|payment)|cashless/,
    concerned:
      /without internet|offline|digital(?:ly)? (?:exclu|exclusion|skills)|older|telephone|by phone|paper|in person|face[- ]to[- ]face/,
  },
  'greening-displacement': {
    does: /(?:neighbo[u]?rhood|town centre|estate|area) (?:renewal|regeneration|improvement)|regeneration of/,
    concerned: /tenant|renter|\brents?\b|displac|gentrif|afford/,
  },
  'grants-uptake': {
    does: /grant (?:scheme|programme|program)|rebate (?:scheme|program)|subsidy scheme/,
    for: /solar|heat pump|insulat|boiler|retrofit|electric vehicle|cargo bike|green roof/,
    concerned: /tenant|renter|income|deprived|help with (?:the )?application|higher rate/,
  },
};
