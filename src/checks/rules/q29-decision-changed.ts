import { fingerprintOf } from '../../proposal/fingerprint';
import { moneyIn } from '../../proposal/text/money';
import type { Fingerprint, Section } from '../../proposal/proposal';
import { excerptOf } from '../sources/excerpt';
import type { Observation, Rule } from '../rule';

/** Q29: the decision text, the title or an amount of money is no longer the one that was assessed. */
export const decisionChanged: Rule<'Q29'> = {
  code: 'Q29',
  name: 'decision-changed',
  severity: 'warning',
  half: 'both',
  check: ({ stored, statement, proposal }) => {
    const then = stored?.fingerprint;
    // Without a statement in the document there is nothing that could be outdated.
    if (!then || !statement) return [];
    const now = fingerprintOf(proposal);
    const { sections, title } = proposal;
    const findings: Observation<'Q29'>[] = [];
    if (differs(then, now, 'decision')) {
      const decision = sections.find(({ role, text }) => role === 'decision' && text !== '');
      findings.push(finding('decision-changed', decision, decision?.text));
    }
    if (differs(then, now, 'title')) {
      findings.push(finding('title-changed', undefined, title));
    }
    if (then.amounts !== undefined && differs(then, now, 'amounts')) {
      const finance = sections.filter(({ role }) => role === 'finance');
      const priced = finance.find(({ text }) => moneyIn(text).length > 0);
      findings.push(finding('amount-changed', priced ?? finance[0], priced?.text));
    }
    return findings;
  },
};

function differs(then: Fingerprint, now: Fingerprint, part: keyof Fingerprint): boolean {
  return then[part] !== now[part];
}

function finding(
  kind: 'decision-changed' | 'title-changed' | 'amount-changed',
  section: Section | undefined,
  text: string | null | undefined,
): Observation<'Q29'> {
  return {
    kind,
    about: section?.heading ?? '',
    paragraph: section?.paragraph ?? null,
    excerpt: excerptOf(text ?? ''),
  };
}
