import type { Language } from '../../i18n/messages';
import { pageMessages, type PageMessages } from '../messages';
import { checkCsv } from '../../report/check/check-csv';
import { checkHtml } from '../../report/check/check-html';
import { jsonDocument } from '../../report/format/json';
import { checkReport, type FileReport } from '../../report/check/check-report';
import { dateText } from '../../statement/layout/date-text';
import { download, localDate, type Format } from '../download';

const formats: readonly Format[] = ['csv', 'html', 'json'];

/** Saves the result of all files in one of three formats. */
export function Save({
  messages,
  language,
  reports,
  left,
}: {
  messages: PageMessages;
  language: Language;
  reports: FileReport[];
  /** Files that were not checked; null while the check is under way and there is nothing to save yet. */
  left: number | null;
}) {
  const words = messages.batch.save;
  return (
    <section className="save" aria-labelledby="save">
      <h2 id="save">{words.heading}</h2>
      <div className="save-buttons">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="plain"
            disabled={left === null}
            onClick={() => save(format, reports, language)}
          >
            {words[format]}
          </button>
        ))}
      </div>
      <p className="note">{left ? words.partial(reports.length, left) : words.about}</p>
    </section>
  );
}

function save(format: Format, reports: FileReport[], language: Language): void {
  const today = localDate(new Date());
  const { name } = pageMessages(language).batch.save;
  download(written(format, reports, language, today), `${name}-${today}`, format);
}

function written(format: Format, reports: FileReport[], language: Language, today: string): string {
  const report = checkReport(reports);
  if (format === 'csv') return checkCsv(report, language);
  if (format === 'html') return checkHtml(report, language, dateText(today, language));
  return jsonDocument(report);
}
