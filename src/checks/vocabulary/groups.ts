import type { Profile } from '../../profile/profile';
import { fold } from '../../vocabulary/fold';

/** Beginnings of words that name a group, folded, by the ids that the built-in profiles use. */
const stems: Record<'de' | 'en', Record<string, RegExp>> = {
  de: {
    'low-income':
      /einkommensarm|geringverdien|geringe[mnrs]? einkommen|niedrige[mnrs]? einkommen|buergergeld|grundsicherung|wohngeld|armut|sozialleistung|sozialpass|sozialticket|wenig geld|wenig einkommen|finanziell schwach/,
    tenants: /\bmiet(?!e\b)\w*|bestandsmiet/,
    'single-parents': /alleinerzieh|familien/,
    'children-youth': /\bkind(?:er\w*|ern)?\b|jugend|schueler/,
    'older-people': /aelter\w* mensch|senior|aeltere\b|hochbetagt/,
    disabilities: /behinder|barrierefrei|rollstuhl|mobilitaetseingeschraenk/,
    migration: /migra|gefluechtet|deutschkenntnis|zugewandert/,
    'women-gender': /\bfrauen|gleichstellung|geschlecht/,
    lgbtiq: /lsbti|queer/,
    homeless: /wohnungslos|obdachlos/,
    carers: /pflegende|angehoerige/,
    unemployed: /arbeitslos|erwerbslos/,
    'small-businesses': /kleine betriebe|kleinbetrieb|selbststaendig|einzelhand|gewerbetreib/,
    'no-car': /ohne (?:eigenes )?auto|autofreie haushalte/,
    'no-internet': /ohne internet|offline|nicht digital/,
    'burdened-districts': /laermbelast|hitzebelast|anwohn/,
    staff: /beschaeftigt|mitarbeit/,
    'future-generations': /kuenftige generation|kommende generation/,
  },
  en: {
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
};

/** Ids of the groups that a sentence names: by the profile's labels, else by words that people use for them. */
export function groupsNamed(sentence: string, profile: Profile): string[] {
  const folded = fold(sentence);
  return namesOf(profile)
    .filter(({ label, stem }) => folded.includes(label) || (stem?.test(folded) ?? false))
    .map(({ id }) => id);
}

/** Whether a folded text names any group. */
export function namesGroup(folded: string, profile: Profile): boolean {
  return anyOf(profile).test(folded);
}

const anyKnown = new WeakMap<Profile, RegExp>();

/** All groups of a profile in one expression: a text is gone through once, not for each of them. */
function anyOf(profile: Profile): RegExp {
  const before = anyKnown.get(profile);
  if (before) return before;
  const names = namesOf(profile);
  // Of no names at all none is found.
  const any = names.flatMap(({ label, stem }) => [
    label.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
    ...(stem ? [stem.source] : []),
  ]);
  const found = new RegExp(any.length === 0 ? '(?!)' : any.join('|'));
  anyKnown.set(profile, found);
  return found;
}

/** What a group of a profile is recognised by; the label is folded. */
interface GroupNames {
  id: string;
  label: string;
  stem: RegExp | undefined;
}

const known = new WeakMap<Profile, readonly GroupNames[]>();

/** Folds the labels of a profile once, not for every sentence. */
function namesOf(profile: Profile): readonly GroupNames[] {
  const before = known.get(profile);
  if (before) return before;
  const byId = stems[profile.language];
  const names = profile.groups.map(({ id, label }) => ({
    id,
    label: fold(label),
    // An id is a city's own and may be named like a property of every object.
    stem: Object.hasOwn(byId, id) ? byId[id] : undefined,
  }));
  known.set(profile, names);
  return names;
}
