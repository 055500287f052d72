import { describePart } from '../../../factors/describe-part';
import type { Line } from '../../../factors/result';
import { formatEstimate } from '../../../i18n/number-text';
import { usePane } from '../../app/pane-context';
import { Details } from '../../ui/details';

/** What one activity comes to where it is not the only one, with the sum behind it. */
export function ActivityLine({ line, only }: { line: Line | undefined; only: boolean }) {
  const { messages, language } = usePane();
  const words = messages.figures.result;
  if (!line || (line.running === null && line.oneOff === null)) return null;
  const estimate = (tonnes: number) => formatEstimate(tonnes, language, true);
  const amounts = [
    ...(line.running === null ? [] : [words.running(estimate(line.running))]),
    ...(line.oneOff === null ? [] : [words.oneOff(estimate(line.oneOff))]),
  ];
  return (
    <div>
      {!only && <p className="figure">{amounts.join('; ')}</p>}
      <Details summary={messages.pane.climate.sum}>
        <ul className="notes">
          {line.parts.map((part, index) => (
            <li key={`${part.part}.${index}`} className="note">
              {describePart(part, language)}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
