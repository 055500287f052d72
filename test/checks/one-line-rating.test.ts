import { oneLineRating } from '../../src/checks/recognition/one-line-rating';

const climate = 'Klimarelevanz';
const english = 'Climate implications';

test.each([
  ['Keine.', climate, 0, ''],
  ['keine', climate, 0, ''],
  ['Nein', 'Auswirkungen auf das Klima', 0, ''],
  ['Nein.', 'Hat die Vorlage Auswirkungen auf das Klima?', 0, ''],
  ['Keine. Es wird nur eine Stelle besetzt.', climate, 0, 'Es wird nur eine Stelle besetzt.'],
  ['Keine – nur Personal.', climate, 0, 'nur Personal.'],
  ['Keine: Es geht um eine Satzung.', climate, 0, 'Es geht um eine Satzung.'],
  ['Nein, da nur intern.', climate, 0, 'Nein, da nur intern.'],
  ['Keine Auswirkungen.', climate, 0, ''],
  ['Keine Klimarelevanz. Nur Formales.', climate, 0, 'Nur Formales.'],
  ['Nicht klimarelevant.', climate, 0, ''],
  ['Nicht relevant', 'Soziale Auswirkungen', 0, ''],
  ['Keine nennenswerten Auswirkungen.', climate, 0, 'Keine nennenswerten Auswirkungen.'],
  [
    'Es ergeben sich keine Auswirkungen auf das Klima.',
    'Klimaschutz',
    0,
    'Es ergeben sich keine Auswirkungen auf das Klima.',
  ],
  ['Auswirkungen auf das Klima sind nicht zu erwarten.', climate, 0, ''],
  ['Die Vorlage ist nicht klimarelevant.', climate, 0, 'Die Vorlage ist nicht klimarelevant.'],
  ['Positiv.', climate, 1, ''],
  ['Ja, negativ.', climate, -1, ''],
  ['Klimaneutral.', climate, 0, ''],
  ['Entfällt.', climate, 'not-applicable', ''],
  ['None.', english, 0, ''],
  ['Nil', 'Equality implications', 0, ''],
  ['No', 'Impact on climate change', 0, ''],
  ['No impact.', english, 0, ''],
  ['None. Only the name changes.', english, 0, 'Only the name changes.'],
  [
    'There are no climate implications arising from this report.',
    english,
    0,
    'There are no climate implications arising from this report.',
  ],
  ['There are no equality implications', 'Equality', 0, ''],
  ['Not applicable.', english, 'not-applicable', ''],
])('"%s" below "%s" is %s, with the reason "%s"', (line, heading, rating, reason) => {
  expect(oneLineRating(line, heading)).toMatchObject({ rating, reason });
});

test.each([
  // A word of the rating begins another sentence.
  ['Keine der Varianten spart Energie.', climate],
  ['Keine Angaben.', climate],
  ['Keine Angabe möglich, da die Planung fehlt.', climate],
  ['Keine Aussage möglich.', climate],
  ['Keine bzw. geringe Mehrkosten.', climate],
  ['Nein zum Autoverkehr sagen die Anwohner.', climate],
  ['Positiv hervorzuheben ist der Radweg.', climate],
  ['None of the options saves energy.', english],
  ['No. 7 of the plan applies.', english],
  ['Nothing is known yet.', english],
  // Only one direction, a part, or an exception.
  ['Keine negativen Auswirkungen.', climate],
  ['Keine positiven Auswirkungen auf das Klima.', climate],
  ['Keine direkten Auswirkungen.', climate],
  ['No direct implications.', english],
  ['No adverse impacts.', english],
  ['Keine Auswirkungen auf das Klima, außer in der Bauphase.', climate],
  ['Keine Auswirkungen auf den Haushalt.', climate],
  ['There are no financial implications.', english],
  ['Keine Auswirkungen im ersten Jahr.', climate],
  // The heading asks for something else.
  ['Keine.', 'Klimaschutzmaßnahmen'],
  ['Keine.', 'Klimafolgenanpassung'],
  ['Keine.', 'Negative Auswirkungen auf das Klima'],
  ['Nein.', 'Klimaneutralität'],
  ['Keine.', 'Klimafreundlichere Alternativen'],
  ['Keine.', 'Auswirkungen auf das Klima während der Bauzeit'],
  ['None.', 'Climate mitigation measures'],
  ['No.', 'Net zero target'],
  ['Keine Auswirkungen.', 'Auswirkungen auf das Klima während der Bauzeit'],
  ['Keine.', ''],
])('"%s" below "%s" is no rating', (line, heading) => {
  expect(oneLineRating(line, heading)).toBeNull();
});
