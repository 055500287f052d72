import { topicOf } from '../sources/title-and-decision';
import type { Rule } from '../rule';
import { excerptOf } from '../sources/excerpt';

/** Words of a new building or road, folded. */
const building =
  /\bneubau|ersatzneubau|erweiterungsbau|\berrichtung (?:ein|des|der)|neu gebaut|erweiterung (?:der|des|von) \w{0,20}(?:halle|schule|kita|wache|gebaeude|haus|bad\b|bades)|new build|newly built|construction of|extension (?:of|to) (?:the )?(?:\w+ ){0,3}(?:school|building|hall|centre|depot|station|nursery|library)|new (?:school|building|centre|depot|fire station|day-care)/;
/** Words of the emissions from making and building, folded. */
const grey =
  /grau|herstell|baustoff|material|errichtung|durch den bau|beim bau|bauphase|einmalig|embodied|construction|materials|one-off|upfront|up-front/;

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
