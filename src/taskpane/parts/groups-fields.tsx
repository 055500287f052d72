import type { GroupEffect } from '../../assessment/assessment';
import { alwaysAsked } from '../../assessment/low-income';
import { withGroup, withoutGroup } from '../edit/groups';
import type { Filled } from '../pane-context';
import { usePane } from '../pane-context';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { Card } from './card';
import { FieldNote } from './open-points';

const effects: readonly GroupEffect[] = ['benefit', 'burden', 'both', 'none', 'unknown'];

/** Who is affected and how. Groups that are always asked cannot be taken out. */
export function GroupsFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.equity;
  const { answers, profile } = filled.form;
  const free = profile.groups.filter(
    ({ id }) => !answers.groups.some((entry) => entry.group === id),
  );
  return (
    <section aria-labelledby="groups" className="fields">
      <h2 id="groups" tabIndex={-1}>
        {words.groups}
      </h2>
      <p className="note">{words.groupsLead}</p>
      {answers.groups.map(({ group }) => (
        <GroupFields key={group} group={group} filled={filled} />
      ))}
      {free.length > 0 && (
        <Select
          label={words.addGroup}
          placeholder={words.addGroupPlaceholder}
          options={free.map(({ id, label }) => ({ key: id, text: label }))}
          value={null}
          onChange={(id) => filled.answer(withGroup(answers, id, {}))}
        />
      )}
    </section>
  );
}

function GroupFields({ group, filled }: { group: string; filled: Filled }) {
  const words = usePane().messages.pane.equity;
  const { answers, profile } = filled.form;
  const entry = answers.groups.find((candidate) => candidate.group === group);
  const known = profile.groups.find(({ id }) => id === group);
  if (!entry) return null;
  const label = known?.label ?? group;
  const removable = !alwaysAsked(known ?? { id: group, always: false });
  return (
    <Card
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
      <Select
        label={words.groupEffect}
        placeholder={words.effectPlaceholder}
        options={effects.map((effect) => ({ key: effect, text: profile.effects[effect] }))}
        value={entry.effect}
        onChange={(effect) => filled.answer(withGroup(answers, group, { effect }))}
        clear={{
          text: words.effectBlank,
          onClear: () => filled.answer(withGroup(answers, group, { effect: null })),
        }}
      />
      <TextField
        label={words.groupHow}
        long
        value={entry.how}
        onChange={(how) => filled.answer(withGroup(answers, group, { how }))}
        hint={<FieldNote path={`groups.${group}`} filled={filled} />}
      />
    </Card>
  );
}
