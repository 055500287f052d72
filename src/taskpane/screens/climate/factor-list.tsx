import { describeFactor } from '../../../factors/describe-factor';
import type { Factor } from '../../../factors/factor';
import { usePane } from '../../app/pane-context';

/** The factors behind a result: value, source with year and boundary, how sure, and what others give. */
export function FactorList({ factors }: { factors: readonly Factor[] }) {
  const { language } = usePane();
  return (
    <ul className="factor-list">
      {factors.map((factor) => {
        const text = describeFactor(factor, language);
        return (
          <li key={factor.id}>
            <p className="factor-name">{text.label}</p>
            <p>{text.value}</p>
            <p className="note">{text.origin}</p>
            <p className="note">
              <strong>{text.status}</strong>. {text.statusHelp}
            </p>
            {text.note && <p className="note">{text.note}</p>}
            {text.others && <p className="note">{text.others}</p>}
          </li>
        );
      })}
    </ul>
  );
}
