import { usePane, type Filled } from '../../app/pane-context';
import { askedTensions, tensionMeasure, withTension } from '../../edit/balance';
import { QuestionHelp } from '../../shared/fields/question-help';
import { Section } from '../../shared/fields/section';
import { TextAnswer } from '../../shared/fields/text-answer';

/** What helps climate and people at once (A3), and where the two pull apart (A4). */
export function CoBenefitsAndTensions({ filled }: { filled: Filled }) {
  const { messages } = usePane();
  const words = messages.pane.balance;
  const { answers } = filled.form;
  const tensions = askedTensions(answers);
  return (
    <Section id="together" title={words.together}>
      <TextAnswer
        path="coBenefits"
        label={words.coBenefits}
        code="A3"
        long
        value={answers.coBenefits}
        onChange={(coBenefits) => filled.answer({ ...answers, coBenefits })}
        filled={filled}
      />
      {tensions.length > 0 && (
        <>
          <div className="label-row">
            <p className="field-label">{words.tensions}</p>
            <QuestionHelp code="A4" about={words.tensions} />
          </div>
          <p className="note">{words.tensionsLead}</p>
          {tensions.map((id) => {
            const { title, prompt, measureExample } = messages.catalogue.tensions[id];
            return (
              <div key={id} className="card" role="group" aria-label={title}>
                <h3>{title}</h3>
                <p>{prompt}</p>
                <TextAnswer
                  path={`tensions.${id}`}
                  label={words.tensionMeasure}
                  hint={measureExample}
                  long
                  value={tensionMeasure(answers, id)}
                  onChange={(measure) => filled.answer(withTension(answers, id, measure))}
                  filled={filled}
                />
              </div>
            );
          })}
        </>
      )}
    </Section>
  );
}
