import { fold } from '../fold';
import type { RelevanceWords, SeparableVerbs } from '../relevance';

const climate = (
  question: 'buildings' | 'land' | 'energy' | 'mobility',
  weight: 2 | 3,
): RelevanceWords => ({ half: 'climate', question, weight, words: '' });
const equity = (question: 'cost' | 'access' | 'displacement', weight: 1 | 2): RelevanceWords => ({
  half: 'equity',
  question,
  weight,
  words: '',
});

const verbs: [string, RelevanceWords][] = [
  [
    'reiß ab, riss ab, brich ab, baut um, baut an, baut aus, baut zurück, miete an',
    climate('buildings', 3),
  ],
  ['stock auf, kauf an', climate('buildings', 2)],
  ['holz ab, forst auf, pflanz an, brich auf', climate('land', 3)],
  ['schalte ab, leg still, rüst um', climate('energy', 2)],
  ['hebt an, heb an', equity('cost', 2)],
  ['schließ zu', equity('access', 1)],
];

/** Verbs of building, felling and charging whose prefix may stand at the end of the clause. */
export const separableVerbs: SeparableVerbs = {
  verbs: verbs.flatMap(([pairs, value]) =>
    pairs.split(', ').map((pair) => {
      const [stem, prefix] = fold(pair).split(' ');
      return { stem: stem ?? '', prefix: prefix ?? '', value };
    }),
  ),
  followedBy: 'und sowie',
};
