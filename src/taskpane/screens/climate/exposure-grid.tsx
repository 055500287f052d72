import { exposures, tendencies } from '../../../assessment/schema/climate';
import { withClimate } from '../../edit/climate';
import { capitalised } from './capitalised';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Choice } from '../../ui/choice';
import { Select } from '../../ui/select';

/** What becomes of heat, heavy rain, drought and nature, and whether the place may be flooded (C6). */
export function ExposureGrid({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.climate;
  const { answers, profile } = filled.form;
  const { terms } = profile;
  return (
    <>
      <div className="grid" role="group" aria-label={words.exposures}>
        {exposures.map((exposure) => (
          <Select
            key={exposure}
            label={capitalised(terms.exposures[exposure])}
            placeholder={words.open}
            options={tendencies.map((key) => ({ key, text: capitalised(terms.tendencies[key]) }))}
            value={answers.climate[exposure]}
            onChange={(tendency) => filled.answer(withClimate(answers, { [exposure]: tendency }))}
            clear={{
              text: words.clear,
              onClear: () => filled.answer(withClimate(answers, { [exposure]: null })),
            }}
          />
        ))}
      </div>
      <div>
        <p id="flood-area" className="field-label">
          {words.floodArea}
        </p>
        <Choice
          row
          labelledBy="flood-area"
          value={answers.climate.floodArea}
          options={(['yes', 'no', 'unknown'] as const).map((key) => ({
            key,
            text: messages.pane.screening.answers[key],
          }))}
          onChange={(floodArea) => filled.answer(withClimate(answers, { floodArea }))}
        />
      </div>
    </>
  );
}
