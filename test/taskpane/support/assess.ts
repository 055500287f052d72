import { act, fireEvent } from '@testing-library/react';
import type { Assessment, ScreeningAnswer } from '../../../src/assessment/assessment';
import type { Language } from '../../../src/i18n/messages';
import { withAnswers } from '../../../src/taskpane/edit/screening';
import { questions } from '../../../src/taskpane/shared/answers/screening-questions';
import type { Page } from '../../../src/taskpane/app/pages';
import { sampleDocument, showPane } from './show-pane';

interface Given {
  climate?: ScreeningAnswer;
  equity?: ScreeningAnswer;
  language?: Language;
  form?: 'long' | 'short';
  /** More answers on top of the screening. */
  more?: (answers: Assessment) => Assessment;
}

/** A page of the pane with every question of the screening answered, yes unless given. */
export async function assess(page: Page, given: Given = {}) {
  const { climate = 'yes', equity = 'yes', language = 'de', form = 'long' } = given;
  const sample =
    language === 'de'
      ? 'de-kita-sanierung-ohne-einschaetzung.docx'
      : 'en-leisure-centre-heating-missing.docx';
  const pane = await showPane(page, sampleDocument(sample), {}, language);
  const of = (half: 'climate' | 'equity') => questions.filter((each) => each.half === half);
  const start = pane.store.get().form!.answers;
  const screened = withAnswers(withAnswers(start, of('climate'), climate), of('equity'), equity);
  const answers = given.more ? given.more(screened) : screened;
  act(() => {
    pane.store.dispatch({ type: 'form-chosen', form });
    pane.store.dispatch({ type: 'answered', answers });
  });
  return { ...pane, answersNow: () => pane.store.get().form!.answers };
}

/** Presses a control. */
export function click(element: HTMLElement) {
  return act(() => fireEvent.click(element));
}

/** Types a text over what a field holds. */
export function type(field: HTMLElement, value: string) {
  return act(() => fireEvent.change(field, { target: { value } }));
}

/** Lets what was put off until after drawing happen. */
export function afterDrawing() {
  return act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}
