import { useEffect, useState } from 'react';
import type { Language } from '../../../i18n/language';
import type { Classifier } from '../../../proposal/evidence/classifier/classifier';

/**
 * The classifier for proposals in a language, once it is loaded; null before, and where it cannot be loaded:
 * the listed words are read without it.
 */
export function useClassifier(language: Language | undefined): Classifier | null {
  const [loaded, setLoaded] = useState<{ language: Language; classifier: Classifier } | null>(null);
  useEffect(() => {
    if (language === undefined) return;
    let isWanted = true;
    import('../../../proposal/evidence/classifier/classifier')
      .then(({ loadClassifier }) => loadClassifier(language))
      .then(
        (classifier) => {
          if (isWanted) setLoaded({ language, classifier });
        },
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded?.language === language ? (loaded?.classifier ?? null) : null;
}
