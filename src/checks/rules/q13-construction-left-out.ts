import { fold } from '../../proposal/fold';
import type { Subject } from '../subject/subject';
import type { Rule } from '../rule';
import { excerptOf } from '../subject/excerpt';

/** Words of a new building or road, folded. */
const building =
  /\bneubau|ersatzneubau|erweiterungsbau|\berrichtung (?:ein|des|der)|neu gebaut|erweiterung (?:der|des|von) \w{0,20}(?:halle|schule|kita|wache|gebaeude|haus|bad\b|bades)|new build|newly built|construction of|extension (?:of|to) (?:the )?(?:\w+ ){0,3}(?:school|building|hall|centre|depot|station|nursery|library)|new (?:school|building|centre|depot|fire station|day-care)/;
/** Words of the emissions from making and building, folded. */
const grey =
  /grau|herstell|baustoff|material|errichtung|durch den bau|beim bau|bauphase|einmalig|embodied|construction|materials|one-off|upfront|up-front/;

/** Q13: a new building with figures for its operation only. */
export const constructionLeftOut: Rule = {
  id: 'Q13',
  severity: 'warning',
  check: (subject) => {
    const { claims, proposal } = subject;
    const decision = proposal.sections.find(({ role }) => role === 'decision')?.text ?? '';
    if (!building.test(fold(`${proposal.title ?? ''} ${decision.slice(0, 4000)}`))) return [];
    const running = claims.amounts.find(({ span }) => span === 'year');
    if (!running || claims.amounts.some(({ span }) => span === 'once')) return [];
    if (grey.test(fold(climateTexts(subject)))) return [];
    const said = claims.at('mitigation.amount') ?? claims.at('mitigation.reason');
    return [
      {
        rule: 'Q13',
        severity: 'warning',
        kind: 'construction-left-out',
        half: 'climate',
        about: said?.about ?? claims.said[0]?.about ?? '',
        paragraph: said?.paragraph ?? claims.said[0]?.paragraph ?? null,
        excerpt: excerptOf(running.sentence),
        path: 'mitigation.amount',
      },
    ];
  },
};

function climateTexts({ claims }: Subject): string {
  return claims.said
    .filter(({ half }) => half !== 'equity')
    .map(({ text }) => text.slice(0, 4000))
    .join('\n');
}
