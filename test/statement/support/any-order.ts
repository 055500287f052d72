import fc from 'fast-check';
import type { Assessment } from '../../../src/assessment/assessment';
import { emptyOption } from '../../../src/assessment/empty';
import type { DocumentPort } from '../../../src/document/port';
import type { Control } from '../../../src/document/snapshot/snapshot';
import { builtInProfiles } from '../../../src/profile/built-in';
import { statementTag } from '../../../src/document/tags';
import { fieldTag } from '../../../src/statement/field';
import { fieldTexts } from '../../../src/statement/layout/field-text';
import { ratingText } from '../../../src/statement/layout/rating-text';
import { insertStatement } from '../../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../../src/statement/use-cases/open-proposal';
import type { Opened, Outcome } from '../../../src/statement/use-cases/opened';
import { saveDraft } from '../../../src/statement/use-cases/save-draft';
import { updateStatement } from '../../../src/statement/use-cases/update-statement';
import { appointment as notRelevant, school } from './answers';

/** What a clerk does in the pane or in the document. */
export type Step =
  | { do: 'rate'; rating: Assessment['mitigation']['rating'] }
  | { do: 'write'; key: FormKey }
  | { do: 'clear'; key: FormKey }
  | { do: 'type'; path: string }
  | { do: 'erase'; path: string }
  | { do: 'beside' }
  | { do: 'screen' }
  | { do: 'row' }
  | { do: 'last' }
  | { do: 'form' }
  | { do: 'update'; side: 'document' | 'form' }
  | { do: 'newline'; path: string }
  | { do: 'drop'; path: string }
  | { do: 'draft' }
  | { do: 'reopen' };
type FormKey = 'participation' | 'followUp' | 'mitigation' | 'equity';

const keys = fc.constantFrom<FormKey>('participation', 'followUp', 'mitigation', 'equity');
const paths = fc.constantFrom(
  'mitigation.reason',
  'mitigation.rating',
  'equity.reason',
  'equity.amount',
  'participation',
  'followUp',
  'groups.low-income',
  'measures.m1.owner',
  'measures.m1.date',
  'measures.m1.cost',
  'climate.duration',
  'options.timber.reason',
  'options.late.what',
  'review',
  'signOff.climateTeam',
);
const lines = fc.constantFrom('participation', 'followUp', 'equity.reason');

/** Any order of steps. */
export const steps = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      fc.record({
        do: fc.constant('rate' as const),
        rating: fc.constantFrom(2 as const, -1 as const, 'unknown' as const),
      }),
      fc.record({ do: fc.constant('write' as const), key: keys }),
      fc.record({ do: fc.constant('clear' as const), key: keys }),
      fc.record({ do: fc.constant('type' as const), path: paths }),
      fc.record({ do: fc.constant('erase' as const), path: paths }),
      fc.record({
        do: fc.constantFrom('beside', 'screen', 'row', 'last', 'form', 'draft', 'reopen'),
      }) as fc.Arbitrary<Step>,
      {
        weight: 2,
        arbitrary: fc.record({
          do: fc.constant('update' as const),
          side: fc.constantFrom('document' as const, 'form' as const),
        }),
      },
      fc.record({ do: fc.constant('newline' as const), path: lines }),
      fc.record({ do: fc.constant('drop' as const), path: lines }),
    ),
    { minLength: 2, maxLength },
  );

/** The school with alternatives in a table, a cost and fields that are composed from answers. */
const deepened: Assessment = {
  ...school,
  climate: { ...school.climate, duration: 'long', lifetime: 40 },
  review: { date: '2030-06-30', trigger: '' },
  measures: school.measures.map((measure) => ({ ...measure, cost: '8.000 €', budgeted: 'yes' })),
  alternatives: {
    ...school.alternatives,
    options: [
      { ...emptyOption('nothing'), climate: -1, reason: 'Der Verbrauch bliebe.' },
      { ...emptyOption('timber'), what: 'Holzbau', climate: 2, reason: 'Zu spät fertig.' },
    ],
  },
};

const now = '2026-11-23T09:00:00.000Z';

