import type { Snapshot } from '../../src/document/snapshot/snapshot';
import { readProposal } from '../../src/proposal/read-proposal';
import {
  searchedText,
  titleParagraph,
  type Extent,
} from '../../src/proposal/evidence/searched-text';
import { statementTag } from '../../src/document/tags';
import { control, h, p, snapshot } from './snapshot-builder';

/** What is searched of a proposal: place, paragraph and text. */
function searched(read: Snapshot, extent?: Extent): string[] {
  return [...searchedText(read, readProposal(read), extent)].map(
    ({ place, paragraph, text }) => `${place} ${String(paragraph)} ${text}`,
  );
}

const all = snapshot(
  [
    p('Stadt Musterstadt'),
    p('Betreff: Radweg am Ring'),
    p('Radweg am Ring'),
    h(1, 'Beschlussvorschlag'),
    p('Der Rat baut.'),
    p(''),
    p('Radweg\u00AD  am Ring'),
    p('Seite 3', { style: { name: 'header', builtIn: true } }),
    h(1, 'Begründung'),
    p('Er fehlt.'),
    h(1, 'Klimarelevanz'),
    p('Gut fürs Klima.'),
    h(1, 'Begründung der Dauer'),
    p('Es dauert.'),
    p('Unsere Erklärung.'),
    h(1, 'Anlagen'),
    p('Ein Plan.'),
  ],
  { language: 'de-DE', controls: [control(statementTag, 14, 14), control('other', 9, 9)] },
);

describe('the text that is searched', () => {
  it('is title, decision and reasons, without head, statement, assessment and attachments', () => {
    expect(searched(all)).toEqual([
      'title 1 Radweg am Ring',
      'decision 3 Beschlussvorschlag',
      'decision 4 Der Rat baut.',
      'elsewhere 8 Begründung',
      'elsewhere 9 Er fehlt.',
      'elsewhere 12 Begründung der Dauer',
      'elsewhere 13 Es dauert.',
    ]);
  });

  it('is title and decision alone where no more is asked for', () => {
    expect(searched(all, 'at-the-top')).toEqual([
      'title 1 Radweg am Ring',
      'decision 3 Beschlussvorschlag',
      'decision 4 Der Rat baut.',
    ]);
  });

  it('is everything where nothing is marked', () => {
    const read = snapshot([p('Der Rat baut.'), p('Es dauert.')]);
    const proposal = { ...readProposal(read), title: null, sections: [] };
    expect([...searchedText(read, proposal)].map(({ text }) => text)).toEqual([
      'Der Rat baut.',
      'Es dauert.',
    ]);
  });
});

describe('the paragraph of a title', () => {
  it('is the first that holds it, however it is typed, else the first of all', () => {
    expect(titleParagraph(all, 'Radweg am Ring')).toBe(1);
    expect(titleParagraph(snapshot([p('A'), p('Rad\u00ADweg  am Ring')]), 'Radweg am Ring')).toBe(
      1,
    );
    expect(titleParagraph(all, 'Radweg am Wall')).toBe(0);
  });

  it('is looked for in the first 200', () => {
    const behind = (count: number): Snapshot =>
      snapshot([...Array.from({ length: count }, () => p('Anlage')), p('Radweg am Ring')]);
    expect(titleParagraph(behind(199), 'Radweg am Ring')).toBe(199);
    expect(titleParagraph(behind(200), 'Radweg am Ring')).toBe(0);
  });
});
