import type { HeadDataWords } from '../head-data';
import { never } from '../pattern';

export const headData: HeadDataWords = {
  titleLabels:
    /betreff|betr\.?|kurzbetreff|kurztitel|langtitel|kurzbezeichnung|titel|vorlagentitel|(?:titel|bezeichnung|gegenstand|betreff|thema) der (?:vorlage|drucksache|beschlussvorlage|sitzungsvorlage)|gegenstand|bezeichnung|thema|beratungsgegenstand|geschäft|traktandum|tagesordnungspunkt/,
  longTitles: never,
  titleSupplement: /hier\s*:/,
  otherLabels:
    /datum|sitzung(?:stermin|sdatum)?|termin|von|amt|dienststelle|fachbereich|dezernat|bearbeit\p{L}*|sachbearbeit\p{L}*|verfasst von|verfasser\p{L}*|ansprechpartner\p{L}*|auskunft|telefon|tel|e-?mail|status|art|vorlageart|art der vorlage|federführ\p{L}*|beteiligt\p{L}*|aktenzeichen|az|gremium|beratungsfolge|zuständigkeit|einreicher\p{L}*|antragsteller\p{L}*|öffentlichkeitsstatus|version|seite|anlagen?|drucksachen?\b.*|vorlagen?\b.*|.*\bnr\.?|ds|bezug|an|ort/u,
  numberedPapers:
    /(?:rats)?drucksachen?|(?:beschluss|sitzungs|mitteilungs|informations|berichts|rats|magistrats|stadtrats|verwaltungs|gemeinderats|kreistags|ausschuss|ergänzungs)?vorlagen?|vorl\.?|drucks\.?|grdrs|drs|ds|bv|sv/,
  namedPapers: /geschäft|beschluss/,
  shortPapers: /GRDrs|Drs|DS|BV|SV/,
  weakReferences: /aktenzeichen|az|geschäftszeichen|gz|geschäftszahl|zahl|zl/,
  agendaItems: /tagesordnungspunkt|traktandum|top/,
  otherNumbers:
    /\p{L}*(?:sitzung|telefon|tel\b|fax|haus|konto|produkt|haushalt|kosten|titel|lfd|laufend|ordnung|top\b|seite|plz|raum|zimmer|invest|maßnahme|auftrag|bestell|rechnung|kunden|flur|plan|gesetz|anlage|beilage|los\b|artikel|gemeindekenn|amt\b|ziffer)/u,
  numberWords: /nr|nummer|zahl|#/,
  otherProposal:
    /bezug|bezugnehmend|siehe|vgl|ersetzt|ergänzung zu|in ergänzung|mit (?:drucksache|vorlage)|vorlage ersetzt/,
  meetingPapers: /(?:\p{L}+-?)?(?:niederschrift|protokoll|einladung|tagesordnung|bekanntmachung)/u,
  genericLines: [
    /^(?:(?:öffentliche|nicht ?öffentliche|ö|n\.?ö\.?)\s+)?(?:\p{L}+[- ])?(?:beschluss|sitzungs|mitteilungs|informations|berichts|ergänzungs|rats|magistrats|verwaltungs|gemeinderats|stadtrats)?(?:vorlage|drucksache|mitteilung|antrag|anfrage|tischvorlage|bericht und antrag)(?:\s+(?:der verwaltung|zur beschlussfassung|an den .{1,60}|(?:der|des) .{1,40}))?\s*(?:\(.{0,40}\))?$/iu,
    /^(?:\p{L}+)?(?:vorlage|drucksache)n?[\s.-]*(?:nr|nummer)?\b.{0,40}$/iu,
    /^(?:(?:freie und hansestadt|hansestadt|landeshauptstadt|kreisstadt|universitätsstadt|wissenschaftsstadt|stadtgemeinde|stadt|gemeinde|marktgemeinde|markt|kreis|landkreis|rhein-kreis|bezirk|bezirksamt|kanton|einwohnergemeinde)\s.{1,50})$/iu,
    /^(?:vorlagen?|beschluss|entscheidungs|sitzungs)?-?(?:details|angaben|übersicht|deckblatt)$/iu,
    /^(?:vortrag|bericht|vorlage|antrag) (?:des|der) \p{L}+ an (?:den|die|das) .{1,60}$/iu,
    /^(?:der|die)\s+(?:ober)?(?:bürgermeister|landrät|landrat|stadtdirektor)\p{L}*.{0,40}$/iu,
    /^(?:dezernat|fachbereich|amt|amt für|fachdienst|abteilung|referat|stabsstelle|geschäftsbereich|eigenbetrieb)\b.{0,80}$/iu,
    /^(?:an (?:den|die|das)\s+)?(?:rat|haupt|verwaltungs|bezirks|stadt|gemeinde|kreis|ausschuss|finanz|bau|jugend|sozial|umwelt|\p{L}+)?-?(?:rat der .{1,40}|ausschuss(?: für .{1,80})?|bezirksvertretung.{0,60}|gemeinderat|stadtrat|kreistag|stadtverordnetenversammlung|ratsversammlung)$/iu,
    /^(?:land)?rats?amt$|^(?:stadt|gemeinde|kreis|samtgemeinde|verbandsgemeinde|markt)?(?:verwaltung|amt)$/iu,
    /^(?:öffentlich|nicht ?öffentlich|entwurf|vertraulich|inhalt|inhaltsverzeichnis|beratungsfolge|eilt|top\s?\d.{0,10})$/iu,
  ],
};