/** A document with the hands of a person in it; what cannot be typed there is left alone. */
export interface Hands {
  port: DocumentPort;
  /** Writes over a field. */
  type: (field: Control, to: string) => Promise<unknown>;
  /** Words typed into a paragraph of the statement, but into none of its fields; false when that is not possible. */
  beside: (text: string) => Promise<boolean>;
  /** Enter at the end of the field's paragraph, and words into the new one. */
  newline?: (field: Control, text: string) => Promise<boolean>;
  /** Deletes a field with its text. */
  drop?: (field: Control) => Promise<boolean>;
  /** Saves and opens anew. */
  reopen: () => Promise<Hands>;
}

/** A clerk with the pane and the document. Ends with an error when something typed is lost unasked. */
class Desk {
  /** What was typed into the document and has not been reported or replaced by typing again. */
  readonly typed = new Map<string, string>();
  private count = 0;

  private constructor(
    private document: Hands,
    private readonly outside: string[],
    private opened: Opened,
    private form: Pick<Opened, 'answers' | 'form'>,
  ) {}

  static async start(document: Hands): Promise<Desk> {
    const { port } = document;
    const opened = await openProposal(port, builtInProfiles);
    const outside = opened.snapshot.paragraphs.map(({ text }) => text);
    const form = { answers: deepened, form: 'long' as const };
    const result = await insertStatement(port, opened, form, now);
    if (result.kind !== 'done') throw new Error(result.kind);
    return new Desk(document, outside, result.opened, {
      answers: result.opened.answers,
      form: result.opened.form,
    });
  }

  async take(step: Step): Promise<void> {
    this.count += 1;
    if (step.do === 'rate') {
      const { mitigation } = this.form.answers;
      this.answer({ mitigation: { ...mitigation, rating: step.rating } });
    } else if (step.do === 'write') this.write(step.key, `Formular ${this.count}.`);
    else if (step.do === 'clear') this.write(step.key, '');
    else if (step.do === 'type') await this.type(step.path, `Getippt ${this.count}.`);
    else if (step.do === 'erase') await this.type(step.path, '');
    else if (step.do === 'beside') await this.typeBeside(`Daneben ${this.count}.`);
    else if (step.do === 'newline') await this.newline(step.path, `Neue Zeile ${this.count}.`);
    else if (step.do === 'drop') await this.drop(step.path);
    else if (step.do === 'screen') this.screen();
    else if (step.do === 'row') this.row();
    else if (step.do === 'last') this.last();
    else if (step.do === 'form') {
      const form = this.form.form === 'long' ? 'short' : 'long';
      this.form = { ...this.form, form };
    } else if (step.do === 'update') await this.update(step.side);
    else if (step.do === 'draft') await this.draft();
    else await this.reopen();
  }

  private answer(answers: Partial<Assessment>): void {
    this.form = { ...this.form, answers: { ...this.form.answers, ...answers } };
  }

  private write(key: FormKey, text: string): void {
    // Writing over a text that the form shows is a decision; nothing is lost by it.
    const path = key === 'participation' || key === 'followUp' ? key : `${key}.reason`;
    if (fieldTexts(this.form.answers, this.opened.profile)[path] === this.typed.get(path)) {
      this.typed.delete(path);
    }
    const { participation } = this.form.answers;
    if (key === 'participation') this.answer({ participation: { ...participation, who: text } });
    else if (key === 'followUp') this.answer({ followUp: text });
    else this.answer({ [key]: { ...this.form.answers[key], reason: text } });
  }

  private async field(path: string): Promise<Control | undefined> {
    const { controls } = await this.document.port.read();
    return controls.find(({ tag }) => tag === fieldTag(path));
  }

  private async type(path: string, to: string): Promise<void> {
    const field = await this.field(path);
    if (!field || field.text === to) return;
    await this.document.type(field, to);
    if (to === '') this.typed.delete(path);
    else this.typed.set(path, to);
  }

  private async typeBeside(text: string): Promise<void> {
    if (await this.document.beside(text)) this.typed.set('beside', text);
  }

  private async newline(path: string, text: string): Promise<void> {
    const field = await this.field(path);
    if (field && (await this.document.newline?.(field, text))) this.typed.set(text, text);
  }

