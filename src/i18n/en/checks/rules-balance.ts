import type { balanceRules as German } from '../../de/checks/rules-balance';
import type { Translated } from '../../rule-words';

/** Rules about alternatives and measures. */
export const balanceRules: Translated<typeof German> = {
  Q07: {
    title: 'Negative without alternatives or an action',
    why: 'Members can only weigh a burden if they know the other options and what is done about it.',
    instead:
      'Name at least one option with the reason against it, and an action with who is responsible and by when.',
    findings: {
      'negative-without-alternatives': (_half, about) =>
        `By “${about}” something gets worse, but no other options are named. Please name at least one, doing nothing included, and why it is not chosen.`,
      'negative-without-measure': (_half, about) =>
        `By “${about}” something gets worse, but nothing says what is done about it. Please name an action with who is responsible and by when, or why none is possible.`,
    },
  },
  Q08: {
    title: 'More climate-friendly option without a reason against it',
    why: 'Not choosing the more climate-friendly option needs a reason that everyone can read.',
    instead:
      'Add the reason: “The depot has no charging before 2028.” If the reason does not hold, choose the other option.',
    findings: {
      'friendlier-without-reason': (_half, about, excerpt) =>
        `“${about}” names a more climate-friendly option (“${excerpt}”), but not why it is not chosen. Please add the reason, for example cost, timing or legal requirements.`,
    },
  },
  Q16: {
    title: 'Offset only, nothing reduced',
    why: 'Making up for an effect is no substitute for avoiding it.',
    instead: 'Say first what avoids or reduces the effect; offset what remains.',
    findings: {
      'compensation-only': (_half, about, excerpt) =>
        `“${about}” only makes up for the effect: “${excerpt}”. Please add what reduces the effect itself, or why that is not possible.`,
    },
  },
  Q26: {
    title: 'Action without an owner or a date',
    why: 'An action that is nobody’s job is rarely carried out.',
    instead: 'Name a service or post and a date, quarter or year for every action.',
    findings: {
      'measure-without-owner': (_half, about, excerpt) =>
        `“${about}: ${excerpt}” does not say who is responsible. Please name the service or post.`,
      'measure-without-date': (_half, about, excerpt) =>
        `“${about}: ${excerpt}” has no date. Please name a date, quarter or year.`,
      'measure-open': (_half, about, excerpt) =>
        `“${excerpt}” at “${about}” does not say who does it by when. Please add both.`,
    },
  },
  Q27: {
    title: 'Monitoring missing',
    why: 'Without an indicator members will not learn whether the action worked.',
    instead:
      'Name indicator, baseline and report: “Number of half-price permits, reported to the committee in March 2028”.',
    findings: {
      'indicator-missing': (_half, about, excerpt) =>
        `Nothing says how anyone will see whether “${excerpt}” works. Please name an indicator under “${about}”, and when it is reported.`,
    },
  },
  Q35: {
    title: 'Lasting harm called harmless',
    why: 'What burns oil, gas or diesel, or makes room for more cars, binds the council for decades. “More efficient than before” compares with the old state alone.',
    instead:
      'Compare with the climate-neutral option: what it would have cost, how many years the decision binds, and how that fits the target year.',
    findings: {
      'fossil-called-harmless': (_half, about, excerpt) =>
        `The decision commits the council to fossil fuel (“${excerpt}”), but “${about}” names no harm to the climate. Please write how long it binds, how that fits the target year and what the climate-neutral option would have cost.`,
      'traffic-called-harmless': (_half, about, excerpt) =>
        `The decision makes room for more cars (“${excerpt}”), but “${about}” names no harm to the climate. Smoother traffic and less searching for a space do not make up for added trips. Please write how many trips are added and for how long.`,
      'waste-called-harmless': (_half, about, excerpt) =>
        `Energy from waste (“${excerpt}”) is not free of emissions: plastic that is burned is fossil. Please write at “${about}” which share is fossil and what renewable energy would have cost.`,
      'trees-called-harmless': (_half, about, excerpt) =>
        `Trees are felled (“${excerpt}”), but “${about}” does not say what is lost. Please write how much stored carbon and canopy is lost and after how many years new trees make up for it.`,
    },
  },
};
