import type { Dispatch } from 'react';
import type { PageMessages } from '../messages';
import type { FileReport, ReportedFinding } from '../../report/check/check-report';
import { allShown, rulesIn, type Filter } from '../rows';
import { ruleWords } from '../rule-words';
import type { Action } from '../state';

/** Narrows the table down by text and rule, and says how much is left of it. */
export function FilterBar({
  messages,
  reports,
  shown,
  filter,
  settled,
  dispatch,
}: {
  messages: PageMessages;
  reports: readonly FileReport[];
  shown: number;
  filter: Filter;
  /** While results still come in, their number is not announced each time. */
  settled: boolean;
  dispatch: Dispatch<Action>;
}) {
  const words = messages.batch.filter;
  const rules = rulesIn(reports);
  const listed = filter.rule && !rules.includes(filter.rule) ? [filter.rule, ...rules] : rules;
  const narrowed = filter !== allShown && shown !== reports.length;
  return (
    <section className="filter" aria-label={words.heading}>
      <div className="field field-search">
        <label htmlFor="search">{words.text}</label>
        <input
          id="search"
          type="search"
          maxLength={200}
          placeholder={words.textHelp}
          value={filter.text}
          onChange={({ target }) => dispatch({ type: 'filter', filter: { text: target.value } })}
        />
      </div>
      <div className="field">
        <label htmlFor="rule">{words.rule}</label>
        <select
          id="rule"
          value={filter.rule ?? ''}
          onChange={({ target }) => {
            const rule = listed.find((one) => one === target.value) ?? null;
            dispatch({ type: 'filter', filter: { rule } });
          }}
        >
          <option value="">{words.anyRule}</option>
          {listed.map((rule) => (
            <option key={rule} value={rule}>
              {ruleName(rule, messages)}
            </option>
          ))}
        </select>
      </div>
      <p className="shown" role="status" aria-live={settled ? 'polite' : 'off'}>
        {words.shown(shown, reports.length)}
      </p>
      {narrowed && (
        <button
          type="button"
          className="quiet"
          onClick={() => dispatch({ type: 'filter', filter: allShown })}
        >
          {words.reset}
        </button>
      )}
      {filter.among && <p className="note among">{messages.batch.repeated.chosen}</p>}
    </section>
  );
}

function ruleName(rule: ReportedFinding['rule'], messages: PageMessages): string {
  const title = ruleWords(rule, messages)?.title ?? rule;
  return rule.startsWith('Q') ? `${rule} ${title}` : title;
}
