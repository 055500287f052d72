import type { Assessment } from '../../assessment/assessment';
import { tensionsOf, type TensionId } from '../../assessment/tensions';
import type { Passage } from '../claims/claims';
import { equityClaims, type EquityClaims } from '../claims/equity-claims';
import type { KindOf } from '../../i18n/rule-codes';
import type { Observation, Rule } from '../rule';
import { titleAndDecision } from '../sources/title-and-decision';
import type { Subject } from '../subject';
import { saysLowIncome, saysMeasure } from '../recognition/mentions';
import { namesConcerned, tensionsNamed } from '../recognition/tensions-named';

const kinds: Record<TensionId, KindOf<'Q25'>> = {
  'retrofit-tenants': 'tension-retrofit-tenants',
  'charges-low-income': 'tension-charges-low-income',
  'energy-price-low-income': 'tension-energy-price-low-income',
  'car-access-disability': 'tension-car-access-disability',
  'online-only-offline': 'tension-online-only-offline',
  'greening-displacement': 'tension-greening-displacement',
  'grants-uptake': 'tension-grants-uptake',
};

/** Q25: a typical tension between climate and equity that nothing is said about. */
export const tensionUnaddressed: Rule<'Q25'> = {
  code: 'Q25',
  name: 'tension-unaddressed',
  severity: 'warning',
  half: 'both',
  check: (subject) => {
    const equity = equityClaims(subject);
    const { place } = equity;
    if (!place) return [];
    const answered = equity.form === 'long' ? tensionsOf(together(subject, equity)) : [];
    const named = tensionsNamed(titleAndDecision(subject.proposal), subject.proposal.language);
    return [...new Set([...answered, ...named])]
      .filter((id) => !isAddressed(id, equity, subject))
      .map((id) => finding(id, place));
  },
};

/** Screening, fields of action and activities are stored; groups are what the document says. */
function together({ stored }: Subject, { answers }: EquityClaims): Assessment {
  if (!stored) return answers;
  const { screening, climate } = stored.answers;
  return { ...answers, screening, climate };
}

/** A measure against this tension, the people concerned named, or low incomes with what helps them. */
function isAddressed(id: TensionId, { answers, sentences }: EquityClaims, { profile }: Subject) {
  const { language } = profile;
  const measure = answers.tensions.find((entry) => entry.id === id)?.measure ?? '';
  if (measure.trim() !== '') return true;
  if (sentences.some((one) => namesConcerned(id, one, language))) return true;
  if (id !== 'charges-low-income' && id !== 'energy-price-low-income') return false;
  // Nothing at all on low incomes is Q21's to say.
  const silent = !sentences.some((one) => saysLowIncome(one, language));
  return (
    silent ||
    answers.social.relief.trim() !== '' ||
    answers.measures.some(({ what, aim }) => what !== '' && aim !== 'climate') ||
    sentences.some((one) => saysMeasure(one, language))
  );
}

function finding(id: TensionId, { about, paragraph }: Passage): Observation<'Q25'> {
  return {
    kind: kinds[id],
    about,
    paragraph,
    excerpt: '',
    path: `tensions.${id}`,
  };
}
