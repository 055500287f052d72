import type { Fault, FaultKind, FaultSetting } from './fault';
import { cellControlsRefused, partOfCellRefused, tableControlsUnlisted } from './cells';
import { answerLost, neverAnswered, paneClosed, requestLost, slowAnswer } from './connection';
import {
  breakBecomesParagraph,
  lastStyleLost,
  paragraphLeft,
  surplusParagraph,
} from './insertions';
import { wordOnTheWeb } from './web';
import { staleReading, undoneByPerson } from './older-text';
import { secondStatement, typingBeside, typingInside } from './other-person';
import {
  changedControlIds,
  deletionsInText,
  foreignStyleNames,
  paragraphsHidden,
  partsLeftOut,
  trackingUntold,
} from './readings';
import { errorInBatch, looksRefused, notAllowed, partNotWritten, replaceRefused } from './refusals';

/** Which faults strike at one trip, and which apply all the time. */
export interface FaultRule {
  make: (setting: FaultSetting) => Fault;
  strikes: 'once' | 'at-writing' | 'always';
}

export const faultRules: Record<FaultKind, FaultRule> = {
  'error-in-batch': { make: errorInBatch, strikes: 'once' },
  'request-lost': { make: requestLost, strikes: 'once' },
  'answer-lost': { make: answerLost, strikes: 'once' },
  'slow-answer': { make: slowAnswer, strikes: 'once' },
  'never-answered': { make: neverAnswered, strikes: 'once' },
  'pane-closed': { make: paneClosed, strikes: 'once' },
  'undone-by-person': { make: undoneByPerson, strikes: 'at-writing' },
  'stale-reading': { make: staleReading, strikes: 'at-writing' },
  'second-statement': { make: secondStatement, strikes: 'once' },
  'typing-beside': { make: typingBeside, strikes: 'once' },
  'typing-inside': { make: typingInside, strikes: 'once' },
  'replace-refused': { make: replaceRefused, strikes: 'always' },
  'not-allowed': { make: notAllowed, strikes: 'always' },
  'looks-refused': { make: looksRefused, strikes: 'always' },
  'part-of-cell-refused': { make: partOfCellRefused, strikes: 'always' },
  'cell-controls-refused': { make: cellControlsRefused, strikes: 'always' },
  'table-controls-unlisted': { make: tableControlsUnlisted, strikes: 'always' },
  'break-becomes-paragraph': { make: breakBecomesParagraph, strikes: 'always' },
  'paragraph-left': { make: paragraphLeft, strikes: 'always' },
  'surplus-paragraph': { make: surplusParagraph, strikes: 'always' },
  'last-style-lost': { make: lastStyleLost, strikes: 'always' },
  'part-not-written': { make: partNotWritten, strikes: 'always' },
  'changed-control-ids': { make: changedControlIds, strikes: 'always' },
  'foreign-style-names': { make: foreignStyleNames, strikes: 'always' },
  'paragraphs-hidden': { make: paragraphsHidden, strikes: 'always' },
  'tracking-untold': { make: trackingUntold, strikes: 'always' },
  'parts-left-out': { make: partsLeftOut, strikes: 'always' },
  'word-on-the-web': { make: wordOnTheWeb, strikes: 'always' },
  'deletions-in-text': { make: deletionsInText, strikes: 'always' },
};

export const faultKinds = Object.keys(faultRules) as FaultKind[];

/** Reads "error-in-batch@3" or "answer-lost"; null for anything else. */
export function parseFault(text: string): FaultSetting | null {
  const [, name, at] = /^([a-z-]+)(?:@(\d{1,3}))?$/.exec(text) ?? [];
  const kind = faultKinds.find((one) => one === name);
  if (!kind) return null;
  return at === undefined ? { kind } : { kind, at: Number(at) };
}
