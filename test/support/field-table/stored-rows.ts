/** What the stored part holds besides the answers to single questions. */
export interface StoredRow {
  code: 'META' | 'all';
  what: string;
  /** Path below the stored part: "proposal.title". */
  stored: string;
  /** Page of the pane, and what stands there. */
  pane: string;
  /** Field of the statement, or why it shows none. */
  shown: string;
}

const record = 'not shown: a record for whoever reads the file later';
const ownDocument = 'not shown: the proposal itself says it';

const meta = (what: string, stored: string, pane = 'not shown', shown = record): StoredRow => ({
  code: 'META',
  what,
  stored,
  pane,
  shown,
});
const all = (what: string, stored: string, pane: string, shown: string): StoredRow => ({
  code: 'all',
  what,
  stored,
  pane,
  shown: `not shown: ${shown}`,
});

export const storedRows: readonly StoredRow[] = [
  meta('Title of the document', 'proposal.title', 'overview: read there', ownDocument),
  meta('Reference number', 'proposal.reference', 'overview: read there', ownDocument),
  meta('Saved at', 'savedAt'),
  meta('Version of the shape', 'schema'),
  meta(
    'Language and city profile; it also says when a signature is required (R3)',
    'profile.id',
    'statement: profile',
    'not shown: the statement is in it',
  ),
  meta('Version of the profile', 'profile.version'),
  meta('Long or short form', 'form', 'statement: form', 'not shown: the statement is in it'),
  meta('Version of the questions', 'catalogue'),
  meta('Version of the factor set', 'factors', 'climate: basis', '`impact:climate.basis`'),
  meta('Text that was assessed', 'fingerprint', 'overview: says when the decision has changed'),
  meta('Fields as last written', 'written', 'statement: says what was changed in Word'),
  meta('Paragraphs as last written', 'paragraphs', 'statement: says what was changed in Word'),
  meta(
    'What was signed, climate team',
    'answers.signOff.climateTeam.of',
    'review: what changed since',
  ),
  meta(
    'What was signed, social department',
    'answers.signOff.socialDepartment.of',
    'review: what changed since',
  ),
  meta(
    'Group',
    'answers.groups.<id>.group',
    'equity: the groups of the profile',
    '`impact:groups.<id>`',
  ),
  meta(
    'Option, doing nothing among them',
    'answers.alternatives.options.<id>.id',
    'balance: rows of the table',
    '`impact:options.<id>.what`',
  ),
  meta(
    'Tension',
    'answers.tensions.<id>.id',
    'balance: tensions found in the answers',
    '`impact:tensions.<id>`',
  ),
  meta(
    'Measure',
    'answers.measures.<id>.id',
    'balance: list of measures',
    '`impact:measures.<id>.what`',
  ),
  meta('Activity', 'answers.climate.activities.<id>.id'),
  all(
    'Not known yet, with the date by which it will be',
    'answers.pending',
    'every page: beside the answer',
    'a field of its own; the field that waits says so',
  ),
  all(
    'Taken from an earlier proposal, to be confirmed',
    'answers.reconfirm',
    'every page: beside the answer',
    'it is open until confirmed',
  ),
  all(
    'Own words for a composed field',
    'answers.wording',
    'statement: the field itself',
    'a field of its own; it is the text of the field',
  ),
  all(
    'Findings of the check that a person accepted, with the reason',
    'answers.accepted',
    'check: beside the finding',
    'about the check, not about the proposal',
  ),
];
