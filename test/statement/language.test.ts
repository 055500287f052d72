import { builtInProfiles } from '../../src/profile/built-in';
import { layoutStatement } from '../../src/statement/layout/layout';
import { plainFormats } from '../../src/statement/style/statement-formats';
import { layoutTemplate } from '../../src/statement/layout/template';
import { dayCare, everything, parkingCharges } from './support/full-answers';
import { statementText } from './support/statement-text';
import { inlineText, fieldsOf } from '../../src/document/blocks/block-text';
import type { StatementBlocks } from '../../src/document/blocks/blocks';

/** Words that stand in one language's statements and cannot stand in the other's. */
const words = {
  en: 'the and of with is are to for by not yet known about per year unknown benefit burden none positive negative mixed cost climate equality equity responsible due basis sources confidence high low medium calculated estimated confirmed returned seen before after partly option duration evidence indicator target report review lifetime budget',
  de: 'der die das und mit ist sind für von nicht noch bekannt rund pro Jahr Entlastung Belastung keine positiv negativ Kosten Klima zuständig Termin Grundlage Quellen hoch gering mittel berechnet geschätzt bestätigt vor nach teils Möglichkeit Dauer Kennzahl Ziel Bericht Haushalt',
};

/** Words of the layout and of the fields, and what a screen reader says. */
function wordsOf(statement: StatementBlocks): Set<string> {
  const spoken = statement.blocks.flatMap((block) =>
    block.kind === 'table' ? [block.description] : [],
  );
  const titles = fieldsOf(statement.blocks).map(({ title }) => title);
  const text = [statementText(statement), statement.title, ...spoken, ...titles].join(' ');
  return new Set(text.match(/\p{L}+/gu));
}

const cases = builtInProfiles.flatMap((profile) =>
  profile.language === 'de'
    ? [[profile, everything()] as const, [profile, dayCare()] as const]
    : [[profile, parkingCharges()] as const],
);

test.each(cases.map(([profile, answers]) => [profile.id, profile, answers] as const))(
  'a statement of %s has no word of the other language',
  (_, profile, answers) => {
    const foreign = words[profile.language === 'de' ? 'en' : 'de'].split(' ');
    for (const statement of [
      layoutStatement(answers, profile, 'long', plainFormats),
      layoutStatement(answers, profile, 'short', plainFormats),
      layoutTemplate(profile, plainFormats),
    ]) {
      const found = wordsOf(statement);
      expect(foreign.filter((word) => found.has(word))).toEqual([]);
    }
  },
);

test.each(cases.map(([profile, answers]) => [profile.id, profile, answers] as const))(
  'a finished statement of %s has no placeholder, no gap of a phrase and no empty paragraph',
  (_, profile, answers) => {
    const statement = layoutStatement(answers, profile, 'long', plainFormats);
    expect(statementText(statement)).not.toMatch(/[[{][^\d]|undefined|null|NaN|: $|\(\)/m);
    const paragraphs = statement.blocks.filter((block) => block.kind === 'paragraph');
    for (const { inlines } of paragraphs) expect(inlineText(inlines)).toMatch(/:( \S|$)/);
  },
);
