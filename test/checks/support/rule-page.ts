import type { Example } from './example';
import type { Rule } from '../../../src/checks/rule';
import type { RuleCode } from '../../../src/i18n/rule-codes';
import { fieldLabel } from '../../../src/statement/layout/field-label';
import { messagesFor, type Language } from '../../../src/i18n/messages';
import { ruleMessagesFor } from '../../../src/i18n/rule-messages';
import { profileFor } from '../../../src/profile/built-in';

const headings = {
  de: {
    why: 'Warum das wichtig ist',
    instead: 'Was Sie stattdessen schreiben',
    examples: 'Beispiele',
    silent: 'Keine Beanstandung',
    finds: 'Meldung',
  },
  en: {
    why: 'Why this matters',
    instead: 'What to write instead',
    examples: 'Examples',
    silent: 'No finding',
    finds: 'Finding',
  },
};

/** An example with the sentences that its findings say. */
export interface ShownExample {
  example: Example;
  messages: string[];
}

/** Help page of a rule in German and English, as Markdown; made from the rule's own words and examples. */
export function rulePage(rule: RuleCode, examples: readonly ShownExample[]): string {
  const parts = (['de', 'en'] as const).map((language) => part(rule, examples, language));
  return parts.join('\n');
}

function part(rule: RuleCode, examples: readonly ShownExample[], language: Language): string {
  const { title, why, instead } = ruleMessagesFor(language)[rule];
  const words = headings[language];
  const own = examples.filter(({ example }) => example.language === language);
  return [
    `# ${rule} ${title}`,
    `**${words.why}.** ${why}`,
    `**${words.instead}.** ${instead}`,
    ...(own.length === 0 ? [] : [`## ${words.examples}`]),
    ...own.flatMap(({ example, messages }) => shown(example, messages, language)),
  ]
    .join('\n\n')
    .concat('\n');
}

function shown(
  { title, lines, fields, typed = [], twice, language: spoken }: Example,
  messages: string[],
  language: Language,
): string[] {
  const words = headings[language];
  const profile = profileFor(spoken);
  const statement = Object.entries(fields ?? {}).map(
    ([path, text]) => `${fieldLabel(path, profile)}: ${text}`,
  );
  const texts = [...lines, ...statement, ...typed, ...(twice ? statement : [])];
  const result = messages.length === 0 ? `→ ${words.silent}.` : '';
  return [
    `### ${title}`,
    `\`\`\`text\n${texts.join('\n')}\n\`\`\``,
    result || messages.map((message) => `→ ${words.finds}: ${message}`).join('\n\n'),
  ];
}

/** One line a rule, for the overview of all rules. */
export function rulesTable(rules: readonly Rule[]): string {
  const german = messagesFor('de').checks;
  const rows = rules.map(({ code, severity }) => {
    const titles = (['de', 'en'] as const).map((language) => ruleMessagesFor(language)[code].title);
    return `| [${code}](${code}.md) | ${german.severities[severity]} | ${titles.join(' | ')} |`;
  });
  return [
    '# Checks',
    '',
    'Made from the rules and their examples (`UPDATE_DOCS=1 npx jest test/checks/rules/every-rule.test.ts`).',
    '',
    '| No. | Severity | Deutsch | English |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
