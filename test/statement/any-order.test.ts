import fc from 'fast-check';
import type { Assessment } from '../../src/assessment/assessment';
import { openDocx, type DocxDocument } from '../../src/docx/port';
import { builtInProfiles } from '../../src/profile/built-in';
import { fieldTag, rootTag } from '../../src/statement/field';
import { fieldTexts } from '../../src/statement/field-text';
import { ratingText } from '../../src/statement/rating-text';
import { insertStatement } from '../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../src/statement/use-cases/open-proposal';
import type { Opened, Outcome } from '../../src/statement/use-cases/opened';
import { saveDraft } from '../../src/statement/use-cases/save-draft';
import { updateStatement } from '../../src/statement/use-cases/update-statement';
import { appointment as notRelevant, school } from './support/answers';
import { edited, germanProposal } from './support/council-docx';

type Step =
  | { do: 'rate'; rating: Assessment['mitigation']['rating'] }
  | { do: 'write'; key: FormKey }
  | { do: 'clear'; key: FormKey }
  | { do: 'type'; path: string }
  | { do: 'erase'; path: string }
  | { do: 'beside' }
  | { do: 'screen' }
  | { do: 'form' }
  | { do: 'update' }
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
);
const steps = fc.array(
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
      do: fc.constantFrom('beside', 'screen', 'form', 'update', 'update', 'draft', 'reopen'),
    }) as fc.Arbitrary<Step>,
  ),
  { minLength: 2, maxLength: 10 },
);

const now = '2026-11-23T09:00:00.000Z';

/** A clerk with the pane and the document, who answers a conflict by keeping the document's text. */
class Desk {
  /** What was typed into the document and has not been reported or replaced by typing again. */
  readonly typed = new Map<string, string>();
  private count = 0;

  private constructor(
    private document: DocxDocument,
    private opened: Opened,
    private form: Pick<Opened, 'answers' | 'form'>,
  ) {}

  static async start(): Promise<Desk> {
    const document = openDocx(germanProposal());
    const opened = await openProposal(document, builtInProfiles);
    const form = { answers: school, form: 'long' as const };
    const result = await insertStatement(document, opened, form, now);
    if (result.kind !== 'done') throw new Error(result.kind);
    return new Desk(document, result.opened, {
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
    else if (step.do === 'beside') this.typeBeside(`Daneben ${this.count}.`);
    else if (step.do === 'screen') this.screen();
    else if (step.do === 'form') {
      const form = this.form.form === 'long' ? 'short' : 'long';
      this.form = { ...this.form, form };
    } else if (step.do === 'update') await this.update();
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
    if (key === 'participation' || key === 'followUp') this.answer({ [key]: text });
    else this.answer({ [key]: { ...this.form.answers[key], reason: text } });
  }

  private async type(path: string, to: string): Promise<void> {
    const tag = fieldTag(path);
    const field = (await this.document.read()).controls.find((control) => control.tag === tag);
    if (!field || field.text === to) return;
    const fields = [{ tag, from: field.text, to }];
    await this.document.apply({
      kind: 'update',
      root: rootTag,
      fields,
      removals: [],
      insertions: [],
    });
    if (to === '') this.typed.delete(path);
    else this.typed.set(path, to);
  }

  /** Words typed into a paragraph of the statement, but into none of its fields. */
  private typeBeside(text: string): void {
    const change = (xml: string) => xml.replace('>Mitzeichnung: ', `>Mitzeichnung ${text} `);
    try {
      this.document = edited(this.document, change);
      this.typed.set('beside', text);
    } catch {
      // The paragraph is not there in this form, or was typed into already.
    }
  }

  /** Closes the screening with a reason, or opens it again. */
  private screen(): void {
    const closed = this.form.answers.notRelevant.reason !== '';
    this.answer({
      screening: closed ? school.screening : notRelevant.screening,
      notRelevant: closed ? school.notRelevant : notRelevant.notRelevant,
    });
  }

  /** The pane: opens anew with the form in hand, asks, and writes. */
  async update(): Promise<void> {
    this.opened = await openProposal(this.document, builtInProfiles);
    const first = await updateStatement(this.document, this.opened, this.form, now);
    const result = first.kind === 'ask' ? await this.decide(first) : first;
    if (result.kind !== 'done') return;
    this.opened = result.opened;
    this.form = { answers: result.opened.answers, form: result.opened.form };
    await this.expectRating();
  }

  private async decide(asked: Extract<Outcome, { kind: 'ask' }>): Promise<Outcome> {
    expect(asked.conflicts.length + asked.lost.length).toBeGreaterThan(0);
    const resolutions = Object.fromEntries(
      asked.conflicts.map(({ path }) => [path, 'document' as const]),
    );
    return updateStatement(this.document, this.opened, this.form, now, { resolutions });
  }

  private async draft(): Promise<void> {
    const result = await saveDraft(this.document, this.opened, this.form, now);
    this.opened = result.opened;
  }

  /** Closing the pane without saving drops the form; what is stored and typed remains. */
  private async reopen(): Promise<void> {
    this.document = openDocx(this.document.save());
    this.opened = await openProposal(this.document, builtInProfiles);
    this.form = { answers: this.opened.answers, form: this.opened.form };
  }

  private async expectRating(): Promise<void> {
    const path = 'mitigation.rating';
    const opened = await openProposal(this.document, builtInProfiles);
    if (opened.unreadable.includes(path)) return;
    const { rating } = this.form.answers.mitigation;
    const text = rating === null ? '–' : ratingText(rating, opened.profile);
    // A statement that nothing is relevant shows no rating.
    if ('notRelevant.reason' in opened.reading.fields) return;
    expect(opened.reading.fields[path]).toBe(text);
  }

  /** Every text that was typed stands in the document or in the answers. */
  async expectNothingLost(): Promise<void> {
    const snapshot = await this.document.read();
    const { answers } = await openProposal(this.document, builtInProfiles);
    const all = [...snapshot.paragraphs.map(({ text }) => text), JSON.stringify(answers)].join(
      '\n',
    );
    for (const text of this.typed.values()) expect(all).toContain(text);
  }
}

test('no typed text is ever lost in any order of steps, and ratings follow the form', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const desk = await Desk.start();
      for (const step of sequence) {
        await desk.take(step);
        await desk.expectNothingLost();
      }
      await desk.update();
      await desk.expectNothingLost();
    }),
    { numRuns: 25 },
  );
}, 120_000);
