import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Umbau des Spielplatzes.'];
const english = ['# Recommendation', 'That Cabinet approves the new playground.'];

export const examples: readonly Example<'Q37'>[] = [
  {
    title: 'Hinter dem Beschluss ist eine Datei eingefügt',
    language: 'de',
    lines,
    unread: [{ kind: 'inserted-file', paragraph: 1 }],
    finds: ['inserted-file'],
  },
  {
    title: 'Zentraldokument mit einem Unterdokument',
    language: 'de',
    lines,
    unread: [{ kind: 'sub-document', paragraph: 1 }],
    finds: ['sub-document'],
  },
  { title: 'Alles steht im Dokument selbst', language: 'de', lines, finds: [] },
  {
    title: 'A master document that begins with a file and refers to another one',
    language: 'en',
    lines: english,
    unread: [
      { kind: 'inserted-file', paragraph: null },
      { kind: 'sub-document', paragraph: 1 },
    ],
    finds: ['inserted-file', 'sub-document'],
  },
];
