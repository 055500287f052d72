import type { RelevanceVocabulary } from './relevance';

/** English stems of domain.md 4f, by screening question. */
export const relevanceEn: RelevanceVocabulary = {
  words: [
    {
      half: 'climate',
      question: 'programme',
      weight: 3,
      words:
        'climate_action climate_strategy climate_plan climate_emergency net_zero netzero carbon_neutral* carbon_reduction decarboni*',
    },
    {
      half: 'climate',
      question: 'intended',
      weight: 3,
      words:
        'carbon_emission* greenhouse_gas* co2* low_carbon lowcarbon zero_carbon carbon_saving* emission emissions',
    },
    {
      half: 'climate',
      question: 'energy',
      weight: 3,
      words:
        'heating boiler* heat_pump* heat_network* district_heat* gas_supply natural_gas electricity* solar* photovoltaic* wind_turbine* wind_farm* street_light* streetlight* energy_supply energy_efficien* energy_use energy_consumption energy_performance retrofit*',
    },
    { half: 'climate', question: 'energy', weight: 1, words: 'energy gas' },
    {
      half: 'climate',
      question: 'buildings',
      weight: 3,
      words:
        'new_build newbuild construct* refurbish* renovat* demolish* demolition insulat* roof roofs roofing re-roof* rebuild* extension_to building_works new_building* leisure_centre* leisure_center*',
    },
    {
      half: 'climate',
      question: 'buildings',
      weight: 2,
      words:
        'school schools kindergarten* nursery housing dwelling* lease leases building buildings library libraries',
    },
    {
      half: 'climate',
      question: 'mobility',
      weight: 3,
      words:
        'road roads roadworks highway* carriageway* parking car_park* bike* bicycle* cycling cycle_lane* cycleway* pedestrian* transit bus buses tram trams bus_stop* speed_limit* charging_point* ev_charg* electric_vehicle* fleet vehicle_fleet airport* traffic active_travel home_to_school_transport school_transport sidewalk*',
    },
    {
      half: 'climate',
      question: 'mobility',
      weight: 2,
      words: 'vehicle vehicles travel transport transportation lane lanes',
    },
    {
      half: 'climate',
      question: 'procurement',
      weight: 2,
      words:
        'procure* tender tenders tendering supply_contract framework_contract* framework_agreement* data_centre* data_center* catering school_meal* school_meals meals',
    },
    {
      half: 'climate',
      question: 'procurement',
      weight: 1,
      words: 'purchase* event events festival* invest* shareholding* land_sale disposal_of',
    },
    {
      half: 'climate',
      question: 'land',
      weight: 3,
      words:
        'zoning rezon* land_use local_plan planning_permission impermeable greenfield brownfield green_space* greenspace* open_space* park parks parkland* playground* tree trees felling woodland* afforest* allotment* cemetery cemeteries biodivers* wetland*',
    },
    {
      half: 'climate',
      question: 'circular',
      weight: 2,
      words:
        'waste recycl* landfill* sewage reuse re-use concrete asphalt refuse_collection composting',
    },
    {
      half: 'climate',
      question: 'behaviour',
      weight: 1,
      words: 'campaign* behaviour_change behavior_change awareness_raising energy_advice',
    },
    {
      half: 'climate',
      question: 'exposure',
      weight: 3,
      words:
        'flood* stormwater* drainage sewer* heatwave* heat_wave* extreme_heat overheat* drought* shade shading green_roof* surface_water sea_level coastal_erosion climate_adaptation wildfire*',
    },
    {
      half: 'equity',
      question: 'cost',
      weight: 3,
      words:
        'fee fees charge charges charging_polic* fare fares rent rents tenancy_charge* council_tax benefit benefits discount* concession* subsid* service_charge* price_increase* fine fines penalty_charge* fuel_poverty energy_bill* bills means_test*',
    },
    {
      half: 'equity',
      question: 'access',
      weight: 3,
      words:
        'closure closures relocat* opening_hours accessib* wheelchair* disabilit* disabled inclusion special_educational step-free step_free',
    },
    {
      half: 'equity',
      question: 'access',
      weight: 2,
      words: 'digital online_service* online_form* app access_to walking_distance',
    },
    {
      half: 'equity',
      question: 'distribution',
      weight: 3,
      words:
        'low-income lowincome low_income poverty single_parent* lone_parent* child children young_people youth* elderly older_people older_person* migrant* refugee* homeless* unemploy* women ethnic* minorit* deprived deprivation disadvantag* vulnerable carers pensioner* free_school_meals',
    },
    {
      half: 'equity',
      question: 'distribution',
      weight: 1,
      words: 'neighbourhood* neighborhood* ward wards residents families',
    },
    {
      half: 'equity',
      question: 'health',
      weight: 2,
      words:
        'noise air_quality air_pollution heat_island* health* asthma damp mould wellbeing well-being',
    },
    {
      half: 'equity',
      question: 'jobs',
      weight: 2,
      words:
        'training apprentic* jobs job_losses local_business* retail small_business* redundan* skills employment',
    },
    {
      half: 'equity',
      question: 'displacement',
      weight: 2,
      words:
        'gentrif* displac* evict* tenant tenants tenancy tenancies leaseholder* decant* affordable_housing affordable_home*',
    },
    {
      half: 'equity',
      question: 'participation',
      weight: 1,
      words: 'consultation* public_engagement drop-in focus_group* residents_association*',
    },
    {
      half: 'equity',
      question: 'uptake',
      weight: 2,
      words:
        'grant grants grant_scheme* homeowner* owner-occup* eligib* take-up uptake application_form*',
    },
  ],
  falseFriends:
    'parkinson* roadmap* road_map* roadshow* busy business* travelled_from benefited finest finery treetop feedback refinery charger* health_and_safety parking_lot_items schoolmaster* housing_committee supportive constructive* constructively investigat*',
  falsePassages: [
    'road ?map\\w*',
    '(?:green|white) paper\\w*',
    'green light',
    'heat of the moment',
    '(?:in|benefit of) the doubt',
    '(?:to|for) the benefit of',
    'flood of (?:letters|complaints|applications|enquiries|responses)',
    'climate of (?:opinion|fear|trust)',
    'with (?:great|renewed|new) energy',
    'energy and (?:enthusiasm|commitment|passion)',
    'in charge of',
    'free of charge',
    '(?:under|over) construction of (?:the )?(?:policy|constitution)',
    'committee for .{0,60}',
    'health and safety',
    'fine (?:tun|detail|art)\\w*',
    'road to',
    'per head',
  ],
};
