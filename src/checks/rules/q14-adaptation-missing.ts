import { inAnyLanguage } from '../../vocabulary/vocabularies';
import { fold } from '../../vocabulary/fold';
import type { Passage } from '../claims/claims';
import { topicOf } from '../sources/title-and-decision';
import type { Rule } from '../rule';
import type { Subject } from '../subject';

/** What changes the ground, the shell of a building, or what stands outside, folded. */
const works = inAnyLanguage(({ findings }) => findings.outdoorWorks);
/** Technical works inside, which heat and rain do not touch. */
const inside = inAnyLanguage(({ findings }) => findings.indoorWorks);
/** Words of heat, rain, drought and nature, folded. */
const adaptation = inAnyLanguage(({ findings }) => findings.adaptation);

const newBuild = inAnyLanguage(({ findings }) => findings.newBuild);

/** Q14: ground, building or road are concerned, but nothing is said of heat and heavy rain. */
export const adaptationMissing: Rule<'Q14'> = {
  code: 'Q14',
  name: 'adaptation-missing',
  severity: 'warning',
  half: 'climate',
  check: (subject) => {
    const passage = silentOn(subject);
    if (!passage || !isConcerned(subject)) return [];
    return [
      {
        kind: 'adaptation-missing',
        about: passage.about,
        paragraph: passage.paragraph,
        excerpt: '',
        path: passage.path && 'adaptation.rating',
      },
    ];
  },
};

/** Where adaptation should be assessed and is not: its row "not affected", or a text without a word of it. */
function silentOn({ claims, sources }: Subject): Passage | null {
  const texts = claims.passages.filter(({ half }) => half !== 'equity');
  if (texts.some(({ path, folded }) => isReason(path) && adaptation.test(folded))) return null;
  if (sources.climate === 'statement') {
    const { rating } = claims.answers.adaptation;
    const row = claims.at('adaptation.rating');
    return rating === 'not-applicable' ? row : null;
  }
  // "None" has its own rules.
  if (claims.answers.mitigation.rating === 0) return null;
  return texts.find(({ path }) => path === null) ?? null;
}

function isReason(path: string | null): boolean {
  return path === null || /^adaptation\.|^climate\.exposures$|^measures\./.test(path);
}

function isConcerned(subject: Subject): boolean {
  const topic = topicOf(subject);
  if (!works.test(topic) || (inside.test(topic) && !newBuild.test(topic))) return false;
  return subject
    .strongWords()
    .some(
      ({ half, question, word }) =>
        half === 'climate' &&
        (['land', 'buildings', 'exposure'].includes(question) || works.test(fold(word))),
    );
}
