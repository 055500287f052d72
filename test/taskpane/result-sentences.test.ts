import { formattingKinds } from '../../src/document/plan/concessions';
import { messagesFor } from '../../src/i18n/messages';
import { resultSentences } from '../../src/taskpane/shared/page/outcome-sentences';

const updated = { kind: 'updated', changed: 1, kept: 0, stored: true } as const;

test.each(['de', 'en'] as const)(
  '%s: what Word did not format is named in one sentence',
  (language) => {
    const messages = messagesFor(language);
    const { formatting } = messages.pane.statement.results;
    const plain = resultSentences(updated, messages);
    const concessions = { unformatted: formattingKinds };
    const [, said, ...more] = resultSentences({ ...updated, concessions }, messages);
    expect(more).toEqual([]);
    for (const kind of formattingKinds) expect(said).toContain(formatting[kind]);
    expect(plain).toHaveLength(1);
    expect(resultSentences({ ...updated, concessions: { unformatted: [] } }, messages)).toEqual(
      plain,
    );
  },
);
