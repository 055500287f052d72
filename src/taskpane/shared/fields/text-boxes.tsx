import { isAnswerAsked } from '../../../assessment/fields/asked';
import { answerKeys, answers, pageOf } from '../../../assessment/fields/fields';
import type { QuestionPage } from '../../../assessment/fields/question';
import type { Filled } from '../../app/pane-context';
import { usePane } from '../../app/pane-context';
import { TextAnswer } from './text-answer';

/** The answers of a page for which a box for text will do, as they are described (assessment/fields/). */
export function TextBoxes({ page, filled }: { page: QuestionPage; filled: Filled }) {
  const { catalogue } = usePane().messages;
  const { form } = filled;
  return answerKeys
    .filter((key) => pageOf(key) === page && isAnswerAsked(key, form.answers, form.form))
    .map((key) => {
      const { textBox, question } = answers[key];
      return (
        textBox && (
          <TextAnswer
            key={key}
            path={key}
            label={catalogue.answers[key]}
            code={question}
            long
            pending
            value={textBox.get(form.answers)}
            onChange={(text) => filled.answer(textBox.set(form.answers, text))}
            filled={filled}
          />
        )
      );
    });
}
