import { builtInProfiles } from '../../src/profile/built-in';
import { findEvidence } from '../../src/proposal/evidence/evidence';
import { readProposal } from '../../src/proposal/read-proposal';
import {
  exemptKindIn,
  relevanceOf,
  usuallyNotRelevant,
  type Relevance,
} from '../../src/proposal/evidence/relevance';
import { exemptKinds } from '../../src/vocabulary/exempt-kinds';
import { h, p, snapshot } from './snapshot-builder';
import type { Snapshot } from '../../src/document/snapshot/snapshot';

function german(title: string, decision: string, reasons = ''): Snapshot {
  return snapshot(
    [
      p(`Betreff: ${title}`),
      h(1, 'Beschlussvorschlag'),
      p(decision),
      h(1, 'Begründung'),
      p(reasons),
    ],
    { language: 'de-DE' },
  );
}

function english(title: string, decision: string, reasons = ''): Snapshot {
  return snapshot(
    [p(`Title: ${title}`), h(1, 'Recommendation'), p(decision), h(1, 'Reasons'), p(reasons)],
    { language: 'en-GB' },
  );
}

function relevance(read: Snapshot): Relevance {
  const proposal = readProposal(read);
  return relevanceOf(findEvidence(read, proposal), proposal);
}

function kind(read: Snapshot): string | null {
  return usuallyNotRelevant(readProposal(read), read)?.kind ?? null;
}

describe('the level', () => {
  const plain = 'Der Rat beschließt das Vorhaben.';
  it.each<[string, Snapshot, string]>([
    ['a strong word in the title', german('Dachsanierung', plain), 'high'],
    ['a strong word in the decision', german('Vorhaben', 'Der Radweg wird gebaut.'), 'high'],
    [
      'three strong words in the reasons',
      german('Vorhaben', plain, 'Die Fahrbahn ist alt. Der Radweg fehlt. Die Heizung ist neu.'),
      'high',
    ],
    ['one strong word in the reasons', german('Vorhaben', plain, 'Dort ist ein Radweg.'), 'low'],
    ['one weak word in the reasons', german('Vorhaben', plain, 'Der Strom fiel aus.'), 'none'],
    ['nothing', german('Vorhaben', plain), 'none'],
    [
      'a strong word in a report to be noted',
      german('Radweg am Ring', 'Der Rat nimmt den Bericht zur Kenntnis.'),
      'low',
    ],
    [
      'a report with an order',
      german('Radweg am Ring', 'Der Rat nimmt Kenntnis und beauftragt die Verwaltung.'),
      'high',
    ],
    ['an appointment', german('Wahl des Beirats der Wohnungsbau GmbH', plain), 'none'],
    [
      'an election with a strong decision beside it',
      german('Wahl des Beirats', 'Der Beirat wird gewählt. Der Rat beschließt den Schulneubau.'),
      'low',
    ],
    ['an act that is dropped, in the title', german('Kein Schulneubau', plain), 'low'],
  ])('of %s', (_, read, level) => {
    expect(relevance(read).climate.level).toBe(level);
  });

  it('is none without fields, and fields are strongest first', () => {
    expect(relevance(german('Vorhaben', plain)).climate).toEqual({
      level: 'none',
      fields: [],
      evidence: [],
      possibly: [],
    });
    const { climate } = relevance(german('Neubau', 'Der Neubau beginnt.', 'Ein Radweg führt hin.'));
    expect(climate.fields).toEqual(['buildings']);
    expect(climate.evidence.map((one) => one.question)).toContain('mobility');
  });
});

describe('false friends and negation', () => {
  it.each([
    ['Neubau der Geschäftsordnung', 'Der Rat beschließt die Fassung.'],
    ['Bericht zum Betriebsklima', 'Der Rat beschließt den Bericht.'],
    ['Dank an Frau Busch', 'Sie hat sich mit viel Energie eingesetzt.'],
    ['Bankett am Rathausplatz', 'Der Rat stimmt zu. Es ist unter Dach und Fach.'],
    ['Bericht des Umweltamtes', 'Der Ausschuss für Bauen, Verkehr und Grün berät.'],
    ['Bau-, Verkehrs- und Umweltausschuss', 'Er tagt im Mai.'],
    ['Angelegenheit', 'Die Stadt ist darauf angewiesen und hält das für angemessen.'],
    ['Angelegenheit', 'Es entstehen keine Versiegelung und kein Verkehr.'],
    ['Angelegenheit', 'Der Neubau entfällt.'],
    ['Angelegenheit', 'Mit dem Beschluss ist kein Energieverbrauch verbunden.'],
    ['Dachverband und Parkett', 'Der Schriftverkehr wird geordnet.'],
    ['Obdach der Kunst', 'In diesen Fällen wird sorgfältig geprüft.'],
  ])('%s: %s', (title, decision) => {
    const { climate } = relevance(german(title, decision));
    expect(climate.evidence).toEqual([]);
  });

  it.each([
    ['Park Lane Working Group', 'To note.'],
    ['Road Map for the Review', 'Remarks were made in the heat of the debate.'],
    ['Business Report', 'The current officer in charge retires.'],
    ['Green Paper on Audit', 'It was debated with great energy.'],
    ['Report of the Transport and Highways Panel', 'The Director of Housing will attend.'],
    [
      'Desk at 4 Windmill Road',
      'The chair, who led the review, is thanked. The door is at Elm Park.',
    ],
    ['Scheme', 'No trees will be felled and traffic is not affected.'],
    ['Scheme', 'The inclusion of the item in the nature of a report is agreed.'],
  ])('%s: %s', (title, decision) => {
    const { climate, equity } = relevance(english(title, decision));
    expect([...climate.evidence, ...equity.evidence]).toEqual([]);
  });

  it.each<[string, string]>([
    ['Die Stadt reißt das alte Hallenbad im Herbst ab.', 'buildings'],
    ['Der Betrieb holzt die Böschung ab.', 'land'],
    ['Die Verwaltung mietet das Haus am Markt an.', 'buildings'],
    ['WAERMEPUMPEN ERSETZEN DIE OELHEIZUNG.', 'energy'],
    ['Der Rat beschließt nicht nur den Radweg.', 'mobility'],
    ['Statt einer Straße entsteht ein Stadtpark.', 'land'],
    ['Der Ausschuss für Mobilität beschließt den Bau des Radwegs.', 'mobility'],
    ['32 Parkplätze entfallen.', 'mobility'],
  ])('but "%s" counts', (text, question) => {
    expect(relevance(german('Vorhaben', text)).climate.fields).toContain(question);
  });

  it.each<[string, string]>([
    ['The Eastern Relief Road will open in May.', 'land'],
    ['Sidewalks and curb ramps are repaired.', 'mobility'],
    ['The rooftop HVAC units are replaced.', 'energy'],
    ['The parcel is rezoned.', 'land'],
    ['Lanterns are changed to LED.', 'energy'],
  ])('but "%s" counts', (text, question) => {
    expect(relevance(english('Scheme', text)).climate.fields).toContain(question);
  });
});

