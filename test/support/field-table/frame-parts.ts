import { climateQuestions, equityQuestions } from '../../../src/assessment/catalogue';
import { screeningCode } from '../../../src/assessment/catalogue/screening-questions';
import { answer, other, type Part } from './part';

const ownDocument = 'not: the proposal itself says it';
const record = 'not: a record for whoever reads the file later';
const follows = 'not: a step on the way; ratings, reasons and fields of action show what follows';

/** META and stage 1. */
export const frameParts: readonly Part[] = [
  other('META', 'Title of the document', 'proposal.title', ownDocument, 'overview: read there'),
  other('META', 'Reference number', 'proposal.reference', ownDocument, 'overview: read there'),
  answer('M-author', 'Author, by job role', 'meta.author', record),
  answer('M-unit', 'Unit', 'meta.unit', ownDocument),
  answer('M-date', 'Date', 'meta.date', record),
  other('META', 'Saved at', 'savedAt', record, 'not shown'),
  other('META', 'Version of the shape', 'schema', record, 'not shown'),
  other(
    'META',
    'Language and city profile',
    'profile.id',
    'not: the statement is in it',
    'statement: profile',
  ),
  other('META', 'Version of the profile', 'profile.version', record, 'not shown'),
  other('META', 'Long or short form', 'form', 'not: the statement is in it', 'statement: form'),
  other('META', 'Version of the questions', 'catalogue', record, 'not shown'),
  other(
    'META',
    'Version of the factor set',
    'factors',
    'climate.basis',
    'climate: basis of the figures',
  ),
  other(
    'META',
    'Status, climate side',
    'answers.signOff.climateTeam.state',
    'signOff.climateTeam',
    'review: status, worked out from the signatures',
  ),
  other(
    'META',
    'Status, social side',
    'answers.signOff.socialDepartment.state',
    'signOff.socialDepartment',
    'review: status, worked out from the signatures',
  ),
  other(
    'META',
    'Text that was assessed',
    'fingerprint',
    record,
    'overview: says when the decision text has changed',
  ),
  other(
    'META',
    'Fields as last written',
    'written',
    record,
    'statement: says what was changed in Word',
  ),
  other(
    'META',
    'Paragraphs as last written',
    'paragraphs',
    record,
    'statement: says what was changed in Word',
  ),
  answer('S1', 'Yes, no or unknown', 'screening.climate.programme', follows),
  answer('S1', 'Which action, with its number', 'screening.programme', 'climate.contribution'),
  ...climateQuestions
    .filter((id) => id !== 'programme')
    .map((id) =>
      answer(
        screeningCode('climate', id),
        'Yes, no or unknown',
        `screening.climate.${id}`,
        follows,
      ),
    ),
  ...equityQuestions.map((id) =>
    answer(screeningCode('equity', id), 'Yes, no or unknown', `screening.equity.${id}`, follows),
  ),
  other(
    'all',
    'S and E: why a “no” holds against the text',
    'answers.screening.reasons',
    follows,
    'screening: Why “no” all the same',
  ),
  answer('S0', 'Kind of proposal', 'notRelevant.kind', 'notRelevant.kind'),
  answer('S0', 'Reason in one sentence', 'notRelevant.reason', 'notRelevant.reason'),
  other(
    'all',
    'Not known yet, with the date by which it will be',
    'answers.pending',
    'not: a field of its own; the field that waits says so',
    'every page: beside the answer',
  ),
  other(
    'all',
    'Taken from an earlier proposal, to be confirmed',
    'answers.reconfirm',
    'not: it is open until confirmed',
    'every page: beside the answer',
  ),
  other(
    'all',
    'Own words for a composed field',
    'answers.wording',
    'not: a field of its own; it is the text of the field',
    'statement: the field itself',
  ),
  other(
    'all',
    'Findings of the check that a person accepted, with the reason',
    'answers.accepted',
    'not: about the check, not about the proposal',
    'check: beside the finding',
  ),
];
