/** What the pane says about sign-off. */
export const review = {
  signOff: 'Mitzeichnung',
  signOffLead:
    'Datum und Funktion genügen, keine Namen. Darf leer bleiben, bis die Stelle mitgezeichnet hat.',
  climateTeam: 'Klimaschutz',
  socialDepartment: 'Soziales',
  signOffHint: 'Zum Beispiel „23.11.2026, Klimaschutzmanagement“.',
  signOffHintSocial: 'Zum Beispiel „24.11.2026, Sozialplanung“.',
};
