import type { EditPlan } from '../../../src/document/plan/edit-plan';
import type { DocxDocument } from '../../../src/docx/port';

/** What is planned for a document from now on; it is carried out as well. */
export function notedPlans(document: DocxDocument): EditPlan[] {
  const plans: EditPlan[] = [];
  const apply = document.apply.bind(document);
  document.apply = (plan) => {
    plans.push(plan);
    return apply(plan);
  };
  return plans;
}
