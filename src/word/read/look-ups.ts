import { requireAnswer } from '../host/errors';

/** A question about the document that the statement can do without. */
export interface LookUp<T> {
  load: () => void;
  /** The answer, after the next round trip. */
  read: () => T;
  /** What holds where Word refuses to answer. */
  otherwise: T;
}

/** The answer to a question that was asked. */
export type Answers = <T>(question: LookUp<T>) => T;

/**
 * Asks questions in one round trip. Where Word refuses, each is asked by itself, so that one object that
 * it cannot give costs only its own answer.
 */
export async function lookUp(
  context: Word.RequestContext,
  questions: readonly LookUp<unknown>[],
): Promise<Answers> {
  const answered = new Set<LookUp<unknown>>();
  const ask = async (group: readonly LookUp<unknown>[]): Promise<void> => {
    for (const { load } of group) load();
    try {
      await context.sync();
      for (const question of group) answered.add(question);
    } catch (error) {
      requireAnswer(error);
      if (group.length > 1) for (const question of group) await ask([question]);
    }
  };
  if (questions.length > 0) await ask(questions);
  return (question) => (answered.has(question) ? question.read() : question.otherwise);
}
