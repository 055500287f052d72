import { inAnyLanguage } from '../../vocabulary/vocabularies';
import { topicOf } from '../sources/title-and-decision';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';

/** Words of a new building or road, folded. */
const building = inAnyLanguage(({ findings }) => findings.newBuildings);
/** Words of the emissions from making and building, folded. */
const grey = inAnyLanguage(({ findings }) => findings.construction);

/** Q13: a new building with figures for its operation only. */
export const constructionLeftOut: Rule<'Q13'> = {
  code: 'Q13',
  name: 'construction-left-out',
  severity: 'warning',
  half: 'climate',
  check: (subject) => {
    const { claims } = subject;
    if (!building.test(topicOf(subject))) return [];
    const running = claims.amounts.find(({ span }) => span === 'year');
    if (!running || claims.amounts.some(({ span }) => span === 'once')) return [];
    const texts = claims.passages.filter(({ half }) => half !== 'equity');
    if (texts.some(({ folded }) => grey.test(folded.slice(0, 4000)))) return [];
    const passage = claims.at('mitigation.amount') ?? claims.at('mitigation.reason') ?? texts[0];
    return [
      {
        kind: 'construction-left-out',
        about: passage?.about ?? '',
        paragraph: passage?.paragraph ?? null,
        excerpt: excerptOf(running.sentence),
        path: 'mitigation.amount',
      },
    ];
  },
};
