import { halves } from '../../../assessment/screening';
import type { Checked } from '../../app/session/checking';
import { usePane } from '../../app/pane-context';

/** How far the climate half and the equity half are done, in words with a bar. */
export function HalfProgress({ checked }: { checked: Checked }) {
  const { messages } = usePane();
  const words = messages.pane.check;
  return (
    <section aria-labelledby="progress" className="half-progress">
      <h2 id="progress">{words.progress}</h2>
      <dl>
        {halves.map((half) => {
          const { percent } = checked.halves[half];
          return (
            <div key={half}>
              <dt>{messages.checks.halves[half]}</dt>
              <dd>{words.percent(percent)}</dd>
              <dd className="bar" aria-hidden="true">
                <span style={{ width: `${String(percent)}%` }} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="note">{words.bases[checked.halves.climate.from]}</p>
    </section>
  );
}
