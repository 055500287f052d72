/** Labels in front of a proposal's title. */
export const titleLabels =
  /^(?:betreff|betr\.?|kurzbetreff|titel|vorlagentitel|(?:titel|bezeichnung|gegenstand|betreff|thema) der (?:vorlage|drucksache|beschlussvorlage|sitzungsvorlage)|gegenstand|bezeichnung|thema|beratungsgegenstand|geschäft|traktandum|tagesordnungspunkt|subject|subject matter|report title|title|title of (?:the )?(?:report|paper|decision)|re|topic|item title|agenda item title|decision title|proposal title)$/i;

/** Labels of other head data, in front of a colon. */
export const otherLabels =
  /^(?:datum|sitzung(?:stermin|sdatum)?|termin|von|amt|dienststelle|fachbereich|dezernat|bearbeit\p{L}*|sachbearbeit\p{L}*|verfasst von|verfasser\p{L}*|ansprechpartner\p{L}*|auskunft|telefon|tel|e-?mail|status|art|vorlageart|art der vorlage|federführ\p{L}*|beteiligt\p{L}*|aktenzeichen|az|gremium|beratungsfolge|zuständigkeit|einreicher\p{L}*|antragsteller\p{L}*|öffentlichkeitsstatus|version|seite|anlagen?|drucksachen?\b.*|vorlagen?\b.*|.*\bnr\.?|ds|bezug|an|ort|date|meeting(?: date)?|to|from|by|cc|report (?:of|by|to|from|author|no|number|ref\p{L}*)|author|contact(?: officer)?|lead (?:officer|member)|officer|portfolio(?: holder)?|cabinet member|wards?(?: affected)?|key decision|classification|status|version|page|agenda item.*|item.*|reference|ref|our ref|file|department|directorate|exempt.*|appendices|attachments?|decision (?:type|maker|date)|for|purpose)$/iu;

/** Names of a proposal that carry a number, with or without "Nr.". */
export const numberedPapers =
  '(?:rats)?drucksachen?|(?:beschluss|sitzungs|mitteilungs|informations|berichts|rats|magistrats|stadtrats|verwaltungs|gemeinderats|kreistags|ausschuss|ergänzungs)?vorlagen?|vorl\\.?|drucks\\.?|grdrs|drs|ds|bv|sv';
/** Names that need a word for the number behind them: "Report No". "Item no" is the agenda's own count. */
export const namedPapers =
  '(?:council |cabinet |staff |committee |officer )?report|file|(?:key |officer )?decision|document|paper|legistar|(?:council )?bill|ordinance|resolution|agenda (?:bill|memo|report)|geschäft|beschluss';
/** Labels that may also number something else; heard when no other label is found. */
export const weakReferences =
  'our ref|ref|reference|aktenzeichen|az|geschäftszeichen|gz|geschäftszahl|zahl';
/** Words for "number". */
export const numberWords = 'nr|nummer|no|number|num|ref|reference|id|zahl|#';

/** Lines of a head that name the kind of document, the city, the office or the body, never the matter. */
export const genericLines: readonly RegExp[] = [
  /^(?:(?:öffentliche|nicht ?öffentliche|ö|n\.?ö\.?)\s+)?(?:\p{L}+[- ])?(?:beschluss|sitzungs|mitteilungs|informations|berichts|ergänzungs|rats|magistrats|verwaltungs|gemeinderats|stadtrats)?(?:vorlage|drucksache|mitteilung|antrag|anfrage|tischvorlage|bericht und antrag)(?:\s+(?:der verwaltung|zur beschlussfassung|an den .{1,60}|(?:der|des) .{1,40}))?\s*(?:\(.{0,40}\))?$/iu,
  /^(?:\p{L}+)?(?:vorlage|drucksache)n?[\s.-]*(?:nr|nummer)?\b.{0,40}$/iu,
  /^(?:(?:freie und hansestadt|hansestadt|landeshauptstadt|kreisstadt|universitätsstadt|wissenschaftsstadt|stadtgemeinde|stadt|gemeinde|marktgemeinde|markt|kreis|landkreis|rhein-kreis|bezirk|bezirksamt|kanton|einwohnergemeinde)\s.{1,50})$/iu,
  /^(?:der|die)\s+(?:ober)?(?:bürgermeister|landrät|landrat|stadtdirektor)\p{L}*.{0,40}$/iu,
  /^(?:dezernat|fachbereich|amt|amt für|fachdienst|abteilung|referat|stabsstelle|geschäftsbereich|eigenbetrieb|department|directorate|office of|service area)\b.{0,80}$/iu,
  /^(?:an (?:den|die|das)\s+)?(?:rat|haupt|verwaltungs|bezirks|stadt|gemeinde|kreis|ausschuss|finanz|bau|jugend|sozial|umwelt|\p{L}+)?-?(?:rat der .{1,40}|ausschuss(?: für .{1,80})?|bezirksvertretung.{0,60}|gemeinderat|stadtrat|kreistag|stadtverordnetenversammlung|ratsversammlung)$/iu,
  /^(?:report to|report of|report by|report for|to|from|meeting of|minutes of|agenda)\b.{0,100}$/iu,
  /^(?:city|town|county|village|borough|london borough|royal borough|district|council) of .{1,50}$/iu,
  // A body alone, or a paper for it; "Appointment to the Standards Committee" is a title.
  /^(?!(?!.*\b(?:report|meeting|minutes|agenda|memo|memorandum|paper)\b).*\b(?:to|of|on|for|from)\s+(?:the|a|an)\b).{0,60}\b(?:council|committee|cabinet|executive|board|panel|commission|assembly)$/iu,
  /^(?:(?:council|cabinet|committee|executive|staff|officer|decision|public|agenda|key decision|delegated|city council|full council) ){0,3}(?:report|paper|item|memo|memorandum|agenda|proposal|bill)$/iu,
  /^(?:öffentlich|nicht ?öffentlich|public|part [ab12i]+|exempt|confidential|entwurf|draft|vertraulich|inhalt|inhaltsverzeichnis|contents|beratungsfolge|eilt|agenda item.{0,20}|item (?:no\.?|number)?.{0,12}|top\s?\d.{0,10})$/iu,
  /^(?:ordinance|resolution|bill|bylaw|by-law|report|file|item) (?:no|nr|number|#)\b.{0,40}$/iu,
  /^[\d\s.,/:-]+$/u,
];
