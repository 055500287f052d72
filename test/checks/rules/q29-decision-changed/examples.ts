import { fingerprintOfTexts } from '../../../../src/proposal/fingerprint';
import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt 12 Ladepunkte am Rathaus.'];
const fields = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.reason': 'Zwölf Dienstwagen fahren künftig elektrisch.',
};

const english = ['# Recommendation', 'That Cabinet approves the new boiler.'];
const rated = {
  'mitigation.rating': 'positive (+)',
  'mitigation.reason': 'A heat pump replaces the gas boiler.',
};

export const examples: readonly Example<'Q29'>[] = [
  {
    title: 'Der Beschluss wurde nach der Einschätzung geändert',
    language: 'de',
    lines,
    fields,
    stored: { fingerprint: { decision: 'former', title: null } },
    finds: ['decision-changed'],
  },
  {
    title: 'Das Projekt ist teurer geworden',
    language: 'de',
    lines: [...lines, '# Finanzielle Auswirkungen', 'Die Investition beträgt 96.000 Euro.'],
    fields,
    stored: {
      fingerprint: fingerprintOfTexts(lines[1] ?? '', null, [
        'Die Investition beträgt 58.000 Euro.',
      ]),
    },
    finds: ['amount-changed'],
  },
  {
    title: 'Nur anders geschrieben',
    language: 'de',
    lines: [...lines, '# Finanzielle Auswirkungen', 'Im Haushalt 2027 stehen 58.000 € bereit.'],
    fields,
    stored: {
      fingerprint: fingerprintOfTexts(lines[1] ?? '', null, [
        'Die Investition beträgt 58.000 Euro.',
      ]),
    },
    finds: [],
  },
  { title: 'Seit der Bewertung unverändert', language: 'de', lines, fields, stored: {}, finds: [] },
  {
    title: 'The title was changed after the assessment',
    language: 'en',
    lines: ['Title: New boiler for the town hall', ...english],
    fields: rated,
    stored: { fingerprint: { decision: null, title: 'former' } },
    finds: ['decision-changed', 'title-changed'],
  },
  {
    title: 'The same recommendation',
    language: 'en',
    lines: english,
    fields: rated,
    stored: {},
    finds: [],
  },
];
