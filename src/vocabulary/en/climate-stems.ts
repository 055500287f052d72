import type { RelevanceWords } from '../relevance';

/**
 * English stems, British and American that make a question on climate likely
 * (docs/sources.md#relevance-words).
 */
export const climateStems: readonly RelevanceWords[] = [
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
      'heating boiler* heat_pump* heat_network* district_heat* gas_supply natural_gas electricity* solar photovoltaic* wind_turbine* wind_farm* windfarm* street_light* streetlight* led_light* energy_supply energy_efficien* energy_use energy_consumption energy_performance energy_advice retrofit* insulat* hvac power_purchase_agreement* building_electrification energy_code* renewable* battery_storage microgrid* electric_utility data_centre* data_center* cavity_wall* double_glazing warm_home* warmer_home* weatheriz* chiller* furnace* ventilation air_conditioning chp gas_network* energy_strateg* energy_contract* energy_project* energy_bill* energy_cost* energy_procurement energy_manag* energy_communit* to_led led_lamp* led_lantern* led_street* led_bulb* led_fitting*',
  },
  {
    half: 'climate',
    question: 'energy',
    weight: 2,
    words: 'utility_rate* lighting ventilation energy fuel floodlight* gas',
  },
  { half: 'climate', question: 'energy', weight: 1, words: 'utility utilities' },
  {
    half: 'climate',
    question: 'buildings',
    weight: 3,
    words:
      'new_build newbuild construct construction refurbish* renovat* demolish* demolition insulat* roof roofs rooftop* roofing reroof* rebuild* building_works new_building* new_block* new_school* new_homes accessory_dwelling* tenant_improvement* energy_code* cladding extension_of_the_building new_library residential_units office_lease* capital_project* refit* retaining_wall* estates_strateg* capital_improvement* planning_application* site_plan* regeneration artificial_pitch* buildings_surplus its_conversion programme_of_repairs fire_station* school_expansion new_classroom* repair_programme* building_permit* housing_development*',
  },
  {
    half: 'climate',
    question: 'buildings',
    weight: 2,
    words:
      'dwelling* lease leases building buildings leisure_centre* leisure_center* homes vacate* fit-out fitout modular classroom* disposal_of redevelop* bridge bridges retaining_wall* units_of capital_programme sports_hall* swimming_pool* planning_consent houses apartment* conditional_use subdivision listed_building* masterplan master_plan stadium* repairs surplus_propert* surplus_building* surplus_land',
  },
  {
    half: 'climate',
    question: 'buildings',
    weight: 1,
    words:
      'school schools kindergarten* nursery library libraries day_centre* community_centre* community_center* office offices depot* expansion rental_units rental_housing toilets housing shelter theatre* theater* museum* motel town_centre community_hall* close_the close_four estate conversion convert* expansion_of',
  },
  {
    half: 'climate',
    question: 'mobility',
    weight: 3,
    words:
      'roadworks highway highways carriageway* parking car_park* bike* bicycle* cycling cyclist* cycle_lane* cycle_route* cycleway* bike_lane* pedestrian* transit bus buses tram trams bus_stop* light_rail speed_limit* speed_bump* 20mph charging_point* ev_charg* evcharg* charging_station* depot_charger* electric_vehicle* battery_electric batteryelectric electric_bus* vehicle_fleet fleet airport* traffic active_travel school_transport home-to-school_transport resurfac* lane_miles complete_streets relief_road* bypass ring_road* access_road* link_road* road_closure* low_traffic sidewalk* curb_ramp* crosswalk* bikeshare* micromobility scooter* parking_meter* rail railway* congestion_charge* clean_air_zone* collection_vehicles pavement_repair* footway* towpath* road_improvement* street_improvement* off-street_parking residents_parking permit_parking taxi* private_hire school_street* motor_traffic gritting winter_service freight walking road_safety junction* roundabout* vision_zero commut* mileage car_club* carshar* intersection* paratransit streetscape pavement pavements ferry ferries rail_station* zero-emission_vehicle* traffic_signal* public_transport bus_service* bus_route* road_works road_maintenance pothole*',
  },
  {
    half: 'climate',
    question: 'mobility',
    weight: 2,
    words:
      'vehicle vehicles travel transport transportation lane lanes road roads truck trucks van vans curb meter_rates street_closure* footpath* public_right_of_way crossing crossings harbour harbor street_cleaning right-of-way bridge bridges',
  },
  {
    half: 'climate',
    question: 'procurement',
    weight: 3,
    words:
      'framework_contract* framework_agreement* supply_contract data_centre* data_center* catering school_meal* school_food vehicle_procurement vehicle_replacement procurement_of purchase_of_vehicle* fleet_replacement christmas_market* events_programme cleaning_contract* winter_festival',
  },
  {
    half: 'climate',
    question: 'procurement',
    weight: 2,
    words:
      'procure procured procurement tender tenders tendering meals festival* fireworks vehicles buses caddies cloud_service* ict_network purchase_agreement equipment purchase_of laptops furniture supplies uniforms food stationery office_furniture',
  },
  {
    half: 'climate',
    question: 'procurement',
    weight: 1,
    words:
      'purchase award_a_contract award_of_contract event events invest investment shareholding* bidder* bids contract_award* award_the_contract rfp',
  },
  {
    half: 'climate',
    question: 'land',
    weight: 3,
    words:
      'zoning rezon* land_use local_plan planning_permission impermeable impervious permeable greenfield brownfield green_space* greenspace* green_belt open_space* park parks parkland* playground* tree trees tree_planting felling canopy woodland* afforest* allotment* biodivers* wetland* glyphosate pesticide* rain_garden* residential_zone* land_at hectares acres rewild* wildflower* habitat* nature_reserve land_disposal natural_flood urban_forest* annexation comprehensive_plan subdivision_plat safeguarded_land relief_road* supplementary_planning_document* oak oaks heritage_tree* farmland community_garden* mowing meadow* hedgerow* ecolog* agricultur* burial_land nutrient_neutral* artificial_pitch* artificial_surface planning_application* site_plan* grassland* greening landscap*',
  },
  {
    half: 'climate',
    question: 'land',
    weight: 2,
    words:
      'cemetery cemeteries land grounds_maintenance new_development* site_allocation* dredging sports_pitch* pitch pitches burial_ground* burial_plot* gardens river rivers beach beaches farm farms golf_course verges coastline subdivision nature_recovery nature_conservation',
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
      'flooding flood floods floodplain* stormwater* drainage storm_drain* heatwave* heat_wave* extreme_heat urban_heat overheat* cooling_cent* cool_roof* drought* shade shading green_roof* surface_water sea_level sea_wall* coastal_erosion coastal_defence* climate_adaptation climate_resilien* wildfire* rain_garden* permeable_pav* watershed embankment* levee* river_restoration sustainable_drainage heat_emergenc* erosion reservoir* rainwater irrigation culvert* hazard_mitigation flood_risk storm_damage',
  },
  {
    half: 'climate',
    question: 'exposure',
    weight: 2,
    words: 'resilien* emergency_plan* storm storms water_supply dams',
  },
];
