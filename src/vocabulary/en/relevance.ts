import { never } from '../pattern';
import type { NameWords, NegationWords, RelevanceVocabulary } from '../relevance';
import { climateStems } from './climate-stems';
import { equityStems } from './equity-stems';

const negation: NegationWords = {
  before: 'no not without neither nor never',
  insteadOf: '',
  affirming: 'only',
  behind: 'not never',
  verbs:
    'be affected planned required proposed needed changed involved included necessary arise rise change',
  acts: never,
  dropped: '',
};

const names: NameWords = {
  companies: /^(?:ltd|limited|plc|inc|llc|llp|corp|pty)$/,
  companyLinks: 'and of',
  links: 'and of for the',
  beforeRemit:
    /^(?:committee|member|director|head|department|commissioner|minister|secretary|commission|holder|officer)$/,
  remitLinks: 'for of on',
  organs: never,
  bodyEndings: never,
  bodies:
    /^(?:committee|subcommittee|panel|board|commission|group|department|forum|partnership|directorate|association|officers?|director|agency|team|taskforce|club|society)$/,
  places: /^(?:Lane|Park|Road|Gardens?|Bridge|Wood)$/,
  describingPlaces:
    'car country city town skate business water public new local relief access ring link distributor bus cycle bike main service trunk toll principal coast the and of in a pocket dog cycling traffic rain community',
};

/** The English words, and what only resembles them (docs/sources.md#relevance-words). */
export const relevance: RelevanceVocabulary = {
  words: [...climateStems, ...equityStems],
  falseFriends:
    'disadvantages discounted boilerplate* blinds parker energy_price_cap_letter natural_justice nature_of_the in_nature price_of_failure crisis_of_confidence school_governor* welfare_of_members housing_ombudsman surplus_on surplus_of_the budget_surplus in_surplus crossing_the prize human_nature expansion_of_the_committee junction_with walking_through pitch_for foster_good foster_a translated_into blind_spot* deaf_ears river_of_news parkinson* roadmap* road_map* roadshow* busy business* travelled_from benefited finest finery treetop feedback refinery charger health_and_safety parking_lot_items schoolmaster* housing_committee supportive constructive* constructively investigat* school_of_thought park_lane park_gate park_avenue park_road park_street park_view park_house park_place park_ward high_road_to fast_lane memory_lane life_lane parking_lot_list library_of_options benchmark* landmark* landslide* landlord_of_the rentokil fleeting* fleet_street housekeeping transitional* transition* busily minority_group minority_party minority_report minority_leader* majority_and_minority child_s_play training tree_of wind_up charge_of_the charge_the_officer* charged_with current currently heated heated_debate* planting_the_seed building_blocks building_control_officer* health_check_of building_on building_society building_capacity capacity_building building_trust bridge_loan* bridging gas_mark shade_of_opinion shady foodbank* food_bank* pipeline* streetwise street_nam* grants_permission grant_delegated grant_authority grant_permission grant_the_application granted closed_session public_right_of_reply estate_of_the_late close_of_business close_of_play close_of_meeting closed_meeting disposal_of_the_appeal disposal_of_records disposal_of_the_complaint event_that in_the_event rail_against noise_about travel_claims travel_expenses local_government_finance_settlement student_council',
  falsePassages: [
    '(?:heating|energy|electricity|fuel) (?:costs?|bills?) (?:of|for|at) (?:the )?(?:council|county|city|town|authority|building|office|depot|school)\\w*',
    'road ?map\\w*',
    '(?:green|white) paper\\w*',
    'green light',
    'in the pipeline',
    '(?:the )?heat of (?:the )?(?:moment|debate|battle)',
    '(?:in|benefit of) the doubt',
    '(?:to|for) the benefit of',
    'flood of (?:\\w+ )?(?:letters|complaints|applications|enquiries|inquiries|responses|returns|emails|objections)',
    '(?:climate|atmosphere) of (?:opinion|fear|trust|uncertainty)',
    'with (?:great|renewed|new) energy',
    'energy and (?:enthusiasm|commitment|passion|dedication)',
    'in charge\\b(?! for)',
    'free of charge',
    'at no charge',
    '(?:under|over) construction of (?:the )?(?:policy|constitution)',
    'health and safety',
    'local health check',
    'fine (?:tun|detail|art)\\w*',
    'fees? for (?:audit|external audit|members)',
    '(?:professional|design|consultants?|legal|audit|management|court|filing) fees?',
    'waste of (?:time|money|public)',
    'road to',
    'down the road',
    'per head',
    'lease of life',
    'on the same page',
    'councillor\\w* training|training (?:programme |program )?for (?:councillors|members)',
    'in the event (?:of|that)',
    'house style',
    'street (?:naming|names?)\\b.{0,80}',
    'naming of .{0,80}',
  ],
  besideThePoint: [
    '(?:was|were|has been|have been|is|are) (?:therefore |also )?(?:rejected|discounted|ruled out|discarded|not pursued|not recommended|not preferred)\\b|considered (?:and|but) (?:rejected|discounted|not)',
    '^(?:the )?(?:[a-z]+ ){0,6}(?:act|regulations|statute)(?: [0-9]{4})? (?:requires?|provides?|states?|places?|sets? out|defines?)',
    '^(?:under|in accordance with|pursuant to) section \\d+',
    '\\b(?:historically|in those days|years ago|in 19\\d\\d|in the 19\\d\\ds|originally built)\\b',
    '\\b(?:national highways|network rail|the (?:state|province|ministry|neighbouring council|government)) (?:is|are|will be|plans?|intends?) (?:\\w+ )?(?:build|plan|construct|upgrad|proposing|to build)\\w*',
  ],
  negation,
  names,
  separableVerbs: { verbs: [], followedBy: '' },
};
