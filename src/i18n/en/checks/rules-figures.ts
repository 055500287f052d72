import type { figuresRules as German } from '../../de/checks/rules-figures';
import type { Translated } from '../../rule-words';

/** Rules about amounts and figures. */
export const figuresRules: Translated<typeof German> = {
  Q05: {
    title: 'Rating and amount contradict each other',
    why: 'People who read only the rating would otherwise decide on a wrong basis.',
    instead:
      'Fewer emissions carry a minus and are rated positive, more emissions carry a plus and are rated negative. One-off emissions from construction are stated separately.',
    findings: {
      'positive-but-more': (_half, about, excerpt) =>
        `“${about}” is rated positive, but the text states more emissions: “${excerpt}”. Please check the sign and the rating.`,
      'negative-but-less': (_half, about, excerpt) =>
        `“${about}” is rated negative, but the text states fewer emissions: “${excerpt}”. Please check the sign and the rating.`,
    },
  },
  Q06: {
    title: 'Step does not fit the amount',
    why: 'Thresholds make sure that equal amounts are rated alike.',
    instead: 'Choose the step that belongs to the amount, or give the reason for another one.',
    findings: {
      'called-small': (_half, about, excerpt) =>
        `The text states ${excerpt} and calls the effect small; by the thresholds of the template it is strong. Please check the word and the rating at “${about}”.`,
      'called-none': (_half, about, excerpt) =>
        `“${about}” says “none or negligible”, but the amount stated is above that: “${excerpt}”. Please check the step.`,
      'called-strong': (_half, about, excerpt) =>
        `“${about}” states a strong effect, but the amount is below the threshold for it: “${excerpt}”. Please check the step.`,
      'called-weak': (_half, about, excerpt) =>
        `“${about}” states no strong effect, but the amount reaches the threshold for it: “${excerpt}”. Please check the step.`,
    },
  },
  Q12: {
    title: 'Amount without unit or period',
    why: '“42 t” can mean one year or the whole service life.',
    instead: 'State number, unit and period: “about −42 t CO2e a year”.',
    findings: {
      'amount-without-unit': (_half, about, excerpt) =>
        `“${about}” holds a number without a unit: “${excerpt}”. Please add unit and period, for example “t CO2e a year”.`,
      'amount-without-period': (_half, about, excerpt) =>
        `The amount “${excerpt}” at “${about}” has no period. Please add “a year” or “one-off”.`,
      'amount-implausible': (_half, about, excerpt) =>
        `The amount “${excerpt}” at “${about}” is unusual for one report. Please check the unit and the decimal point.`,
    },
  },
  Q13: {
    title: 'Construction left out',
    why: 'A large share of the emissions of a new building arises before its first day of use.',
    instead:
      'State the one-off emissions from materials and construction apart from the operation.',
    findings: {
      'construction-left-out': (_half, about) =>
        `The report is about a new building, but “${about}” gives figures for its operation only. Please add the one-off emissions from materials and construction, or that they are not yet known.`,
    },
  },
  Q15: {
    title: 'Duration missing',
    why: 'An investment binds for many years; without the duration its effect cannot be judged.',
    instead: 'State the duration or the service life in years.',
    findings: {
      'duration-missing': (_half, about) =>
        `“${about}” does not say how long the effect lasts. Please add the duration or service life.`,
    },
  },
  Q17: {
    title: 'Basis of the amount missing',
    why: 'Without method and source nobody can follow the figure.',
    instead: 'Say whether the figure is calculated or estimated and where the values come from.',
    findings: {
      'basis-missing': (_half, about, excerpt) =>
        `The amount “${excerpt}” at “${about}” does not say how it was found. Please name the method and the source; an estimate is fine.`,
    },
  },
};
