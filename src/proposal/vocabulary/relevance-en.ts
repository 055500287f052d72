import type { RelevanceVocabulary } from './relevance';

/**
 * English stems of domain.md 4f, British and American, by screening question. A word may bear on one
 * question of each half, and on several of a half where the same stem stands in several lists.
 */
export const relevanceEn: RelevanceVocabulary = {
  words: [
    {
      half: 'climate',
      question: 'programme',
      weight: 3,
      words:
        'climate_action* climate_strateg* climate_plan* climate_emergency climate_change_strateg* net_zero netzero carbon_neutral* carbon_reduction decarboni* tree_strateg* biodiversity_strateg* sustainability_plan* woodland_strateg* heat_plan*',
    },
    {
      half: 'climate',
      question: 'intended',
      weight: 3,
      words:
        'carbon_emission* carbon_footprint greenhouse_gas* co2* low_carbon lowcarbon zero_carbon zerocarbon carbon_saving* emission emissions climate_change zero_emission* zeroemission* decarboni*',
    },
    {
      half: 'climate',
      question: 'energy',
      weight: 3,
      words:
        'heating boiler* heat_pump* heat_network* district_heat* gas_supply natural_gas electricity* solar photovoltaic* wind_turbine* wind_farm* windfarm* street_light* streetlight* led_light* energy_supply energy_efficien* energy_use energy_consumption energy_performance energy_advice retrofit* insulat* hvac power_purchase_agreement* building_electrification energy_code* renewable* battery_storage microgrid* electric_utility data_centre* data_center* cavity_wall* double_glazing warm_home* warmer_home* weatheriz* chiller* furnace*',
    },
    {
      half: 'climate',
      question: 'energy',
      weight: 2,
      words: 'led utility_rate* lighting ventilation',
    },
    { half: 'climate', question: 'energy', weight: 1, words: 'energy gas utility utilities' },
    {
      half: 'climate',
      question: 'buildings',
      weight: 3,
      words:
        'new_build newbuild construct construction refurbish* renovat* demolish* demolition insulat* roof roofs rooftop* roofing reroof* rebuild* building_works new_building* new_block* new_school* new_homes accessory_dwelling* tenant_improvement* energy_code* cladding extension_of_the_building new_library residential_units office_lease* capital_project*',
    },
    {
      half: 'climate',
      question: 'buildings',
      weight: 2,
      words:
        'housing dwelling* lease leases building buildings leisure_centre* leisure_center* homes vacate* fit-out fitout modular classroom* disposal_of redevelop* bridge bridges retaining_wall*',
    },
    {
      half: 'climate',
      question: 'buildings',
      weight: 1,
      words:
        'school schools kindergarten* nursery library libraries day_centre* community_centre* community_center* office offices depot* expansion rental_units rental_housing',
    },
    {
      half: 'climate',
      question: 'mobility',
      weight: 3,
      words:
        'roadworks highway highways carriageway* parking car_park* bike* bicycle* cycling cyclist* cycle_lane* cycle_route* cycleway* bike_lane* pedestrian* transit bus buses tram trams bus_stop* light_rail speed_limit* speed_bump* 20mph charging_point* ev_charg* evcharg* charging_station* depot_charger* electric_vehicle* battery_electric batteryelectric electric_bus* vehicle_fleet fleet airport* traffic active_travel school_transport home-to-school_transport resurfac* lane_miles complete_streets relief_road* bypass ring_road* access_road* link_road* road_closure* low_traffic sidewalk* curb_ramp* crosswalk* bikeshare* micromobility scooter* parking_meter* rail railway* congestion_charge* clean_air_zone* collection_vehicles pavement_repair* footway* towpath* road_improvement* street_improvement* off-street_parking residents_parking permit_parking',
    },
    {
      half: 'climate',
      question: 'mobility',
      weight: 2,
      words:
        'vehicle vehicles travel transport transportation lane lanes road roads truck trucks van vans curb meter_rates street_closure* footpath* public_right_of_way',
    },
    {
      half: 'climate',
      question: 'procurement',
      weight: 3,
      words:
        'framework_contract* framework_agreement* supply_contract data_centre* data_center* catering school_meal* school_food vehicle_procurement vehicle_replacement procurement_of purchase_of_vehicle* fleet_replacement',
    },
    {
      half: 'climate',
      question: 'procurement',
      weight: 2,
      words:
        'procure procured procurement tender tenders tendering meals festival* fireworks vehicles buses caddies cloud_service* ict_network purchase_agreement equipment purchase_of laptops furniture supplies',
    },
    {
      half: 'climate',
      question: 'procurement',
      weight: 1,
      words:
        'purchase award_a_contract award_of_contract event events invest investment shareholding* bidder* bids',
    },
    {
      half: 'climate',
      question: 'land',
      weight: 3,
      words:
        'zoning rezon* land_use local_plan planning_permission impermeable impervious permeable greenfield brownfield green_space* greenspace* green_belt open_space* park parks parkland* playground* tree trees tree_planting felling canopy woodland* afforest* allotment* biodivers* wetland* glyphosate pesticide* rain_garden* residential_zone* land_at hectares acres rewild* wildflower* habitat* nature_reserve land_disposal natural_flood urban_forest* annexation comprehensive_plan subdivision_plat safeguarded_land relief_road* supplementary_planning_document*',
    },
    {
      half: 'climate',
      question: 'land',
      weight: 2,
      words:
        'cemetery cemeteries land grounds_maintenance new_development* site_allocation* dredging',
    },
    {
      half: 'climate',
      question: 'circular',
      weight: 3,
      words:
        'waste_collection* food_waste residual_waste recycl* landfill* refuse_collection* composting household_waste waste_strateg* circular_economy bin_collection* green_waste bulky_waste single-use singleuse organics_collection solid_waste',
    },
    {
      half: 'climate',
      question: 'circular',
      weight: 2,
      words: 'waste wastewater sewage sewer sewers reuse concrete asphalt overlay_of',
    },
    {
      half: 'climate',
      question: 'behaviour',
      weight: 3,
      words:
        'behaviour_change behavior_change energy_advice parking_charge* parking_meter* parking_fee* congestion_charge* transit_pass* free_passes three-weekly_collection* plastic_bag* residual_waste',
    },
    {
      half: 'climate',
      question: 'behaviour',
      weight: 1,
      words: 'campaign* awareness_raising',
    },
    {
      half: 'climate',
      question: 'exposure',
      weight: 3,
      words:
        'flooding flood floods floodplain* stormwater* drainage storm_drain* heatwave* heat_wave* extreme_heat urban_heat overheat* cooling_cent* cool_roof* drought* shade shading green_roof* surface_water sea_level sea_wall* coastal_erosion coastal_defence* climate_adaptation climate_resilien* wildfire* rain_garden* permeable_pav* watershed embankment* levee* river_restoration sustainable_drainage',
    },
    {
      half: 'equity',
      question: 'cost',
      weight: 3,
      words:
        'fee fees charges charging_polic* charge_of fare fares rent rents renter* rent_increase* tenancy_charge* council_tax_support council_tax_reduction housing_benefit discount* concession* service_charge* price_increase* penalty_charge* fixed_penalty fuel_poverty energy_bill* bill_assistance bills means_test* hardship utility_rate* water_rate* sewer_rate* rate_increase* rate_adjustment* rate_assistance shutoff* free_passes user_fee* parking_meter* meter_rates meal_price* pay_the_full_cost free_school_meals cost_of_living social_rent rent_stabiliz* minimum_wage',
    },
    {
      half: 'equity',
      question: 'cost',
      weight: 2,
      words:
        'charge council_tax levy subsid* fine fines surcharge* grants tax_relief full_cost benefits',
    },
    { half: 'equity', question: 'cost', weight: 1, words: 'tax taxes grant' },
    {
      half: 'equity',
      question: 'access',
      weight: 3,
      words:
        'closure close_the relocat* opening_hours hours_at accessib* wheelchair* disabilit* disabled inclusion special_educational special_school* step-free stepfree step_free blue_badge digital_exclusion digital_inclusion online_only only_online all_ages_and_abilities curb_ramp* language_access interpret* day_centre* polling_place* polling_district* language_assistance advice_agenc* school_transport home-to-school_transport withdraw_the',
    },
    {
      half: 'equity',
      question: 'access',
      weight: 2,
      words:
        'closures digital_by_default digital_service* online online_service* online_form* app access_to walking_distance bus_service* evening_service polling_scheme library libraries waiting_time* sidewalk* larger_bin* pedestrians broadband new_block*',
    },
    {
      half: 'equity',
      question: 'distribution',
      weight: 3,
      words:
        'low-income lowincome low_income poverty single_parent* lone_parent* child children young_people youth elderly older_people older_person* older_adults seniors migrant* immigrant* refugee* asylum homeless* unsheltered unemploy* women ethnic* minorit* deprived deprivation disadvantag* vulnerable carers pensioner* free_school_meals working-age_household* council_tenant* social_care special_educational special_school* blue_badge families_with_children low-income_famil* disabilit* abilities underserved communities_of_color pupils students shutoff* housing_benefit council_tax_support racial_equity people_with_savings curb_ramp*',
    },
    {
      half: 'equity',
      question: 'distribution',
      weight: 1,
      words: 'neighbourhood* neighborhood* wards residents families community_groups',
    },
    {
      half: 'equity',
      question: 'health',
      weight: 3,
      words:
        'noise air_quality air_pollution heat_island* asthma damp mould mold lead_pipe* housing_condition* glyphosate pesticide* flood_alleviation flood_defence* environmental_justice extreme_heat rental_housing_inspection inspection_of_rental selective_licensing',
    },
    {
      half: 'equity',
      question: 'health',
      weight: 2,
      words: 'health public_health wellbeing well-being flood flooding clean_air',
    },
    {
      half: 'equity',
      question: 'jobs',
      weight: 3,
      words:
        'apprentic* job_losses local_business* small_business* redundanc* workforce_development living_wage minimum_wage first_source local_hir* job_training job_creation jobs',
    },
    {
      half: 'equity',
      question: 'jobs',
      weight: 2,
      words: 'retail traders skills employment market_stall* street_vendor* vendors',
    },
    {
      half: 'equity',
      question: 'displacement',
      weight: 3,
      words:
        'gentrif* displacement displace displaced evict* tenant tenants tenancy tenancies leaseholder* landlord* decant* affordable_housing affordable_home* social_rent* social_housing rent_control rent_stabiliz* private_rented rental_housing accessory_dwelling* residential_units inclusionary_zoning council_home* council_tenant* rents rental_units just_cause mobile_home_park*',
    },
    {
      half: 'equity',
      question: 'displacement',
      weight: 2,
      words: 'homes housing_association* estate_regeneration mixed_use regeneration',
    },
    {
      half: 'equity',
      question: 'participation',
      weight: 1,
      words:
        'consultation* public_engagement community_engagement drop-in focus_group* residents_association* public_hearing',
    },
    {
      half: 'equity',
      question: 'uptake',
      weight: 3,
      words: 'grant_scheme* rebate* incentive_program* award_grants home_improvement_grant*',
    },
    {
      half: 'equity',
      question: 'uptake',
      weight: 1,
      words: 'homeowner* owner-occup* eligib* take-up uptake application_form* can_apply',
    },
  ],
  falseFriends:
    'parkinson* roadmap* road_map* roadshow* busy business* travelled_from benefited finest finery treetop feedback refinery charger health_and_safety parking_lot_items schoolmaster* housing_committee supportive constructive* constructively investigat* school_of_thought park_lane park_gate park_avenue park_road park_street park_view park_house park_place park_ward high_road_to fast_lane memory_lane life_lane parking_lot_list library_of_options benchmark* landmark* landslide* landlord_of_the rentokil fleeting* fleet_street housekeeping transitional* transition* busily minority_group minority_party minority_report minority_leader* majority_and_minority child_s_play training tree_of wind_up charge_of_the charge_the_officer* charged_with current currently heated heated_debate* planting_the_seed building_blocks building_control_officer* health_check_of building_on building_society building_capacity capacity_building building_trust bridge_loan* bridging gas_mark shade_of_opinion shady foodbank* food_bank* pipeline* streetwise street_nam* grants_permission grant_delegated grant_authority grant_permission grant_the_application granted closed_session public_right_of_reply estate_of_the_late close_of_business close_of_play close_of_meeting closed_meeting disposal_of_the_appeal disposal_of_records disposal_of_the_complaint event_that in_the_event rail_against noise_about travel_claims travel_expenses local_government_finance_settlement student_council',
  falsePassages: [
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
    'in charge of',
    'free of charge',
    'at no charge',
    '(?:under|over) construction of (?:the )?(?:policy|constitution)',
    'health and safety',
    'local health check',
    'fine (?:tun|detail|art)\\w*',
    'fees? for (?:audit|external audit|members)',
    'audit fees?',
    'legal fees?',
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
};
