import type { NoEffectWords } from '../no-effect';

export const noEffect: NoEffectWords = {
  denials: /no|none|nil|not|neither|without/,
  effects:
    /relevan|implication|impact|effect|consequence|bearing|affect|different|disadvantag|climate|equalit|equit|environment|carbon/,
  wholeLines:
    /nil|(?:there (?:is|are) )?(?:no|none)(?: arising| foreseen| expected| apparent| directly)*(?: (?:from|as a result of) (?:this|the) (?:report|decision|proposal|paper))?|not relevant/,
  answered:
    /(?:(?:there (?:are|is) )?none|nil|no(?!\. ?\d)|not (?:affected|applicable)|n\/a) ?(?:[:;,.!–-]|because |as |since )/,
  generic:
    'implication impact effect consequence climate environment sustainab carbon emission equal equit social socio aris result report decision proposal recommendation expect anticipat identif relevan change adverse negative positive associat direct significant material issue applicable regard relat protected group characteristic duty considered stage',
  small:
    'co2 there are is was be been being no not none nil any all the a an of to in on for from by with as at this that these those it its has have will would because since therefore and or but which',
  excuses:
    /like[- ]for[- ]like|replacement|replac(?:es|ed|ing)|\beuro (?:[5-7]|v)|efficien|statutory|legally required|required by law|national formula|economical|voluntary/,
  mechanism:
    /because|\bonly\b|\bsolely\b|remain|unchanged|\bsame\b|chang|separate|\bno (?!climate|impact|effect|implication|direct|significant|equalit|environment|adverse|material|known|specific)|does not|do not/,
};
