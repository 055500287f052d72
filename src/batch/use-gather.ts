import { useMemo, type Dispatch } from 'react';
import { entriesOf, filesBelow, filesOf } from './files/read-drop';
import type { Action } from './state';

/** Takes files in, from a choice or a drop. */
export interface Gather {
  list: (files: FileList) => void;
  drop: (data: DataTransfer) => void;
}

export function useGather(dispatch: Dispatch<Action>): Gather {
  return useMemo(
    () => ({
      list: (files) => {
        if (files.length > 0) dispatch({ type: 'gathered', gathered: filesOf(files) });
      },
      drop: (data) => {
        const entries = entriesOf(data.items);
        if (entries.length === 0) {
          if (data.files.length > 0) {
            dispatch({ type: 'gathered', gathered: filesOf(data.files) });
          }
          return;
        }
        dispatch({ type: 'gathering', seen: 0 });
        const told = (seen: number) => dispatch({ type: 'gathering', seen });
        void filesBelow(entries, told).then((gathered) => {
          dispatch({ type: 'gathered', gathered });
        });
      },
    }),
    [dispatch],
  );
}
