import type { TensionId } from '../../assessment/tensions';
import { fold } from '../../vocabulary/fold';

type Language = 'de' | 'en';

interface Pair {
  /** What the proposal does, and what makes it a matter for these people; both in one text. */
  does: RegExp;
  for?: RegExp;
  /** Words for the people concerned, or for what is done for them. */
  concerned: RegExp;
}

/**
 * Typical pairs by the words of a proposal (docs/sources.md#tensions), folded. Dearer fees and energy
 * are not among them: they are found by their price (Q21).
 */
const pairs: Record<Language, Partial<Record<TensionId, Pair>>> = {
  de: {
    'retrofit-tenants': {
      does: /sanier|modernisier|daemm|waermepump|heizungstausch/,
      for: /wohngebaeude|wohnhaus|wohnhaeus|wohnanlage|wohnsiedlung|mehrfamilien|mietwohn|mietshaus|wohnungsbestand|wohnungsgesellschaft|wohnungsbaugesellschaft|staedtische\w* wohnung/,
      concerned: /miete|\bmiet/,
    },
    'car-access-disability': {
      does: /fussgaengerzone|autofrei|superblock|kiezblock|durchfahrtssperre|(?:stellplaetze|parkplaetze|parkstaende)\w* (?:\w+ ){0,6}(?:entfallen|entfaellt|aufgehoben|zurueckgebaut|umgewandelt)|(?:wegfall|entfall|rueckbau|umwandlung) (?:von |der )?(?:\w+ ){0,2}(?:stellplaetze|parkplaetze|parkstaende)/,
      concerned:
        /behinder|mobilitaetseingeschr|rollstuhl|gehbehind|barrierefrei|pflege|schwerbehind/,
    },
    'online-only-offline': {
      does: /(?:ausschliesslich|nur noch|kuenftig nur) (?:\w+ ){0,2}(?:online|digital|elektronisch)|(?:online|digital)\w*[- ]?(?:antrag|antraege|dienst|buchung|termin|parkschein|ticket)|digitalisierung (?:der|des|von) (?:\w+ ){0,2}(?:antra|antrae|dienst|buergerdienst|verfahren)/,
      concerned:
        /ohne internet|offline|nicht digital|digital\w* (?:teilhabe|ausgrenz)|aelter|senior|persoenlich\w* (?:vorsprach|beratung|termin)|telefon|papier|vor ort|schalter|hilfe beim/,
    },
    'greening-displacement': {
      does: /aufwertung (?:des|der) (?:quartier|stadtteil|wohnumfeld|viertel)|(?:quartier|stadtteil|stadt)s?erneuerung|sanierungsgebiet/,
      concerned: /miete|\bmiet|verdraeng|gentrifiz|milieuschutz|erhaltungssatzung|bezahlbar/,
    },
    'grants-uptake': {
      does: /foerderprogramm|foerderrichtlinie|zuschussprogramm/,
      for: /photovoltaik|\bpv\b|solar|balkon|waermepump|heizung|sanierung|lastenr|dachbegruen|gebaeude/,
      concerned:
        /\bmiet|einkommen|sozialpass|buergergeld|foerdersatz|hilfe beim antrag|balkonmodul/,
    },
  },
  en: {
    'retrofit-tenants': {
      does: /retrofit|refurbish|insulat|heat pump|modernis/,
      for: /council homes|council housing|social housing|\bflats\b|tower block|dwelling|housing stock|rented homes|apartment/,
      concerned: /tenant|renter|\brents?\b|leaseholder/,
    },
    'car-access-disability': {
      does: /pedestriani[sz]|car[- ]free|low traffic|traffic filter|through[- ]traffic|remov\w* (?:\w+ ){0,4}parking|parking (?:spaces|bays) (?:\w+ ){0,4}(?:remov|convert)|school street/,
      concerned: /disab|blue badge|wheelchair|mobility|carer|accessib/,
    },
    'online-only-offline': {
      does: /online[- ]only|only (?:be )?(?:\w+ )?online|digital[- ](?:only|by default)|(?:app|online)[- ]based (?:parking|booking|payment)|cashless/,
      concerned:
        /without internet|offline|digital(?:ly)? (?:exclu|exclusion|skills)|older|telephone|by phone|paper|in person|face[- ]to[- ]face/,
    },
    'greening-displacement': {
      does: /(?:neighbo[u]?rhood|town centre|estate|area) (?:renewal|regeneration|improvement)|regeneration of/,
      concerned: /tenant|renter|\brents?\b|displac|gentrif|afford/,
    },
    'grants-uptake': {
      does: /grant (?:scheme|programme|program)|rebate (?:scheme|program)|subsidy scheme/,
      for: /solar|heat pump|insulat|boiler|retrofit|electric vehicle|cargo bike|green roof/,
      concerned: /tenant|renter|income|deprived|help with (?:the )?application|higher rate/,
    },
  },
};

/** The typical tensions that a proposal's words bring with them. */
export function tensionsNamed(text: string, language: Language): TensionId[] {
  const folded = fold(text.slice(0, 8000));
  return entriesOf(language).flatMap(([id, pair]) =>
    pair.does.test(folded) && (pair.for?.test(folded) ?? true) ? [id] : [],
  );
}

/** Whether a text speaks of the people whom a tension concerns, or of what is done for them. */
export function namesConcerned(id: TensionId, text: string, language: Language): boolean {
  return pairs[language][id]?.concerned.test(fold(text)) ?? false;
}

function entriesOf(language: Language): [TensionId, Pair][] {
  const known = pairs[language];
  return (Object.keys(known) as TensionId[]).flatMap((id): [TensionId, Pair][] => {
    const pair = known[id];
    return pair ? [[id, pair]] : [];
  });
}
