import type { SignatureWords } from '../signatures';

export const signatures: SignatureWords = {
  open: /nicht|noch|offen|aussteh\w*|steht aus|folgt|angefragt|angefordert|vorgelegt|erbeten|geplant|vorgesehen|voraussichtlich|bis (?:zum|spaetestens)|zurueckgegeben|abgelehnt|rueckfrage\w*/,
  filler:
    /am|vom|den|durch|von|gez|gezeichnet|mitgezeichnet|unterschrift|i ?a|i ?v|im auftrag|datum|erledigt|ja|ok|okay/,
};
