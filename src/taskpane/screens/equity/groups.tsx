import { alwaysAsked } from '../../../assessment/low-income';
import { effects, strengths } from '../../../assessment/schema/social';
import { usePane, type Filled } from '../../app/pane-context';
import { withGroup, withoutGroup } from '../../edit/equity';
import { Quote } from '../../shared/evidence/quote';
import { ShowButton } from '../../shared/evidence/show-button';
import { Card } from '../../shared/fields/card';
import { Section } from '../../shared/fields/section';
import { SelectAnswer } from '../../shared/fields/select-answer';
import { TextAnswer } from '../../shared/fields/text-answer';
import { focusFirstField } from '../../shared/page/focus';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import { proposedGroups } from './proposed-groups';

/**
 * Who is affected, how strongly and by what (Q1). Groups that are always asked about cannot be removed.
 */
export function Groups({ filled }: { filled: Filled }) {
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

function cardId(group: string): string {
  return `group-${group}`;
}

/** What is said of one group: effect, strength where there is one, and how it comes about. */
function GroupCard({ group, filled }: { group: string; filled: Filled }) {
  const words = usePane().messages.pane.equity;
  const { answers, profile } = filled.form;
  const entry = answers.groups.find((candidate) => candidate.group === group);
  const described = profile.groups.find(({ id }) => id === group);
  if (!entry) return null;
  const label = described?.label ?? group;
  const removable = !alwaysAsked(described ?? { id: group, always: false });
  const change = (next: Parameters<typeof withGroup>[2]) =>
    filled.answer(withGroup(answers, group, next));
  const affected =
    entry.effect === 'benefit' || entry.effect === 'burden' || entry.effect === 'both';
  return (
    <Card
      id={cardId(group)}
      title={label}
      language={profile.language}
      remove={
        removable
          ? {
              name: words.removeGroup(label),
              onRemove: () => filled.answer(withoutGroup(answers, group)),
              focus: 'groups',
            }
          : undefined
      }
    >
      <div className="side-by-side">
        <SelectAnswer
          label={words.groupEffect}
          placeholder={words.notChosen}
          blank={words.clear}
          answers={effects}
          text={(effect) => profile.effects[effect]}
          value={entry.effect}
          onChange={(effect) => change({ effect })}
        />
        {(affected || entry.strength !== null) && (
          <SelectAnswer
            label={words.groupStrength}
            placeholder={words.notChosen}
            blank={words.clear}
            answers={strengths}
            text={(strength) => profile.terms.strengths[strength]}
            value={entry.strength}
            onChange={(strength) => change({ strength })}
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

/** Groups that the proposal names, each with its sentence and one click to put it on the list. */
function ProposedGroups({ filled, onAdd }: { filled: Filled; onAdd: (group: string) => void }) {
  const words = usePane().messages.pane.equity;
  const { answers, profile } = filled.form;
  const proposed = proposedGroups(answers, filled.evidence, profile);
  if (proposed.length === 0) return null;
  return (
    <div className="suggestion">
      <p>
        <strong>{words.proposedGroups}</strong>
      </p>
      <ul className="proposed">
        {proposed.map(({ group, evidence }) => {
          const label = profile.groups.find(({ id }) => id === group)?.label ?? group;
          return (
            <li key={group}>
              <Quote
                sentence={evidence.sentence}
                words={[]}
                language={filled.opened.proposal.language}
              />
              <div className="suggestion-actions">
                <Button
                  kind="quiet"
                  icon="plus"
                  name={words.addGroupNamed(label)}
                  onClick={() => onAdd(group)}
                >
                  {label}
                </Button>
                <ShowButton
                  target={{ paragraph: evidence.paragraph }}
                  words={evidence.sentence}
                  brief
                />
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
