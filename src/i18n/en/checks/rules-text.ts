import type { textRules as German } from '../../de/checks/rules-text';
import type { AnyHalf, Translated } from '../../rule-words';

const on: Record<AnyHalf, string> = {
  climate: 'on the climate',
  equity: 'on people with little money or particular needs',
  both: 'on climate and equality',
};

/** Rules about text that does not fit the proposal. */
export const textRules: Translated<typeof German> = {
  Q04: {
    title: '“None”, although effects are likely',
    why: 'Too often “no implications” stands in reports that have some on a closer look.',
    instead:
      'Assess the effect. If there really is none, say why in this case: “Members only choose the consultants; drawings and modelling return to Cabinet next summer.”',
    findings: {
      'none-but-relevant': (half, about, excerpt) =>
        `“${about}” says that nothing is affected, but the decision suggests effects ${on[half]}: “${excerpt}”. Please assess them, or say why there are none in this case.`,
      'none-but-screened': (half, about, excerpt) =>
        `“${about}” says that nothing is affected, but the first questions say yes to an effect ${on[half]}${excerpt === '' ? '' : ` (“${excerpt}”)`}. Please assess it, or say why it does not matter.`,
    },
  },
  Q09: {
    title: 'Text and rating differ',
    why: 'Rating and reason should tell a reader the same.',
    instead:
      'Change the rating, or name the other side as well; where there are both, “mixed” is right.',
    findings: {
      'positive-but-worse': (_half, about, excerpt) =>
        `“${about}” is rated positive, but the text only describes what gets worse: “${excerpt}”. Please check the rating, or add what gets better.`,
      'negative-but-better': (_half, about, excerpt) =>
        `“${about}” is rated negative, but the text only describes what gets better: “${excerpt}”. Please check the rating, or add what gets worse.`,
    },
  },
  Q14: {
    title: 'Adaptation not considered',
    why: 'Buildings, roads and land decide for decades how hot it gets and where the rain goes.',
    instead:
      'Say what changes for heat and heavy rain: square metres sealed or unsealed, trees, shade, rainwater kept on site.',
    findings: {
      'adaptation-missing': (_half, about) =>
        `The report changes land, buildings or roads, but “${about}” says nothing about heat and heavy rain. Please add whether they become worse, better or stay the same, and why.`,
    },
  },
  Q31: {
    title: 'Long or hard to read',
    why: 'Members read many reports for one meeting; short and plain sentences are read.',
    instead: 'One figure for each effect, one reason for each rating, everyday words.',
    findings: {
      'statement-long': (_half, _about, excerpt) =>
        `The assessment has ${excerpt} words. Please cut it to what matters for the decision; 120 to 250 words are usually enough.`,
      jargon: (_half, about, excerpt) =>
        `“${about}” uses words that not everyone knows: “${excerpt}”. Please say what is meant.`,
    },
  },
  Q32: {
    title: 'Effect described elsewhere',
    why: 'If the reasons count on an effect, the assessment cannot deny it.',
    instead: 'Take the effect into the assessment, or take it out of the reasons.',
    findings: {
      'effect-elsewhere': (half, about, excerpt) =>
        `Another part of the report describes an effect ${on[half]}: “${excerpt}”. “${about}” says that nothing is affected. Please bring the two together.`,
    },
  },
  Q33: {
    title: 'Budget shows effects',
    why: 'A report about money works through what is built, bought or run with it.',
    instead: 'Say what the money is for and which effect follows; “purely financial” is no reason.',
    findings: {
      'finance-shows-effect': (_half, about, excerpt) =>
        `The financial implications name building, energy or vehicles: “${excerpt}”. “${about}” says that nothing is affected. Please check whether this has an effect on the climate.`,
      'finance-no-reason': (_half, about, excerpt) =>
        `“${excerpt}” at “${about}” says what kind of report this is, not why nothing is affected. Please write what the money is for and why that has no effect.`,
    },
  },
};
