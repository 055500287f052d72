import { inAnyLanguage } from '../../vocabulary/vocabularies';
import { fold } from '../../vocabulary/fold';
import type { KindOf } from '../../i18n/rule-codes';
import { searchedText } from '../../proposal/evidence/searched-text';
import { splitSentences } from '../../proposal/text/sentences';
import { calledHarmless } from '../claims/called-harmless';
import { equityClaims } from '../claims/equity-claims';
import { costRiseIn } from '../recognition/cost-rise';
import { groupsNamed } from '../recognition/groups';
import { saysLowIncome, saysMeasure } from '../recognition/mentions';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import { titleAndDecision } from '../sources/title-and-decision';
import type { Subject } from '../subject';

const cuts = inAnyLanguage(({ harms }) => harms.cuts);
const noCut = inAnyLanguage(({ harms }) => harms.noCut);
const sameForAll = inAnyLanguage(({ harms }) => harms.sameForAll);
const nobodyLoses = inAnyLanguage(({ harms }) => harms.nobodyLoses);

/** Q36: people pay more or lose something, and the assessment calls that good or without effect and names nobody. */
export const lossNotWeighed: Rule<'Q36'> = {
  code: 'Q36',
  name: 'loss-not-weighed',
  severity: 'error',
  half: 'equity',
  check: (subject) => {
    const passage = calledHarmless(subject, 'equity');
    const loss = passage && lossIn(subject);
    if (!passage || !loss) return [];
    const said = equityClaims(subject).sentences;
    const same = said.find((one) => sameForAll.test(fold(one)));
    if (same === undefined && said.some((one) => weighs(one, subject))) return [];
    return [
      {
        kind: same === undefined ? loss.kind : 'same-for-all',
        about: passage.about,
        paragraph: passage.paragraph,
        excerpt: excerptOf(same ?? loss.sentence),
        path: passage.path && 'equity.reason',
      },
    ];
  },
};

function lossIn(subject: Subject): { kind: KindOf<'Q36'>; sentence: string } | null {
  const { proposal } = subject;
  const decided = titleAndDecision(proposal);
  const paid = [decided, ...elsewhere(subject)]
    .map((text) => costRiseIn(text, proposal.language))
    .find((sentence) => sentence !== null);
  if (paid !== undefined) {
    return { kind: 'price-not-weighed', sentence: paid };
  }
  const cut = splitSentences(decided).find((one) => {
    const folded = fold(one.slice(0, longest));
    return cuts.test(folded) && !noCut.test(folded);
  });
  return cut === undefined ? null : { kind: 'cut-not-weighed', sentence: cut };
}

/** What the paper says outside its title and decision. */
function elsewhere({ snapshot, proposal }: Subject): string[] {
  const texts: string[] = [];
  for (const { text, place } of searchedText(snapshot, proposal)) {
    if (texts.length === most) break;
    if (place === 'elsewhere') texts.push(text);
  }
  return texts;
}

/** Most paragraphs that are looked at, and the longest sentence. */
const most = 2000;
const longest = 600;

/** A sentence that names who is affected, what helps them, or that only firms pay. */
function weighs(sentence: string, { profile }: Subject): boolean {
  return (
    groupsNamed(sentence, profile).length > 0 ||
    saysLowIncome(sentence, profile.language) ||
    saysMeasure(sentence, profile.language) ||
    nobodyLoses.test(fold(sentence))
  );
}
