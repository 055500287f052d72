import type { SelfTestMessages } from '../../../i18n/messages';
import type { StepResult } from './run';
import { Icon, type IconName } from '../../ui/icons';

const icons: Record<StepResult['outcome'], IconName> = {
  passed: 'check',
  failed: 'cancel',
  skipped: 'info',
};

/** The steps so far, each with its result in words and with a sign, its time, and what went wrong. */
export function StepTable({
  results,
  words,
}: {
  results: readonly StepResult[];
  words: SelfTestMessages;
}) {
  return (
    <table className="self-test-steps">
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.result}</th>
          <th scope="col">{words.time}</th>
        </tr>
      </thead>
      <tbody>
        {results.map(({ step, outcome, milliseconds, detail }) => (
          <tr key={step}>
            <th scope="row">
              {words.steps[step]}
              {detail && <span className="note self-test-detail">{detail}</span>}
            </th>
            <td>
              <Icon name={icons[outcome]} size={12} /> {words.outcomes[outcome]}
            </td>
            <td>{outcome === 'skipped' ? '–' : words.milliseconds(milliseconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
