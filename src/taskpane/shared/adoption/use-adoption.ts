import { useEffect, useState } from 'react';
import type { Adoption } from '../../../checks/adoption/adoption';
import type { Opened } from '../../../statement/use-cases/opened';
import { readAdoption } from './adoption';

/** What can be adopted from the document; null until that is known, or where there is nothing. */
export function useAdoption(opened: Opened): Adoption | null {
  const [read, setRead] = useState<{ opened: Opened; adoption: Adoption | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readAdoption(opened).then((adoption) => {
      if (isCurrent) setRead({ opened, adoption });
    });
    return () => {
      isCurrent = false;
    };
  }, [opened]);
  return read?.opened === opened ? read.adoption : null;
}
