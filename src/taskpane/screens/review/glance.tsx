import { useId } from 'react';
import { usePane, type Filled } from '../../app/pane-context';
import { Details } from '../../ui/details';
import { glanceOf, type GlanceRow } from './glance-rows';
import { Hatch, Mark } from './mark';

/** The assessment as a picture, with word and sign beside every mark, and the same as a table. */
export function Glance({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.review.glance;
  const hatch = useId();
  const { answers, profile } = filled.form;
  const { ratings, fields, groups } = glanceOf(answers, profile, messages);
  const parts: [string, GlanceRow[]][] = [
    [words.ratings, ratings],
    [words.fields, fields],
    [words.groups, groups],
  ];
  const filledParts = parts.filter(([, rows]) => rows.length > 0);
  return (
    <section aria-labelledby="glance">
      <h2 id="glance" tabIndex={-1}>
        {words.heading}
      </h2>
      <div
        role="img"
        aria-label={words.picture(filledParts.map(([name]) => name).join(', '))}
        className="glance"
      >
        <Hatch id={hatch} />
        {filledParts.map(([name, rows]) => (
          <div key={name}>
            <p className="glance-part">{name}</p>
            {rows.map((row) => (
              <div key={row.id} className="glance-row">
                <Mark mark={row.mark} hatch={hatch} />
                <p>
                  <span lang={row.nameLanguage}>{row.name}</span>:{' '}
                  <strong lang={row.wordsLanguage}>{row.words}</strong>
                </p>
              </div>
            ))}
          </div>
        ))}
      </div>
      <Details summary={words.asTable}>
        {filledParts.map(([name, rows]) => (
          <table key={name} className="glance-table">
            <caption>{name}</caption>
            <thead>
              <tr>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.rated}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row" lang={row.nameLanguage}>
                    {row.name}
                  </th>
                  <td lang={row.wordsLanguage}>{row.words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </Details>
    </section>
  );
}
