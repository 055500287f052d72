import { exposures, tendencies } from '../../../assessment/schema/climate';
import { usePane, type Filled } from '../../app/pane-context';
import { withPart } from '../../edit/change';
import { yesNoUnknown } from '../../shared/fields/choice-answer';
import { SelectAnswer } from '../../shared/fields/select-answer';
import { Choice } from '../../ui/choice';
import { capitalised } from './capitalised';

/** Effects on heat, heavy rain, drought and nature, and whether the place may be flooded (C6). */
export function ExposureGrid({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.climate;
  const { answers, profile } = filled.form;
  const { terms } = profile;
  return (
    <>
      <div className="grid" role="group" aria-label={words.exposures}>
        {exposures.map((exposure) => (
          <SelectAnswer
            key={exposure}
            label={capitalised(terms.exposures[exposure])}
            placeholder={words.open}
            blank={words.clear}
            answers={tendencies}
            text={(tendency) => capitalised(terms.tendencies[tendency])}
            value={answers.climate[exposure]}
            onChange={(tendency) =>
              filled.answer(withPart(answers, 'climate', { [exposure]: tendency }))
            }
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
          options={yesNoUnknown(messages)}
          onChange={(floodArea) => filled.answer(withPart(answers, 'climate', { floodArea }))}
        />
      </div>
    </>
  );
}
