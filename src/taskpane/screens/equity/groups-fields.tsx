import { withGroup } from '../../edit/groups';
import { focusFirstField } from '../../shared/fields/focus-first-field';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { cardId, GroupCard } from './group-card';
import { ProposedGroups } from './proposed-groups';
import { Section } from '../../shared/fields/section';

/** Who is affected, how strongly and by what (Q1). Groups that are always asked cannot be taken out. */
export function GroupsFields({ filled }: { filled: Filled }) {
  const words = usePane().messages.pane.equity;
  const { answers, profile } = filled.form;
  const add = (group: string) => {
    filled.answer(withGroup(answers, group, {}));
    focusFirstField(cardId(group));
  };
  const free = profile.groups.filter(
    ({ id }) => !answers.groups.some((entry) => entry.group === id),
  );
  return (
    <Section id="groups" title={words.groups} code="Q1">
      <p className="note">{words.groupsLead}</p>
      {answers.groups.map(({ group }) => (
        <GroupCard key={group} group={group} filled={filled} />
      ))}
      <ProposedGroups filled={filled} onAdd={add} />
      {free.length > 0 && (
        <Details summary={words.addGroup}>
          <ul className="chips">
            {free.map(({ id, label }) => (
              <li key={id} lang={profile.language}>
                <Button icon="plus" onClick={() => add(id)} name={words.addGroupNamed(label)}>
                  {label}
                </Button>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}
