import type { SignatureWords } from '../signatures';

export const signatures: SignatureWords = {
  open: /nicht|noch|offen|aussteh\w*|steht aus|folgt|angefragt|angefordert|vorgelegt|erbeten|geplant|vorgesehen|voraussichtlich|bis (?:zum|spaetestens)|zurueckgegeben|abgelehnt|rueckfrage\w*/,
  filler:
    /am|vom|den|durch|von|gez|gezeichnet|mitgezeichnet|unterschrift|i ?a|i ?v|im auftrag|datum|erledigt|ja|ok|okay/,
  closing:
    /gez\.?(?: |$)|im auftrag|in vertretung|i\. ?[av]\.|unterschrift|für die fraktion|(?:der|die) \p{L}*(?:bürgermeister|landrat|landrät|dezernent|amtsleit|magistrat|vorstand|vorständin|stadtrat|gemeinderat|präsident)\p{L}*\s*:?$|[\p{L} -]{2,30}, (?:den |am )?\d|[_.]{4,}|anlagen?\s*:|abstimmungsergebnis|\(unterschrift/u,
};
