import type { FindingWords } from '../findings';

export const findings: FindingWords = {
  small: /\bminor\b|\bslight|negligib|\bminimal/,
  friendlier:
    /(?:more climate[- ]friendly|lower[- ]carbon|greener|lower[- ]emission) (?:option|alternative|solution|variant|way)/,
  noFriendlier: /\b(?:no|not|none)\b/,
  options: /alternativ|option|solution|would|could/,
  reasons:
    /because|since|due to|owing to|therefore|cost|\bbut\b|however|rejected|not feasible|not possible|unavailable|as (?:it|this|the)\b/,
  newBuildings:
    /new build|newly built|construction of|extension (?:of|to) (?:the )?(?:\w+ ){0,3}(?:school|building|hall|centre|depot|station|nursery|library)|new (?:school|building|centre|depot|fire station|day-care)/,
  construction: /embodied|construction|materials|one-off|upfront|up-front/,
  outdoorWorks:
    /new build|construction|extension|redevelop|refurbish|demolition|car park|\broad\b|highway|public realm|town square|local plan|zoning|playground|drainage/,
  indoorWorks: /heating|boiler|lighting|\bled\b|fleet|vehicle|\blift\b/,
  newBuild: /new build/,
  adaptation:
    /adaptation|resilien|overheat|\bheat\b(?! pump)|\brain\b|\brainfall|hot summers|summer heat|\bshad|flood|stormwater|rainwater|surface water|run-?off|grassed|soaks? (?:away|into)|infiltrat|drought|\btrees?\b|sealed|paved|green roof|drainage|permeable/,
  durations:
    /\byears\b|\d+[- ]year\b|\b(?:for )?as long as\b|months|long[- ]term|short[- ]term|permanent|temporar|lifetime|service life/,
  compensation: /\boffset|carbon credit|compensat|replacement plant|replanted/,
  reduction: /reduc|avoid|limit|smaller|retain|protect|cut/,
  bases:
    /calculat|estimat|factor|based on|according to|source|measured|audit|\bkwh\b|\bmwh\b|\bdesnz\b|\bdefra\b|\bepa\b/,
  owners:
    /department|director|head of|officer|contractor|service|council will|responsible|\bteam\b|operator/,
  times:
    /january|february|march|april|\bmay\b|june|july|august|september|october|november|december|\bbefore\b|\bby (?:the|spring|summer|autumn|winter)|during|from the (?:start|outset)|immediately/,
  indicators:
    /indicator|monitor|evaluation|review|report(?:ed|s)? (?:to|back)|measured|count of|target/,
  ownPaper: /(?:this|the present) (?:report|paper)/,
  paperNumber: /(?:no|ref)\.? ?|number /,
  climateEffects: /co2|emission|greenhouse|carbon|climate|energy use|flood risk|tree/,
  generalAims: /target|strategy|\bplan\b|\bact\b|\bpolicy|\bpledge|declared|national/,
  expenditure:
    /capital (?:expenditure|programme|cost)|construction cost|vehicles?\b|fuel|energy (?:cost|bill)|gas bill|electricity cost|heating cost/,
  noExpenditure:
    /\b(?:no|not|without)\b(?: [\w-]{1,30}){0,4}? (?:capital|construction|vehicle|fuel|energy)/,
  moneyOnly:
    /(?:purely|only|solely|just|entirely) (?:a )?(?:financ|budget|fiscal)\w{0,10}|(?:finance|financial|budget) (?:paper|report)/,
  halves: {
    climate: /climate|environment|carbon/,
    equity: /social|equalit|equit/,
  },
};
