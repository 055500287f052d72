import type { PeopleWords } from '../people';

export const people: PeopleWords = {
  groups: {
    'low-income':
      /einkommensarm|geringverdien|geringe[mnrs]? einkommen|niedrige[mnrs]? einkommen|buergergeld|grundsicherung|wohngeld|armut|sozialleistung|sozialpass|sozialticket|wenig geld|wenig einkommen|finanziell schwach/,
    tenants: /\bmiet(?!e\b)\w*|bestandsmiet/,
    'single-parents': /alleinerzieh|familien/,
    'children-youth': /\bkind(?:er\w*|ern)?\b|jugend|schueler/,
    'older-people': /aelter\w* mensch|senior|aeltere\b|hochbetagt/,
    disabilities: /behinder|barrierefrei|rollstuhl|mobilitaetseingeschraenk/,
    migration: /migra|gefluechtet|deutschkenntnis|zugewandert/,
    'women-gender': /\bfrauen|gleichstellung|geschlecht/,
    lgbtiq: /lsbti|queer/,
    homeless: /wohnungslos|obdachlos/,
    carers: /pflegende|angehoerige/,
    unemployed: /arbeitslos|erwerbslos/,
    'small-businesses': /kleine betriebe|kleinbetrieb|selbststaendig|einzelhand|gewerbetreib/,
    'no-car': /ohne (?:eigenes )?auto|autofreie haushalte/,
    'no-internet': /ohne internet|offline|nicht digital/,
    'burdened-districts': /laermbelast|hitzebelast|anwohn/,
    staff: /beschaeftigt|mitarbeit/,
    'future-generations': /kuenftige generation|kommende generation/,
  },
  inParticular:
    /anwohn|anlieger|nachbar|bewohner|haushalt|nutzer|nutzend|besuch|fahrgaest|pendel|eltern|schueler|famili|verein|ehrenamt|eigentuemer|gewerbe|betriebe\b|betrieben\b|handwerk|patient|radfahr|fussgaeng|beschaeftigt|pflege|kund(?:en|innen)|lernende|studier|auszubild|autofahr|kleingaert|gaeste|(?:mensch|person)en (?:mit|ohne|in|aus|die|ueber|ab)\b/,
  lowIncome:
    /einkommensarm|geringverdien|(?:gering|niedrig|klein)\w* einkommen|wenig geld|buergergeld|grundsicherung|wohngeld|\barm(?:ut|e|en)\b|armuts|sozialleistung|transferleistung|sozialpass|sozialticket|sozialtarif|sozialermaessig|haertefall|finanziell schwach|ermaessig|einkommensabhaengig|gestaffelt/,
};
