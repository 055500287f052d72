import type { equityRules as German } from '../../de/checks/rules-equity';
import type { Translated } from '../../rule-words';

/** Rules about people and participation. */
export const equityRules: Translated<typeof German> = {
  Q18: {
    title: 'Group affected is missing',
    why: 'An effect on people is never the same for all; without the groups nobody can follow the rating.',
    instead: 'Name who benefits and who is burdened, and say how.',
    findings: {
      'group-missing': (_half, about) =>
        `“${about}” states an effect but nobody whom it affects. Please name the groups that benefit or are burdened, households on low incomes included.`,
    },
  },
  Q19: {
    title: 'Group without what changes for it',
    why: 'That a group is “affected” does not help to weigh; only how it is affected shows what can be done.',
    instead: 'Write what changes in daily life: cost, distance, access, noise, health, jobs.',
    findings: {
      'mechanism-missing': (_half, about, excerpt) =>
        excerpt === ''
          ? `“${about}” does not say what changes for these people. Please add how they benefit or are burdened: cost, distance, access, noise, health, jobs.`
          : `“${excerpt}” at “${about}” does not say what changes for these people. Please add how they benefit or are burdened: cost, distance, access, noise, health, jobs.`,
    },
  },
  Q20: {
    title: 'Burden without a mitigating action',
    why: 'People who carry a burden are owed an answer to what is done about it.',
    instead: 'Say what avoids, reduces or makes up for the burden, who does it and by when.',
    findings: {
      'burden-without-measure': (_half, about) =>
        `“${about}” states a burden but nothing that avoids, reduces or makes up for it. Please add a mitigating action with owner and date, or the reason why there is none.`,
    },
  },
  Q21: {
    title: 'Higher cost without a word on low incomes',
    why: 'Fees and rents take a larger share of a low income.',
    instead:
      'Write what the rise means for households on low incomes and which concession there is.',
    findings: {
      'cost-rise-without-low-income': (_half, about, excerpt) =>
        `The decision makes something dearer (“${excerpt}”), but “${about}” says nothing about households on low incomes. Please write what the rise means for them and which concession there is.`,
      'cost-answer-without-low-income': (_half, about) =>
        `By your answers households pay more, but “${about}” says nothing about households on low incomes. Please write what this means for them and which concession there is.`,
    },
  },
  Q22: {
    title: 'Involvement is missing or too late',
    why: 'People who are asked after the decision cannot change it.',
    instead: 'Write who was involved, when, what changed as a result, and what is still planned.',
    findings: {
      'participation-missing': (_half, about) =>
        `“${about}” does not say whether those affected were involved. Please write who was involved, when, and what changed as a result; “not involved, because …” is a statement too.`,
      'participation-late': (_half, about, excerpt) =>
        excerpt === ''
          ? `By “${about}” those affected are involved only after the decision. Please write what can still be changed then, or involve them before.`
          : `By “${about}” those affected are involved only after the decision (“${excerpt}”). Please write what can still be changed then, or involve them before.`,
    },
  },
  Q23: {
    title: 'Basis of the equality statement is missing',
    why: 'Without a basis it is an assumption that nobody can check.',
    instead: 'Name the report, statistic, survey or experience that the statement rests on.',
    findings: {
      'evidence-missing': (_half, about) =>
        `“${about}” does not say what it rests on. Please name the basis, for example local statistics, a survey or feedback from those affected.`,
    },
  },
  Q24: {
    title: 'Cumulative effects not considered',
    why: 'Several small burdens often fall on the same people.',
    instead:
      'Write which other decisions affect the same people, and who is disadvantaged more than once.',
    findings: {
      'cumulative-missing': () =>
        'The assessment looks at each burden on its own. Please check whether other decisions affect the same people, and whether anyone is disadvantaged more than once.',
    },
  },
  Q25: {
    title: 'Typical tension not addressed',
    why: 'What helps the climate can burden some groups; members need to see both.',
    instead: 'Name the tension and what eases it, or why it does not arise here.',
    findings: {
      'tension-retrofit-tenants': (_half, about) =>
        `The report is about the retrofit of homes, but “${about}” says nothing about tenants. Please write how rents develop and what protects people from having to move.`,
      'tension-charges-low-income': (_half, about) =>
        `Dearer fees or fares take more from low incomes; “${about}” does not say what makes up for it. Please add a concession, or the reason why there is none.`,
      'tension-energy-price-low-income': (_half, about) =>
        `Dearer energy takes more from low incomes; “${about}” does not say what helps these households. Please add an action, or the reason why there is none.`,
      'tension-car-access-disability': (_half, about) =>
        `Space for cars goes, but “${about}” says nothing about disabled people and carers. Please write how they still reach their destination.`,
      'tension-online-only-offline': (_half, about) =>
        `A service goes online, but “${about}” says nothing about people without internet access. Please write which other way there is for them.`,
      'tension-greening-displacement': (_half, about) =>
        `An area is improved, but “${about}” says nothing about rents. Please write what prevents displacement.`,
      'tension-grants-uptake': (_half, about) =>
        `A grant often needs property or money of one's own; “${about}” does not say who can use it. Please write how it reaches tenants and people on low incomes.`,
    },
  },
  Q36: {
    title: 'Who pays more or loses something is missing',
    why: 'The same amount does not hit everyone alike: those who have little go without.',
    instead:
      'Name who pays more or loses something, how much a year, what that means for households on low incomes, and what helps them.',
    findings: {
      'price-not-weighed': (_half, about, excerpt) =>
        `People pay more (“${excerpt}”), but “${about}” names nobody whom that affects. Please write who pays how much more and what helps households on low incomes.`,
      'cut-not-weighed': (_half, about, excerpt) =>
        `Support or a service is cut (“${excerpt}”), but “${about}” names nobody who loses it. Please write who used it, what remains and what eases the loss.`,
      'same-for-all': (_half, about, excerpt) =>
        `“${about}” says that the same applies to all; the same rule does not affect all alike (“${excerpt}”). Please write who pays more or loses more than others because of it.`,
    },
  },
};
