import type { HarmWords } from '../harms';

const gone =
  'remov\\w*|clos\\w+|decommission\\w*|phase[ds]? out|phasing out|scrap\\w*|dispos\\w*|ban(?:ned|s)?|no|not|without|charg\\w+';

export const harms: HarmWords = {
  fossil: {
    subject:
      /\b(?:natural )?(?:gas|oil|lpg|coal)(?:-| )?(?:fired |powered )?(?:boiler|heating|heater|furnace|burner|plant\b|chp|connection)|\b(?:gas|oil)-fired|\bdiesel|\bpetrol|\bgasoline|combustion engine|gas supply contract/,
    otherwise: new RegExp(
      `\\b(?:${gone})\\b|heat pump|district heat|electric|hydrogen|battery|pellet|biomass|solar|low-carbon|zero[- ]emission|particulate filter`,
    ),
    weighed: [
      /heat pump|district heat|electric|battery|renewable heat|(?:zero|low)[- ](?:carbon|emission) (?:option|alternative|vehicle)/,
      /\byears?\b|\b20\d\d\b|service life|lifetime/,
      /\bcosts?\b|[£$€]|dearer|cheaper|more expensive/,
    ],
  },
  traffic: {
    subject:
      /\bbypass|(?:four|six|five|extra|additional|more|new)[- ](?:traffic )?lanes?\b|dual(?:ling| carriageway)|widen\w*(?: [\w-]+){0,5} (?:road|street|lane|avenue|junction|highway)|(?:build|construct)\w*(?: [\w-]+){0,4} (?:link |relief |access )?(?:road|highway)\b|new (?:link |relief |distributor )road|(?:build|built|exten[ds]|extension|add|new|construct|more|expan|creat|provi|additional)\w*(?: [\w-]+){0,6} (?:car park|parking (?:space|place|lot|garage|deck|structure)|multi-?storey|car spaces)|(?:car park|parking (?:space|place|lot|garage|deck|structure)s?)(?: [\w-]+){0,6} (?:built|extended|added|constructed|extension|created|expansion|provided)/,
    otherwise: new RegExp(
      `\\b(?:${gone})\\b|footway|pavement|sidewalk|\\bcycle|\\bbicycle|\\bbike|resurfac|\\bnam(?:e|ing)\\b|unseal`,
    ),
    weighed: [
      /induced|(?:more|extra|additional|increase in|growth in) (?:\w+ )?(?:traffic|cars?|car trips|vehicles?|trips|driving)/,
    ],
  },
  waste: {
    subject:
      /energy[- ](?:from|recovery)[- ](?:from[- ])?waste|waste[- ]to[- ]energy|incinerat|refuse[- ]derived fuel|(?:power|electricity|heat) from (?:burning )?(?:waste|refuse|rubbish)/,
    otherwise: new RegExp(`\\b(?:${gone})\\b`),
    weighed: [/fossil|plastic/],
  },
  trees: {
    subject:
      /\bfell(?:ed|ing)\b|\bfell (?:[a-z0-9-]+ ){0,4}(?:trees?|oaks?|limes?|beech\w*|ash(?:es)?|elms?|maples?)\b|cut(?:ting)? down|(?:remov\w+|loss) (?:of )?(?:[\w-]+ ){0,5}trees?\b|tree removal/,
    otherwise: /\b(?:no|not|without|christmas)\b/,
    weighed: [/stored|carbon (?:that|stock|sto)|canopy|sequest|absorb/, /\byears?\b|canopy/],
  },
  cuts: /(?:\bcut\b|cuts|cutting|reduc|withdraw|\bend(?:s|ed|ing)?\b|clos(?:e|ed|ing|ure)\b|abolish|remov|stop|ceas|limit)\w*(?: [\w-]+){0,8}? (?:allowance|grants?|support|subsid|concession|rebate|discount|relief|hardship|assistance|bursar|librar|pool|youth (?:centre|club)|day centre|bus (?:route|service)|opening hours|clinic|advice service|outreach)|(?:allowance|grants?|support|subsid\w+|concession|rebate|discount|relief|assistance|bursar\w+|library|pool|(?:youth|day) centre|bus (?:route|service)|opening hours|clinic|advice service)s?(?: [^ ]+){0,8}? (?:cut|reduced|withdrawn|ended|closed|abolished|removed|stopped|ceased|limited|lowered)\b/,
  noCut: /\b(?:no|not)\b|\bcarbon\b|\benergy\b|lane\b|emission/,
  sameForAll:
    /(?:appl(?:y|ies)|treat\w*|affects?|same|equal\w*)(?: [\w-]+){0,6}? (?:all|everyone|everybody|every)\b|\b(?:all|everyone|everybody)\b(?: [\w-]+){0,8}? (?:alike|equally|the same|in the same way)/,
  nobodyLoses:
    /\bbusiness|\bcompan|\bfirms?\b|developer|contractor|\b(?:nobody|no (?:one|household|family|resident|person|tenant|claimant))\b/,
};
