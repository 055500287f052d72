import { builtInProfiles } from '../../src/profile/built-in';

/**
 * What tells a group in the labels of the built-in profiles. An id is stored and a label is shown: with two
 * labels swapped, an effect on the one group would be read as an effect on the other.
 */
const told: Record<string, RegExp> = {
  age: /^Age\b/,
  'burdened-districts': /lärmbelastet/,
  'care-leavers': /Care leavers/,
  caregivers: /caregivers/,
  carers: /Pflegende|Carers/,
  'children-youth': /Jugendliche/,
  'deprived-areas': /deprived areas/,
  'digital-exclusion': /digital skills/,
  disabilities: /Behinderungen|disabilities/,
  disability: /Disabled/,
  frontline: /frontline/,
  'future-generations': /Künftige Generationen|Future generations/,
  'gender-reassignment': /Gender reassignment/,
  homeless: /Wohnungslose|homelessness/,
  immigrants: /Immigrants/,
  'job-seekers': /job seekers/,
  lgbtiq: /LSBTIQ/,
  lgbtq: /LGBTQ/,
  'limited-english': /limited English/,
  'low-income': /Einkommensarme|low.incomes?/i,
  marriage: /Marriage/,
  migration: /Migrationsgeschichte/,
  'no-car': /ohne Auto|without a car/,
  'no-internet': /ohne Internet|without internet/,
  'older-adults': /Older adults/,
  'older-people': /Ältere/,
  'people-of-color': /people of color/,
  pregnancy: /Pregnancy/,
  race: /^Race$/,
  religion: /Religion/,
  renters: /Renters/,
  rural: /rural/,
  sex: /^Sex$/,
  'sexual-orientation': /Sexual orientation/,
  'single-parents': /Alleinerziehende/,
  'small-businesses': /Kleine Betriebe|Small .*businesses/,
  staff: /Beschäftigte|employees/,
  tenants: /Mieter|Tenants/,
  unemployed: /Arbeitslose/,
  veterans: /Armed forces|Veterans/,
  women: /^Women$/,
  'women-gender': /Frauen/,
  youth: /youth/,
};

test.each(builtInProfiles.map(({ id, groups }) => [id, groups] as const))(
  'every group of %s has its own label',
  (_, groups) => {
    for (const { id } of groups) {
      const named = groups.filter(({ label }) => told[id]?.test(label)).map((group) => group.id);
      expect([id, named]).toEqual([id, [id]]);
    }
  },
);
