import { faultKinds, faultRules } from '../../host/faults/all';
import { wordVersions } from '../../host/versions';
import type { WordVersion } from '../../host/versions';
import type { WorkbenchStore } from '../store';

/** A fault can strike at any of the first trips; no operation makes more. */
const lastTrip = 99;
const times = ['once', 'at-writing', 'always'] as const;

/** Which Word is simulated, and what goes wrong in it. */
export function SimulatedWord({ store }: { store: WorkbenchStore }) {
  const messages = store.messages();
  const { version, fault, viewOnly } = store.state();
  return (
    <div className="simulated">
      <label>
        <span>{messages.wordVersion}</span>
        <select
          value={version}
          onChange={(event) => store.setVersion(event.target.value as WordVersion)}
        >
          {[...wordVersions].reverse().map((each) => (
            <option key={each} value={each}>
              {messages.wordVersions[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{messages.view}</span>
        <select
          value={viewOnly ? 'reading' : 'editing'}
          onChange={({ target }) => store.setViewOnly(target.value === 'reading')}
        >
          {(['editing', 'reading'] as const).map((each) => (
            <option key={each} value={each}>
              {messages.views[each]}
            </option>
          ))}
        </select>
      </label>
      <label title={messages.faultHelp}>
        <span>{messages.fault}</span>
        <select
          value={fault?.kind ?? ''}
          onChange={({ target }) => {
            const kind = faultKinds.find((each) => each === target.value);
            store.setFault(kind === undefined ? null : { kind });
          }}
        >
          <option value="">{messages.noFault}</option>
          {times.map((time) => (
            <optgroup key={time} label={messages.faultTimes[time]}>
              {faultKinds
                .filter((kind) => faultRules[kind].strikes === time)
                .map((kind) => (
                  <option key={kind} value={kind}>
                    {messages.faults[kind]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      {fault !== null && faultRules[fault.kind].strikes === 'once' && (
        <label title={messages.faultHelp}>
          <span>{messages.faultAt}</span>
          <input
            type="number"
            min={1}
            max={lastTrip}
            value={fault.at ?? 1}
            onChange={({ target }) => {
              const at = Math.min(lastTrip, Math.max(1, Math.round(target.valueAsNumber)));
              if (Number.isFinite(at)) store.setFault({ ...fault, at });
            }}
          />
        </label>
      )}
    </div>
  );
}
