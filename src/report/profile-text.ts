import { cliMessagesFor, type Language } from '../i18n/messages';
import type { Profile } from '../profile/profile';
import { visible } from './format/control-characters';

/** A profile in a few lines, for whoever adapts it in the terminal: one line for each rule. */
export function profileText(profile: Profile, language: Language): string {
  const words = cliMessagesFor(language).cli.profile;
  const { thresholds, socialCost, signOff, sectors, factors, checks } = profile;
  const rules = (given: Profile['signOff']['climateTeam']) =>
    given.map((rule) => words.rules[rule]).join(', ') || words.never;
  const budgets = sectors.flatMap(({ label, budget }) => {
    const years = budget.map(({ year }) => year);
    return years.length === 0 ? [] : [`${label} (${span(years)})`];
  });
  const lines: [string, string][] = [
    [words.language, `${profile.locale}, ${profile.currency}`],
    [words.heading, profile.heading],
    [words.groups, profile.groups.map(({ label }) => label).join('; ')],
    [words.exemptKinds, profile.exemptKinds.map(({ label }) => label).join('; ') || words.none],
    [words.thresholds, words.limits(thresholds.negligible, thresholds.substantial)],
    [words.source, thresholds.source],
    [words.budgets, budgets.join('; ') || words.none],
    [words.factors, factors.set],
    [words.ownFactors, factors.own.map(({ id }) => id).join(', ') || words.none],
    [words.socialCost, socialCost?.source ?? words.notShown],
    [profile.labels.climateTeam, rules(signOff.climateTeam)],
    [profile.labels.socialDepartment, rules(signOff.socialDepartment)],
    [
      words.checks,
      Object.entries(checks)
        .map(([rule, to]) => `${rule} ${to}`)
        .join(', ') || words.none,
    ],
  ];
  const head = words.usable(profile.name, profile.id, profile.version);
  const rest = lines.map(([name, text]) => `  ${name}: ${text}`);
  return `${[head, ...rest].map(shown).join('\n')}\n`;
}

/** Leading spaces stay; every other control character is escaped. */
function shown(line: string): string {
  return line.startsWith('  ') ? `  ${visible(line.slice(2))}` : visible(line);
}

function span(years: number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
