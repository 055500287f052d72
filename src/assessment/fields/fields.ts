import type { ClimateQuestion, EquityQuestion } from '../catalogue';
import type { Half } from '../screening';
import type { AnswerKey } from './answer-key';
import { balanceAnswers, balanceFields, balanceQuestions } from './balance';
import { climateAnswers, climateFields, climateQuestions } from './climate';
import { equityAnswers, equityFields, equityQuestions } from './equity';
import type { FieldDescription, Place } from './field';
import {
  metaAnswers,
  metaQuestions,
  signOffAnswers,
  signOffFields,
  signOffQuestions,
} from './meta-and-sign-off';
import { headOf, pathReader, type PathRef } from './path';
import {
  pageOfStage,
  type AnswerDescription,
  type QuestionDescription,
  type QuestionPage,
} from './question';
import { screeningAnswers, screeningFields, screeningQuestions } from './screening';

const questionTable = {
  ...metaQuestions,
  ...screeningQuestions,
  ...climateQuestions,
  ...equityQuestions,
  ...balanceQuestions,
  ...signOffQuestions,
};

const fieldTable = {
  ...climateFields,
  ...equityFields,
  ...balanceFields,
  ...signOffFields,
  ...screeningFields,
};

/** Code of a question, stable for ever (docs/sources.md#questions). */
export type Code = keyof typeof questionTable;

/** A kind of field of the statement: "mitigation.rating", "measures.<id>.owner". */
export type FieldKey = keyof typeof fieldTable;

/** Name of a field's words among the profile's labels. */
export type FieldLabel = Extract<(typeof fieldTable)[FieldKey], { label: string }>['label'];

/** Every question in the order in which it is asked. */
export const questions: Readonly<Record<Code, QuestionDescription>> = questionTable;
export const codes = Object.keys(questionTable) as Code[];

/** Every field of the statement; those of one place stand there in this order. */
export const fields: Readonly<Record<FieldKey, FieldDescription<FieldLabel>>> = fieldTable;
export const fieldKeys = Object.keys(fieldTable) as FieldKey[];

/** Every name of words that a profile gives to a field. */
export const fieldLabels = [
  ...new Set(fieldKeys.flatMap((key) => ('label' in fields[key] ? [fields[key].label] : []))),
];

/** Fields of a place, in the order in which they stand there. */
export function fieldsAt(place: Place): FieldKey[] {
  return fieldKeys.filter((key) => fields[key].place === place);
}

/** Every answer, with its question and the field that shows it. */
export const answers: Readonly<Record<AnswerKey, AnswerDescription<Code, FieldKey>>> = {
  ...metaAnswers,
  ...screeningAnswers,
  ...climateAnswers,
  ...equityAnswers,
  ...balanceAnswers,
  ...signOffAnswers,
};
export const answerKeys = Object.keys(answers) as AnswerKey[];

/** Lists that can stand in one field as a whole ("groups"), where a statement has too many fields. */
export const lists = ['groups', 'measures', 'tensions', 'social', 'climate', 'options'] as const;
export type ListName = (typeof lists)[number];

/** Whether a name or a path is that of a list as a whole. */
export function isList(path: string): path is ListName {
  return lists.some((list) => list === path);
}

/** A field of the statement, or a whole list in one field. */
export type FieldRef = PathRef<FieldKey | ListName>;

/** Takes the path of a field apart; null where it names no field of this version. */
export const readFieldPath: (path: string) => FieldRef | null = pathReader([
  ...fieldKeys,
  ...lists,
]);

/** Takes the path of an answer apart ("alternatives.options.a.cost"); null where it names none. */
export const readAnswerPath: (path: string) => PathRef<AnswerKey> | null = pathReader(answerKeys);

/** Page and half of everything under one name ("climate" of "climate.duration"). */
const underHead = new Map<string, { page: QuestionPage; half: Half | 'both' }>();
for (const key of answerKeys) {
  const { stage, half } = questions[answers[key].question];
  const other = underHead.get(headOf(key));
  const shared = other === undefined || other.half === half ? half : 'both';
  underHead.set(headOf(key), { page: pageOfStage[stage], half: shared });
}
// Fields that are named otherwise than their answers: "options" of "alternatives.options".
for (const key of answerKeys) {
  const [head, under] = [headOf(answers[key].field ?? key), underHead.get(headOf(key))];
  if (under && !underHead.has(head)) underHead.set(head, under);
}

/** The page on which an answer is given, by the path of the answer or of its field; null for what is no answer. */
export function pageOf(path: string): QuestionPage | null {
  return underHead.get(headOf(path))?.page ?? null;
}

/** The half to which an answer or a field belongs, by its path. */
export function halfOfPath(path: string): Half | 'both' {
  const head = headOf(path);
  if (head !== 'screening') return underHead.get(head)?.half ?? 'both';
  const asked = headOf(path.slice(head.length + 1));
  return asked === 'climate' || asked === 'equity' ? asked : 'both';
}

/** The code of a screening question. */
export function screeningCode(half: Half, question: ClimateQuestion | EquityQuestion): Code {
  return answers[`screening.${half}.${question}` as AnswerKey].question;
}
