import { alwaysAsked } from '../../../assessment/low-income';
import { effects, strengths } from '../../../assessment/schema/social';
import { withGroup, withoutGroup } from '../../edit/groups';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Select } from '../../ui/select';
import { Card } from '../../shared/fields/card';
import { TextAnswer } from '../../shared/fields/text-answer';

/** Id of the card of a group. */
export function cardId(group: string): string {
  return `group-${group}`;
}

/** What is said of one group: effect, strength where there is one, and how it comes about. */
export function GroupCard({ group, filled }: { group: string; filled: Filled }) {
  const words = usePane().messages.pane.equity;
  const { answers, profile } = filled.form;
  const entry = answers.groups.find((candidate) => candidate.group === group);
  const known = profile.groups.find(({ id }) => id === group);
  if (!entry) return null;
  const label = known?.label ?? group;
  const removable = !alwaysAsked(known ?? { id: group, always: false });
  const change = (next: Parameters<typeof withGroup>[2]) =>
    filled.answer(withGroup(answers, group, next));
  const affected =
    entry.effect === 'benefit' || entry.effect === 'burden' || entry.effect === 'both';
  return (
    <Card
      id={cardId(group)}
      title={label}
      language={profile.language}
      {...(removable
        ? {
            remove: {
              name: words.removeGroup(label),
              onRemove: () => filled.answer(withoutGroup(answers, group)),
              focus: 'groups',
            },
          }
        : {})}
    >
      <div className="side-by-side">
        <Select
          label={words.groupEffect}
          placeholder={words.notChosen}
          options={effects.map((effect) => ({ key: effect, text: profile.effects[effect] }))}
          value={entry.effect}
          onChange={(effect) => change({ effect })}
          clear={{ text: words.clear, onClear: () => change({ effect: null }) }}
        />
        {(affected || entry.strength !== null) && (
          <Select
            label={words.groupStrength}
            placeholder={words.notChosen}
            options={strengths.map((key) => ({ key, text: profile.terms.strengths[key] }))}
            value={entry.strength}
            onChange={(strength) => change({ strength })}
            clear={{ text: words.clear, onClear: () => change({ strength: null }) }}
          />
        )}
      </div>
      <TextAnswer
        path={`groups.${group}`}
        label={words.groupHow}
        long
        value={entry.how}
        onChange={(how) => change({ how })}
        filled={filled}
      />
    </Card>
  );
}
