import { boundaries, confidences, durations, methods } from '../../../assessment/schema/climate';
import { withClimate } from '../../edit/climate';
import { withPart } from '../../edit/part';
import { openItemsOf } from '../../shared/fields/open-points';
import { capitalised } from './capitalised';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Details } from '../../ui/details';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { FieldNote } from '../../shared/fields/open-points';
import { PendingField } from '../../shared/fields/pending-field';
import { QuestionHelp } from '../../shared/fields/question-help';
import { SocialCostField } from './social-cost-field';

/** Method, boundary, baseline, duration, contribution, sources and confidence (C3 to C5, C8 to C10). */
export function FurtherClimate({ filled }: { filled: Filled }) {
  const { messages, language } = usePane();
  const words = messages.pane.climate;
  const { answers, profile } = filled.form;
  const { climate } = answers;
  const { terms } = profile;
  const open = openItemsOf(filled).filter(({ path }) => path.startsWith('climate.')).length;
  const change = (next: Partial<typeof climate>) => filled.answer(withClimate(answers, next));
  const note = (path: string) => <FieldNote path={path} filled={filled} />;
  const choice = <Key extends string>(
    key: 'method' | 'boundary' | 'duration' | 'confidence',
    ids: readonly Key[],
    names: Readonly<Record<Key, string>>,
    value: Key | null,
  ) => ({
    label: words[key],
    placeholder: words.choose,
    options: ids.map((id) => ({ key: id, text: capitalised(names[id]) })),
    value,
    onChange: (id: Key) => change({ [key]: id }),
    clear: { text: words.clear, onClear: () => change({ [key]: null }) },
    note: note(`climate.${key}`),
  });
  return (
    <Details summary={open > 0 ? messages.pane.open.furtherOpen(open) : messages.pane.open.further}>
      <Select {...choice('method', methods, terms.methods, climate.method)} />
      <Select {...choice('boundary', boundaries, terms.boundaries, climate.boundary)} />
      <TextField
        label={words.baseline}
        long
        value={climate.baseline}
        onChange={(baseline) => change({ baseline })}
        hint={<FieldNote path="climate.baseline" filled={filled} help={words.baselineHint} />}
      />
      <Select
        {...choice('duration', durations, terms.durations, climate.duration)}
        help={<QuestionHelp code="C4" about={words.duration} />}
      />
      <NumberField
        label={words.lifetime}
        value={climate.lifetime}
        unit={words.years}
        language={language}
        wrong={words.notANumber}
        onChange={(years) =>
          change({ lifetime: years === null ? null : Math.min(200, Math.max(0, years)) })
        }
        hint={<FieldNote path="climate.lifetime" filled={filled} help={words.lifetimeHint} />}
      />
      <TextField
        label={words.programme}
        value={answers.screening.programme}
        onChange={(programme) => filled.answer(withPart(answers, 'screening', { programme }))}
      />
      <TextField
        label={words.contribution}
        long
        value={climate.contribution}
        onChange={(contribution) => change({ contribution })}
        help={<QuestionHelp code="C5" about={words.contribution} />}
        hint={note('climate.contribution')}
      />
      <TextField
        label={words.sources}
        long
        value={climate.sources}
        onChange={(sources) => change({ sources })}
        help={<QuestionHelp code="C8" about={words.sources} />}
        hint={note('climate.sources')}
      />
      <PendingField
        path="climate.sources"
        what={words.sources}
        answered={climate.sources.trim() !== ''}
        filled={filled}
      />
      <Select
        {...choice('confidence', confidences, terms.confidences, climate.confidence)}
        help={<QuestionHelp code="C9" about={words.confidence} />}
      />
      <SocialCostField filled={filled} />
    </Details>
  );
}
