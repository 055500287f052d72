import type { DirectionWords } from '../directions';

export const directions: DirectionWords = {
  stems:
    /positiv|negativ|neutral|benefi|reduc|increas|decreas|lower|higher|improv|worsen|adverse|disadvantag|advantag|burden|saving|mixed|unchanged|minimal|negligible|harm|generat|produc|emit|emission[a-z]* (?:of|from)|replac|remov|offset|sequest|stor(?:e|es|ed|ing)(?![a-z])|caus(?:e|ing)|rais(?:e|ing)|gain|worse|better|cheaper|avoid|halv|darker|safer|quieter|louder|(?:is|are|be) protected|pays? nothing|doubl|easier|warmer|cooler|good for|bad for|helps?(?= )|continu|remains? (?:open|available|accessible|in place)|stays? (?:the same|open|as )|remains? the same|free (?:for|of charge)|no charge|\bable to|unable|no longer|\bkeeps?\b|(?:near|clos|furth|short|long)er\b|enabl|prevent|retain|feasible|\bpays? (?:more|less|for)|on their own/,
  words: /less|more|fewer|save[sd]?|loses?|cuts?|falls?|rises?/,
  opensNeutral: /(?:overall |climate |carbon[- ])?neutral/,
  later: /by/,
  neutral: /\bneutral|unchanged|no change|(?:stays?|remains?) the same/,
  strong: /(?:strongly|significantly|very) (?:positive|negative)/,
  opensNone:
    /(?:there (?:is|are) |it has |the \w+ has )?(?:no|none|nil) (?:(?:material|significant|direct|measurable|relevant|notable|particular|known|climate|carbon|social|equalit)\w{0,8}(?: (?:or|and))? ){0,3}(?:impact|effect|implication|bearing)/,
  additional: /additional|more|extra|higher|increased/,
  rises: /increas|ris(?:e|ing)|grow/,
  raises: /(?:increas|rais(?:e|ing)|caus|generat|add(?:s|ing)?\b)\w{0,5}/,
  falls: /halv(?:e|ing)|fall|drop|reduc|avoid|decreas|lower/,
  fewer: /less|fewer/,
  loads: {
    climate:
      /\w{0,20}emission|carbon|energy (?:use|demand|consumption)|gas use|traffic|car trips|heat stress|flood risk/,
    equity: /fees?\b|charges?\b|rents?\b|fares?\b|prices?\b|bills?\b|costs?\b|noise|waiting/,
  },
  worse: {
    climate:
      /\bnegativ|adverse|\bharmful|worsen|\bfelled|\bsealed over|tree loss|loss of (?:\w+ )?trees/,
    equity:
      /\bnegativ|adverse|disadvantag|displace|dearer|more expensive|worsen|burdens?\b|closure|longer journeys|harder to reach|\blose\b|\bpay\w{0,3}(?: [^ ]{1,20}){0,6} more\b/,
  },
  better: {
    climate:
      /\bpositiv|\bbenefi|\bsav(?:e|es|ing)|reduc|\bcuts?\b|\blower|\bimprov|\bplanted|unsealed|renewable|\bshades?\b/,
    equity:
      /\bpositiv|\bbenefi|\bimprov|cheaper|free of charge|step-free|accessib|easier|\bsafer\b|\blower|\bsav(?:e|es|ing)|concession|discount/,
  },
  denial: {
    stems:
      /negativ|positiv|adverse|disadvantag|advantag|benefi|burden|increas|additional|extra|reduc|lower|decreas|improv|worsen|impact|effect|alternativ|variant|option|sav/,
    before: /no|not|neither|nor|never|any/,
    without: /without/,
    nobody:
      /(?:no|none of the) (?:\w+ ){0,2}?(?:groups?|one|residents?|households?|people|person|communit(?:y|ies))|nobody/,
    betweenWithout: /any|further|additional|significant/,
    behind: /not/,
    affirming: /only|just/,
    affirmingBehind: /only/,
    and: /and|or|nor/,
  },
};