describe('kinds that are usually not relevant', () => {
  it.each<[string, string]>([
    ['Umbesetzung in Ausschüssen', 'appointment'],
    ['Benennung von Mitgliedern für den Aufsichtsrat', 'appointment'],
    ['Einführung und Verpflichtung eines Ratsmitglieds', 'appointment'],
    ['Nachwahl einer Schiedsperson', 'election'],
    ['Genehmigung der Niederschrift vom 3. Mai', 'minutes'],
    ['Sitzungstermine 2027', 'agenda'],
    ['Straßenbenennung im Baugebiet West', 'street-name'],
    ['Umbenennung des Marktplatzes', 'street-name'],
    ['Sportlerehrung 2026', 'honour'],
    ['Besetzung der Stelle im Vorzimmer', 'staffing'],
    ['Änderung der Hauptsatzung', 'rules-of-procedure'],
    ['Feststellung des Jahresabschlusses 2025', 'annual-accounts'],
    ['Beantwortung der Anfrage der Fraktion', 'inquiry'],
  ])('%s: %s', (title, expected) => {
    expect(kind(german(title, 'Der Rat beschließt.'))).toBe(expected);
  });

  it.each<[string, string]>([
    ['Appointments to Outside Bodies', 'appointment'],
    ['Reappointment to the Library Board', 'appointment'],
    ['Election of Vice-Chair', 'election'],
    ['Minutes of the Meeting of 4 May', 'minutes'],
    ['Calendar of Meetings', 'agenda'],
    ['Street Naming at Mill Farm', 'street-name'],
    ['Proclamation of Library Week', 'honour'],
    ['Collective Bargaining Agreement', 'staffing'],
    ['Changes to the Constitution', 'rules-of-procedure'],
    ['Statement of Accounts 2025/26', 'annual-accounts'],
    ['Response to Written Questions', 'inquiry'],
  ])('%s: %s', (title, expected) => {
    expect(kind(english(title, 'To agree the report.'))).toBe(expected);
  });

  it.each([
    'Einführung eines Sozialtickets',
    'Neufassung der Parkgebührenordnung',
    'Ausführungsbeschluss Kita West',
    'Verbesserung der Schülerbeförderung',
    'Einstellung des Betriebs der Buslinie 12',
  ])('not "%s"', (title) => {
    expect(kind(german(title, 'Der Rat beschließt das Vorhaben.'))).toBeNull();
  });

  it('are shown by the title, or by the decision where the title says nothing', () => {
    const fromTitle = german('Wahl einer Schiedsperson', 'Der Rat beschließt.');
    expect(usuallyNotRelevant(readProposal(fromTitle), fromTitle)).toEqual({
      kind: 'election',
      sentence: 'Wahl einer Schiedsperson',
      paragraph: 0,
    });
    const fromDecision = german('Schiedsbezirk 4', 'Der Rat wählt die Person. Alles bleibt.');
    expect(usuallyNotRelevant(readProposal(fromDecision), fromDecision)).toEqual({
      kind: 'election',
      sentence: 'Der Rat wählt die Person.',
      paragraph: 2,
    });
  });

  it('are known by every profile that has such a kind', () => {
    const names = Object.fromEntries(
      builtInProfiles.map((profile) => [
        profile.id,
        exemptKinds.map((one) => exemptKindIn(profile, one)),
      ]),
    );
    expect(names['dortmund']).toEqual([...exemptKinds]);
    expect(names['de-standard']).toEqual([...exemptKinds]);
    expect(names['uk-council']).not.toContain(null);
    expect(names['us-city']?.filter((name) => name === null)).toHaveLength(2);
  });
});
