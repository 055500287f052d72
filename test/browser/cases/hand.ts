import type { FrameLocator, Locator } from 'playwright-core';

/** What a person does in the pane, whether with the pointer or with the keyboard alone. */
export interface Hand {
  /** Presses a button. `within` names the section and the card around it, from the outside in. */
  press(name: string | RegExp, ...within: string[]): Promise<void>;
  /** Opens what is folded away. */
  unfold(summary: string, ...within: string[]): Promise<void>;
  /** Chooses one of a few answers in sight. */
  answer(question: string, answer: string, ...within: string[]): Promise<void>;
  /** Chooses an entry of a drop-down list. */
  choose(label: string, option: string, ...within: string[]): Promise<void>;
  tick(label: string, ...within: string[]): Promise<void>;
  /** Writes into a field in place of what stands there. */
  write(label: string, text: string, ...within: string[]): Promise<void>;
  /** Gives a date, as an ISO date. */
  date(label: string, date: string, ...within: string[]): Promise<void>;
}

type Role = 'button' | 'radiogroup' | 'combobox' | 'checkbox' | 'textbox';

/** A control by what a person sees: its label, in the sections and cards with these names. */
export function control(
  pane: FrameLocator,
  role: Role,
  name: string | RegExp,
  within: string[],
): Locator {
  return place(pane, within).getByRole(role, {
    name: typeof name === 'string' ? begins(name) : name,
  });
}

/** A summary of something that is folded. */
export function folded(pane: FrameLocator, summary: string, within: string[]): Locator {
  return place(pane, within).locator('summary').filter({ hasText: summary });
}

/** Longer texts are put in at once, as dictation or the clipboard do. */
export const typedByKey = 30;

function place(pane: FrameLocator, within: string[]): Locator {
  return within.reduce<Locator>(
    (around, name) =>
      around
        .getByRole('region', { name, exact: true })
        .or(around.getByRole('group', { name, exact: true })),
    pane.locator('body'),
  );
}

/** What is chosen or the unit may follow the label in a control's name. */
function begins(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u');
}
