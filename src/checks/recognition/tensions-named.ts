import type { TensionId } from '../../assessment/tensions';
import type { Language } from '../../i18n/language';
import { fold } from '../../vocabulary/fold';
import type { TensionWords } from '../../vocabulary/tensions';
import { vocabularies } from '../../vocabulary/vocabularies';

/** The typical tensions that a proposal's words bring with them. */
export function tensionsNamed(text: string, language: Language): TensionId[] {
  const folded = fold(text.slice(0, 8000));
  return entriesOf(language).flatMap(([id, pair]) =>
    pair.does.test(folded) && (pair.for?.test(folded) ?? true) ? [id] : [],
  );
}

/** Whether a text speaks of the people whom a tension concerns, or of what is done for them. */
export function namesConcerned(id: TensionId, text: string, language: Language): boolean {
  return vocabularies[language].tensions[id]?.concerned.test(fold(text)) ?? false;
}

function entriesOf(language: Language): [TensionId, TensionWords][] {
  const { tensions } = vocabularies[language];
  return (Object.keys(tensions) as TensionId[]).flatMap((id): [TensionId, TensionWords][] => {
    const pair = tensions[id];
    return pair ? [[id, pair]] : [];
  });
}
