import type { Example } from '../../support/example';

const lines = ['# Beschlussvorschlag', 'Der Rat beschließt den Bau der Umgehungsstraße Ost.'];
const fields = {
  'mitigation.rating': 'negativ (−)',
  'mitigation.reason': 'Der Verkehr nimmt nach der Prognose um 12 % zu.',
};
const answers = { mitigation: { rating: -1, reason: fields['mitigation.reason'] } };
const english = ['# Recommendation', 'That Cabinet approves the closure of the day centre.'];
const burden = {
  'equity.rating': 'negative (−)',
  'equity.reason': 'Older people lose a meeting place within walking distance.',
};
const signed = { equity: { rating: -1, reason: burden['equity.reason'] } };

export const examples: readonly Example<'Q28'>[] = [
  {
    title: 'Negativ, aber nicht mitgezeichnet',
    language: 'de',
    lines,
    fields,
    answers,
    finds: ['sign-off-missing'],
  },
  {
    title: 'Ein Wort an der Stelle der Mitzeichnung',
    language: 'de',
    lines,
    fields: { ...fields, 'signOff.climateTeam': 'wird nachgereicht' },
    answers,
    finds: ['sign-off-unclear'],
  },
  {
    title: 'Von Hand mitgezeichnet: wer und wann',
    language: 'de',
    lines,
    fields: { ...fields, 'signOff.climateTeam': 'Klimaleitstelle, 16.11.2026' },
    answers,
    finds: [],
  },
  {
    title: 'In der ausgefüllten Mustervorlage, ohne gespeicherte Antworten',
    language: 'de',
    lines,
    fields: { ...fields, 'signOff.climateTeam': 'angefragt am 16.11.2026' },
    finds: ['sign-off-unclear'],
  },
  {
    title: 'Zurückgegeben mit einer Rückfrage',
    language: 'de',
    lines,
    fields,
    answers: {
      ...answers,
      signOff: {
        climateTeam: {
          state: 'returned',
          date: '2026-11-16',
          comment: 'Bitte Baustoffe ergänzen.',
        },
      },
    },
    finds: ['sign-off-returned'],
  },
  {
    title: 'Zurückgegeben und noch offen',
    language: 'de',
    lines,
    fields,
    answers: {
      ...answers,
      signOff: { climateTeam: { state: 'returned', by: 'Umweltamt', date: '2026-11-16' } },
    },
    finds: ['sign-off-returned'],
  },
  {
    title: 'Nach der Mitzeichnung geändert',
    language: 'de',
    lines,
    fields,
    answers: {
      ...answers,
      signOff: {
        climateTeam: {
          state: 'confirmed',
          by: 'Umweltamt',
          date: '2026-11-16',
          of: { 'mitigation.rating': 'former' },
        },
      },
    },
    finds: ['sign-off-outdated'],
  },
  {
    title: 'Mitgezeichnet',
    language: 'de',
    lines,
    fields,
    answers: {
      ...answers,
      signOff: { climateTeam: { state: 'confirmed', by: 'Umweltamt', date: '2026-11-16' } },
    },
    finds: [],
  },
  {
    title: 'A burden without the equalities team',
    language: 'en',
    lines: english,
    fields: burden,
    answers: signed,
    finds: ['sign-off-missing'],
  },
  {
    title: 'Returned and still open',
    language: 'en',
    lines: english,
    fields: burden,
    answers: {
      ...signed,
      signOff: {
        socialDepartment: { state: 'returned', date: '2026-11-16', comment: 'Which bus line?' },
      },
    },
    finds: ['sign-off-returned'],
  },
  {
    title: 'Signed',
    language: 'en',
    lines: english,
    fields: burden,
    answers: {
      ...signed,
      signOff: { socialDepartment: { state: 'seen', by: 'Equalities team', date: '2026-11-16' } },
    },
    finds: [],
  },
];
