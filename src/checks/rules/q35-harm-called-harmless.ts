import { inAnyLanguage, inEveryLanguage } from '../../vocabulary/vocabularies';
import { fold } from '../../vocabulary/fold';
import type { KindOf } from '../../i18n/rule-codes';
import { splitSentences } from '../../proposal/text/sentences';
import { calledHarmless } from '../claims/called-harmless';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import { titleAndDecision } from '../sources/title-and-decision';
import type { Subject } from '../subject';

/** Q35: the decision does lasting harm to the climate, and the assessment calls it good or without effect. */
export const harmCalledHarmless: Rule<'Q35'> = {
  code: 'Q35',
  name: 'harm-called-harmless',
  severity: 'error',
  half: 'climate',
  check: (subject) => {
    const passage = calledHarmless(subject, 'climate');
    if (!passage) return [];
    const sentences = splitSentences(titleAndDecision(subject.proposal));
    return harms.flatMap((harm) => {
      const sentence = sentences.find((one) => harm.isIn(fold(one)));
      if (sentence === undefined || isWeighed(harm, subject)) return [];
      return [
        {
          kind: harm.kind,
          about: passage.about,
          paragraph: passage.paragraph,
          excerpt: excerptOf(sentence),
          path: passage.path && 'mitigation.rating',
        },
      ];
    });
  },
};

interface Harm {
  kind: KindOf<'Q35'>;
  /** Whether a folded sentence of the decision brings it. */
  isIn: (sentence: string) => boolean;
  /** By language; each of one language is asked for. */
  weighed: readonly (readonly RegExp[])[];
}

function harmOf(kind: KindOf<'Q35'>, name: 'fossil' | 'traffic' | 'waste' | 'trees'): Harm {
  const subject = inAnyLanguage(({ harms: words }) => words[name].subject);
  const otherwise = inAnyLanguage(({ harms: words }) => words[name].otherwise);
  return {
    kind,
    isIn: (sentence) => subject.test(sentence) && !otherwise.test(sentence),
    weighed: inEveryLanguage(({ harms: words }) => words[name].weighed),
  };
}

const harms: readonly Harm[] = [
  harmOf('fossil-called-harmless', 'fossil'),
  harmOf('traffic-called-harmless', 'traffic'),
  harmOf('waste-called-harmless', 'waste'),
  harmOf('trees-called-harmless', 'trees'),
];

/** Whether the assessment looks at what the harm comes to, or at what would have avoided it. */
function isWeighed({ weighed }: Harm, { claims, proposal }: Subject): boolean {
  const said = [
    ...claims.passages.filter(({ half }) => half !== 'equity').map(({ folded }) => folded),
    ...proposal.sections
      .filter(({ role }) => role === 'alternatives')
      .map(({ text }) => fold(text.slice(0, longest))),
  ].join(' ');
  return weighed.some((all) => all.every((one) => one.test(said)));
}

/** Longest section on alternatives that is searched, in characters. */
const longest = 20_000;
