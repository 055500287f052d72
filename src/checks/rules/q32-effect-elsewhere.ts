import { inAnyLanguage } from '../../vocabulary/vocabularies';
import type { Half } from '../../assessment/screening';
import { fold } from '../../vocabulary/fold';
import { searchedText } from '../../proposal/evidence/searched-text';
import { splitSentences } from '../../proposal/text/sentences';
import { noEffectClaims, type NoEffectClaim } from '../claims/no-effect';
import type { Observation, Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';
import type { Subject } from '../subject';
import { namesGroup } from '../recognition/groups';
import { polarityOf } from '../recognition/polarity';

/** What a sentence on the climate speaks of, folded. */
const climate = inAnyLanguage(({ findings }) => findings.climateEffects);
/** Aims and decisions of others are the background, not the effect of this proposal. */
const background = inAnyLanguage(({ findings }) => findings.generalAims);
const mostPassages = 4000;

/** Q32: the proposal describes an effect elsewhere, the assessment says that there is none. */
export const effectElsewhere: Rule<'Q32'> = {
  code: 'Q32',
  name: 'effect-elsewhere',
  severity: 'warning',
  half: 'both',
  check: (subject) => {
    const none = noEffectClaims(subject);
    if (none.length === 0) return [];
    // What one half has folded the other need not.
    const passages = passagesOf(subject);
    return none.flatMap((one) => contradicted(one, subject, passages));
  },
};

interface FoldedPassage {
  text: string;
  paragraph: number;
  folded: () => string;
}

function passagesOf({ snapshot, proposal }: Subject): FoldedPassage[] {
  const passages: FoldedPassage[] = [];
  for (const { text, paragraph } of searchedText(snapshot, proposal)) {
    if (passages.length === mostPassages) break;
    let folded: string | null = null;
    passages.push({ text, paragraph, folded: () => (folded ??= fold(text)) });
  }
  return passages;
}

function contradicted(
  { half, passage }: NoEffectClaim,
  subject: Subject,
  passages: readonly FoldedPassage[],
): Observation<'Q32'>[] {
  for (const { text, paragraph, folded } of passages) {
    // What no sentence can say that the whole does not: most passages need no splitting.
    if (!isOn(half, folded(), subject)) continue;
    const sentence = splitSentences(text).find((one) => speaksOf(half, one, subject));
    if (sentence === undefined) continue;
    return [
      {
        kind: 'effect-elsewhere',
        half,
        about: passage.about,
        paragraph,
        excerpt: excerptOf(sentence),
        path: passage.path,
      },
    ];
  }
  return [];
}

function isOn(half: Half, folded: string, { profile }: Subject): boolean {
  return half === 'climate' ? climate.test(folded) : namesGroup(folded, profile);
}

function speaksOf(half: Half, sentence: string, subject: Subject): boolean {
  const folded = fold(sentence);
  if (background.test(folded) || !isOn(half, folded, subject)) return false;
  const { better, worse } = polarityOf(sentence, half);
  return better || worse;
}
