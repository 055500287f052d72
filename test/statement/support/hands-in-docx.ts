import fc from 'fast-check';
import { openDocx, type DocxDocument } from '../../../src/docx/port';
import { statementTag } from '../../../src/document/tags';
import { steps, takeAll, type Hands } from './any-order';
import { edited, germanProposal } from './council-docx';

/** Hands in a .docx without Word: fields by an edit plan, words beside them in the markup. */
function hands(document: DocxDocument): Hands {
  let current = document;
  return {
    port: {
      read: () => current.read(),
      changedSince: (snapshot) => current.changedSince(snapshot),
      apply: (plan) => current.apply(plan),
      store: (xml) => current.store(xml),
      deleteStored: () => current.deleteStored(),
      reveal: (target) => current.reveal(target),
    },
    type: ({ tag, text }, to) =>
      current.apply({
        kind: 'update',
        root: statementTag,
        fields: [{ tag, from: text, to }],
        removals: [],
        insertions: [],
      }),
    beside: (text) => {
      const change = (xml: string) => xml.replace('>Mitzeichnung: ', `>Mitzeichnung ${text} `);
      try {
        current = edited(current, change);
        return Promise.resolve(true);
      } catch {
        // The paragraph is not there in this form, or was typed into already.
        return Promise.resolve(false);
      }
    },
    reopen: () => Promise.resolve(hands(openDocx(current.save()))),
  };
}

/** Takes sequences of up to so many steps, each in a proposal of its own. Throws where typed text is lost. */
export function tryOrders(length: number, numRuns: number): Promise<void> {
  const property = fc.asyncProperty(steps(length), (sequence) =>
    takeAll(hands(openDocx(germanProposal())), sequence),
  );
  return fc.assert(property, { numRuns });
}
