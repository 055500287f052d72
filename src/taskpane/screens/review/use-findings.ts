import { useEffect, useState } from 'react';
import type { Finding } from '../../../checks/finding';
import type { Language } from '../../../i18n/messages';
import type { Opened } from '../../../statement/use-cases/opened';

/** What the check finds in a document and nobody accepted; null until the rules have come. */
export function useFindings(opened: Opened, language: Language): readonly Finding[] | null {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  useEffect(() => {
    let current = true;
    void import('../../../checks/check').then(({ checkProposal }) => {
      if (!current) return;
      const { findings: found } = checkProposal(opened.snapshot, opened.profile, language);
      setFindings(found.filter(({ accepted }) => accepted === null));
    });
    return () => {
      current = false;
    };
  }, [opened, language]);
  return findings;
}
