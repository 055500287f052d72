import { fingerprintOf } from '../../proposal/fingerprint';
import { moneyIn } from '../../proposal/money';
import type { Fingerprint, Section } from '../../proposal/proposal';
import { excerptOf } from '../subject/excerpt';
import type { Found, Rule } from '../rule';

/** Q29: the decision text, the title or an amount of money is no longer the one that was assessed. */
export const decisionChanged: Rule = {
  id: 'Q29',
  severity: 'warning',
  check: ({ stored, statement, proposal }) => {
    const then = stored?.fingerprint;
    // Without a statement in the document there is nothing that could be outdated.
    if (!then || !statement) return [];
    const now = fingerprintOf(proposal);
    const decision = proposal.sections.find((section) => section.role === 'decision');
    const findings: Found[] = [];
    if (differs(then, now, 'decision')) {
      findings.push(finding('decision-changed', decision, excerptOf(decision?.text ?? '')));
    }
    if (differs(then, now, 'title')) {
      findings.push(finding('title-changed', undefined, excerptOf(proposal.title ?? '')));
    }
    if (then.amounts !== undefined && differs(then, now, 'amounts')) {
      const finance = proposal.sections.find((section) => section.role === 'finance');
      const amounts = moneyIn(finance?.text ?? '').length > 0 ? excerptOf(finance?.text ?? '') : '';
      findings.push(finding('amount-changed', finance, amounts));
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
  excerpt: string,
): Found {
  return {
    rule: 'Q29',
    severity: 'warning',
    kind,
    half: 'both',
    about: section?.heading ?? '',
    paragraph: section?.paragraph ?? null,
    excerpt,
  };
}
