import { contractDocuments } from '../contract/documents';
import { documentKinds } from '../fixtures/kinds';
import { heldTexts, plainTexts } from '../fixtures/held-text';
import { handWritten } from '../fixtures/hand-written';
import { lookDocuments } from '../fixtures/looks';

/** Documents that are tried in one way. Add a set here and the table takes it in. */
export interface TriedDocuments {
  what: string;
  /** Where the documents are made, and the tests that use them. */
  fixtures: string;
  tests: string;
  /** What each document is like, with what is particular about the outcome. */
  rows: [kind: string, outcome: string][];
}

const both = 'test/contract, over .docx and over unmodified office.js';

export const triedDocuments: TriedDocuments[] = [
  {
    what: 'Place, numbering, table width, validity, removal without a trace',
    fixtures: 'test/fixtures/kinds.ts',
    tests: `kind-suite.ts in ${both}`,
    rows: Object.entries(documentKinds).map(([kind, { between, heading, counted, textWidth }]) => [
      kind,
      [
        between[0] === null ? 'first' : `behind “${short(between[0])}”`,
        between[1] === null ? 'last' : `before “${short(between[1])}”`,
        ...(counted === undefined ? [] : [`number ${counted} by Word`]),
        ...(/^[\dIVX]/.test(heading) ? [`typed “${heading.split(/[\s]/)[0] ?? ''}”`] : []),
        ...(textWidth === 453.6 ? [] : [`${textWidth} pt wide`]),
      ].join(', '),
    ]),
  },
  {
    what: 'Typeface, size, spacing and indents of heading and text',
    fixtures: 'test/fixtures/looks.ts',
    tests: `look-suite.ts in ${both}`,
    rows: Object.keys(lookDocuments).map((kind) => [kind, 'like its neighbours']),
  },
  {
    what: 'Reading, inserting, updating, removing, storing',
    fixtures: 'test/contract/documents.ts',
    tests: `suite.ts in ${both}`,
    rows: Object.keys(contractDocuments).map((kind) => [kind, 'equal over both adapters']),
  },
  {
    what: 'Taking over a section that somebody wrote',
    fixtures: 'test/fixtures/hand-written.ts',
    tests: `test/checks/adoption/adoption.test.ts; adoption-suite.ts in ${both}`,
    rows: Object.entries(handWritten).map(([kind, { stays, ratings }]) => [
      kind,
      [
        stays.length === 0 ? 'statement in its place' : 'text copied, section stays',
        ...Object.entries(ratings).map(([row, rating]) => `${row} ${String(rating)}`),
      ].join(', '),
    ]),
  },
  {
    what: 'Taking over text that holds more than its words',
    fixtures: 'test/fixtures/held-text.ts',
    tests: `held-suite.ts in ${both}`,
    rows: [
      ...Object.keys(heldTexts).map((kind): [string, string] => [
        kind,
        'text copied, section stays as it is',
      ]),
      ...Object.keys(plainTexts).map((kind): [string, string] => [kind, 'statement in its place']),
    ],
  },
  {
    what: 'Tracked changes, comments and protection',
    fixtures: 'test/fixtures/changed-parts.ts',
    tests: `revision-suite.ts in ${both}; test/cli/protected-files.test.ts; test/browser/pane/protected.deep.test.ts`,
    rows: [
      ['changes are tracked', 'only what differs is revised, tracking stays on'],
      ['a statement deleted while changes are tracked', 'counts as deleted, can be written anew'],
      ['a comment on a reason', 'stays on what stays of the text'],
      ['protection that only tracks changes', 'written, tracked'],
      ['a protected form', 'nothing written, said why; read and checked'],
      ['protected, only comments allowed', 'nothing written, said why; read and checked'],
      ['protected against every change', 'nothing written, said why; read and checked'],
      [
        'protected, with parts that everyone may edit',
        'nothing written there either, so that no half statement comes about; said why',
      ],
      ['marked as final', 'nothing written, said why; read and checked'],
    ],
  },
  {
    what: 'Saved by another program',
    fixtures: 'test/fixtures/libreoffice',
    tests: 'test/statement/saved-elsewhere.test.ts (what survives: other-programs.md)',
    rows: [
      [
        'a statement saved by LibreOffice 7.4',
        'recognised without its controls, marked again in its place',
      ],
    ],
  },
  {
    what: 'Checking what others wrote',
    fixtures: 'made in the test',
    tests: 'test/checks/document-kinds.test.ts, through .docx',
    rows: [
      ['tracked insertion and deletion', 'what is inserted counts, what is deleted does not'],
      ['content controls of another vendor', 'read through, left alone'],
      ['text boxes', 'read as text beside the text, a section in one is recognised'],
      ['footnotes', 'do not disturb the text that they belong to'],
      ['a form table', 'its rows are read as sections'],
      ['cells merged across and down', 'read once'],
    ],
  },
];

function short(text: string): string {
  return text.length > 28 ? `${text.slice(0, 28).trimEnd()} …` : text;
}

const introduction = `# What was tried against which document

Made from the fixtures by \`test/tried-documents.test.ts\` (\`UPDATE_DOCS=1\` writes it anew); every row is a document that the
named tests run over. Placement was also looked at by hand, drawn by LibreOffice 7.4: it shows the first paragraph of a
content control without its bold, though the file has it, and in columns of about 7.5 cm long words of the table break.
Nothing here was tried in a real Word.
`;

/** The page as it stands in \`docs/\`. */
export function triedDocumentsPage(): string {
  const parts = triedDocuments.map(({ what, fixtures, tests, rows }) => {
    const lines = rows.map(([kind, outcome]) => `| ${kind} | ${outcome.replaceAll('|', '\\|')} |`);
    return `## ${what}

Documents: \`${fixtures}\`. Tests: ${tests}.

| Document | Outcome |
| --- | --- |
${lines.join('\n')}
`;
  });
  return `${introduction}\n${parts.join('\n')}`;
}
