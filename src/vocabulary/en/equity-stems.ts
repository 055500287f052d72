import type { RelevanceWords } from '../relevance';

/**
 * English stems, British and American that make a question on equity likely
 * (docs/sources.md#relevance-words).
 */
export const equityStems: readonly RelevanceWords[] = [
  {
    half: 'equity',
    question: 'cost',
    weight: 3,
    words:
      'fee fees charges charging_polic* charge_of fare fares rent rents renter* rent_increase* tenancy_charge* council_tax_support council_tax_reduction housing_benefit discount* concession* service_charge* price_increase* penalty_charge* fixed_penalty fuel_poverty energy_bill* bill_assistance bills means_test* hardship utility_rate* water_rate* sewer_rate* rate_increase* rate_adjustment* rate_assistance shutoff* free_passes user_fee* parking_meter* meter_rates meal_price* pay_the_full_cost free_school_meals cost_of_living social_rent rent_stabiliz* minimum_wage discretionary_housing_payment* household_support welfare debt_advice sales_tax scholarship* school_uniform* utility_bill* hardship_fund* admission_price* ticket_price* licence_fee* license_fee*',
  },
  {
    half: 'equity',
    question: 'cost',
    weight: 2,
    words:
      'charge council_tax levy subsid* fine fines surcharge* grants tax_relief full_cost ticket tickets price prices business_rates property_tax welfare_benefits benefit_claim* benefit_recipient* benefit_cap admission_charge*',
  },
  { half: 'equity', question: 'cost', weight: 1, words: 'tax taxes grant crisis' },
  {
    half: 'equity',
    question: 'access',
    weight: 3,
    words:
      'closure relocat* opening_hours hours_at accessib* wheelchair* disabilit* disabled special_educational special_school* step-free stepfree step_free blue_badge digital_exclusion digital_inclusion online_only only_online all_ages_and_abilities curb_ramp* language_access day_centre* polling_place* polling_district* language_assistance advice_agenc* school_transport home-to-school_transport withdraw_the public_toilet* cubicles clinic clinics hospital* waiting_list* allocations_polic* broadband translat* customer_service_cent* voter* early_voting advice_service* counselling wheelchair_accessible changing_place* respite community_transport childcare child_care waiting_times social_inclusion inclusion_strateg* inclusion_plan* interpreter* interpreting',
  },
  {
    half: 'equity',
    question: 'access',
    weight: 2,
    words:
      'closures digital_by_default digital_service* online online_service* online_form* app access_to walking_distance bus_service* evening_service polling_scheme library libraries waiting_time* sidewalk* larger_bin* pedestrians broadband new_block* toilets community_centre* community_center* swimming_pool* sports_pitch* pitch pitches artificial_pitch* playground* taxi* youth_club* leisure_centre* town_hall_reception polling close_four drop-in_cent* nursery',
  },
  { half: 'equity', question: 'access', weight: 1, words: 'close_the closes museum* theatre*' },
  {
    half: 'equity',
    question: 'distribution',
    weight: 3,
    words:
      'low-income lowincome low_income poverty single_parent* lone_parent* child children young_people youth elderly older_people older_person* older_adults seniors migrant* immigrant* refugee* asylum homeless* unsheltered unemploy* women ethnic* minorit* deprived deprivation disadvantag* vulnerable carers pensioner* free_school_meals working-age_household* council_tenant* social_care special_educational special_school* blue_badge families_with_children low-income_famil* disabilit* abilities underserved communities_of_color pupils students shutoff* housing_benefit council_tax_support racial_equity people_with_savings curb_ramp* domestic_abuse domestic_violence refuge refuges hourly_workers supportive_housing veterans traveller_site* gypsy anti-racis* hate_crime equality equalities lgbt* age_friendly dementia autism early_years childcare child_care foster* looked_after mental_health addiction supported_living extra_care sheltered_housing digital_skills section_8 head_start after-school reparations discretionary_housing_payment* household_support debt_advice welfare girls deaf blind new_mothers youth_club* shelter_bed*',
  },
  {
    half: 'equity',
    question: 'distribution',
    weight: 1,
    words: 'neighbourhood* neighborhood* wards residents families community_groups',
  },
  {
    half: 'equity',
    question: 'distribution',
    weight: 2,
    words: 'diversity shelter shelters school schools nursery low-wage',
  },
  {
    half: 'equity',
    question: 'health',
    weight: 3,
    words:
      'noise air_quality air_pollution heat_island* asthma damp mould mold lead_pipe* housing_condition* glyphosate pesticide* flood_alleviation flood_defence* environmental_justice extreme_heat rental_housing_inspection inspection_of_rental selective_licensing cooling_cent* heat_emergenc* mental_health public_health smok* vaccin* contaminat* drinking_water odour',
  },
  {
    half: 'equity',
    question: 'health',
    weight: 2,
    words:
      'health public_health wellbeing well-being flood flooding clean_air traffic_noise motor_traffic school_street* ventilation',
  },
  {
    half: 'equity',
    question: 'jobs',
    weight: 3,
    words:
      'apprentic* job_losses local_business* small_business* redundanc* workforce_development living_wage minimum_wage first_source local_hir* job_training job_creation jobs sick_leave wage wages stallholder* prevailing_wage redundancies job_market business_improvement_district* trader traders',
  },
  {
    half: 'equity',
    question: 'jobs',
    weight: 2,
    words:
      'retail traders skills employment market_stall* street_vendor* vendors high_street economic_development enterprise taxi* shopfront* christmas_market* workers employers',
  },
  {
    half: 'equity',
    question: 'displacement',
    weight: 3,
    words:
      'gentrif* displacement displace displaced evict* tenant tenants tenancy tenancies leaseholder* landlord* decant* affordable_housing affordable_home* social_rent* social_housing rent_control rent_stabiliz* private_rented rental_housing accessory_dwelling* residential_units inclusionary_zoning council_home* council_tenant* rents rental_units just_cause mobile_home_park* supportive_housing homeless_shelter allocations_polic* housing_need*',
  },
  {
    half: 'equity',
    question: 'displacement',
    weight: 2,
    words:
      'homes housing_association* estate_regeneration mixed_use regeneration housing_development* units_of',
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
];