  private async drop(path: string): Promise<void> {
    const field = await this.field(path);
    if (field && (await this.document.drop?.(field))) this.typed.delete(path);
  }

  /** Closes the screening with a reason, or opens it again. */
  private screen(): void {
    const closed = this.form.answers.notRelevant.reason !== '';
    this.answer({
      screening: closed ? school.screening : notRelevant.screening,
      notRelevant: closed ? school.notRelevant : notRelevant.notRelevant,
    });
  }

  /** Adds an option to the table of alternatives, or takes it out again. */
  private row(): void {
    const { alternatives } = this.form.answers;
    const others = alternatives.options.filter(({ id }) => id !== 'late');
    const there = others.length < alternatives.options.length;
    const options = there
      ? others
      : [...others, { ...emptyOption('late'), what: 'Später', climate: 0 as const }];
    this.answer({ alternatives: { ...alternatives, options } });
  }

  /** Changes how long the decision binds, from which a field is composed. */
  private last(): void {
    const { climate } = this.form.answers;
    this.answer({ climate: { ...climate, lifetime: 10 + this.count } });
  }

  /** The pane: opens anew with the form in hand, asks, and writes. */
  async update(side: 'document' | 'form' = 'document'): Promise<void> {
    this.opened = await openProposal(this.document.port, builtInProfiles);
    const first = await updateStatement(this.document.port, this.opened, this.form, now);
    const result = first.kind === 'ask' ? await this.decide(first, side) : first;
    if (result.kind !== 'done') return;
    this.opened = result.opened;
    this.form = { answers: result.opened.answers, form: result.opened.form };
    await this.expectRating();
  }

  private async decide(
    asked: Extract<Outcome, { kind: 'ask' }>,
    side: 'document' | 'form',
  ): Promise<Outcome> {
    expect(asked.conflicts.length + asked.lost.length).toBeGreaterThan(0);
    const resolutions = Object.fromEntries(asked.conflicts.map(({ path }) => [path, side]));
    // Who was asked, and chose the pane's text, has lost nothing.
    if (side === 'form') for (const { path } of asked.conflicts) this.typed.delete(path);
    return updateStatement(this.document.port, this.opened, this.form, now, { resolutions });
  }

  private async draft(): Promise<void> {
    const result = await saveDraft(this.document.port, this.opened, this.form, now);
    this.opened = result.opened;
  }

  /** Closing the pane without saving drops the form; what is stored and typed remains. */
  private async reopen(): Promise<void> {
    this.document = await this.document.reopen();
    this.opened = await openProposal(this.document.port, builtInProfiles);
    this.form = { answers: this.opened.answers, form: this.opened.form };
  }

  private async expectRating(): Promise<void> {
    const path = 'mitigation.rating';
    const opened = await openProposal(this.document.port, builtInProfiles);
    if (opened.unreadable.includes(path)) return;
    const { rating } = this.form.answers.mitigation;
    const text = rating === null ? '–' : ratingText(rating, opened.profile);
    // A statement that nothing is relevant shows no rating.
    if ('notRelevant.reason' in opened.reading.fields) return;
    expect(opened.reading.fields[path]).toBe(text);
  }

  /** Every text that was typed stands in the document or in the answers; nothing else of the document changed. */
  async expectNothingLost(): Promise<void> {
    const snapshot = await this.document.port.read();
    const { answers } = await openProposal(this.document.port, builtInProfiles);
    const all = [...snapshot.paragraphs.map(({ text }) => text), JSON.stringify(answers)].join(
      '\n',
    );
    for (const text of this.typed.values()) expect(all).toContain(text);
    const root = snapshot.controls.find(({ tag }) => tag === statementTag);
    const outside = snapshot.paragraphs.filter(
      ({ index }) => !root || index < root.first || index > root.last,
    );
    expect(outside.map(({ text }) => text)).toEqual(this.outside);
  }
}

/** Takes all steps, and looks after each. */
export async function takeAll(document: Hands, sequence: readonly Step[]): Promise<void> {
  const desk = await Desk.start(document);
  for (const step of sequence) {
    await desk.take(step);
    await desk.expectNothingLost();
  }
  await desk.update();
  await desk.expectNothingLost();
}
