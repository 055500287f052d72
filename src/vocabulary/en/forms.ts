import type { FormWords } from '../forms';

export const forms: FormWords = {
  options: new RegExp(
    [
      'yes|no|none|nil|not|without|neither|nor|0|o|x',
      'positive|negative|positively|negatively|neutral|mixed|partly|beneficial|adverse',
      'strong|strongly|very|major|minor|significant|significantly|slight|slightly|negligible|low|medium|high',
      'unknown|unclear|known|applicable|n|a',
      'relevan(?:t|ce)|affected|impacts?|effects?|implications?|consequences',
      'climate|environment|environmental|change|carbon|co2|emissions?',
      'mitigation|adaptation|social|equality|equity|equalities|inclusion',
      'on|the|to|for|of|and|or|is|are|there|has|have|any|will|expected',
    ].join('|'),
  ),
  heads:
    /area|topic|aspect|criterion|criteria|category|question|rating|assessment|reason|comments?|explanation|notes?|evidence/,
  rows: /climate|change|environment\w*|mitigation|adaptation|resilience|equalit\w*|equit\w*|social|carbon|impacts?|effects?|implications?|on|the|to|and|of/,
  asking:
    /relevant|relevance|assessment|does|do|are|is|there|have|has|any|this|report|decision|proposal/,
  effects: /relevan|implication|impact|\beffects?\b|consequence/,
  otherAims: /adaptation|mitigation|neutral|negativ|positiv/,
  reasonHeads: /reason|comment|explanation|notes?|evidence/,
  dimensions: {
    adaptation: /adaptation|resilien/,
    equity: /equit|equalit|social|inclusion/,
    mitigation: /climate|carbon|environment|greenhouse|co2|emission/,
  },
};
