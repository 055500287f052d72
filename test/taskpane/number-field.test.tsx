import './support/page-globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import type { Language } from '../../src/i18n/messages';
import { NumberField } from '../../src/taskpane/ui/number-field';

/** A number field that keeps its value, and all values it has had. */
function show(language: Language) {
  const seen: (number | null)[] = [];
  function Kept() {
    const [value, setValue] = useState<number | null>(null);
    return (
      <NumberField
        label="Verbrauch"
        value={value}
        unit="kWh pro Jahr"
        language={language}
        wrong="Das ist keine Zahl."
        onChange={(next) => {
          seen.push(next);
          setValue(next);
        }}
      />
    );
  }
  render(<Kept />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Verbrauch kWh pro Jahr' });
  const type = (text: string) => act(() => fireEvent.change(field, { target: { value: text } }));
  return { field, seen, type, leave: () => act(() => fireEvent.blur(field)) };
}

test.each([
  ['de', '1.234,5', 1234.5, '1.234,5'],
  ['de', '1,234.5', 1234.5, '1.234,5'],
  ['de', '1.234', 1234, '1.234'],
  ['en', '1,234.5', 1234.5, '1,234.5'],
  ['en', '1.234', 1.234, '1.234'],
] as const)(
  '%s: "%s" is read as %d and written out as it was read',
  async (language, text, value, written) => {
    const { field, seen, type, leave } = show(language);
    await type(text);
    expect(seen).toEqual([value]);
    expect(field.value).toBe(text);
    await leave();
    expect(field.value).toBe(written);
  },
);

test('what is no number stays on the screen, is said, and counts as nothing', async () => {
  const { field, seen, type, leave } = show('de');
  await type('rund 300');
  await leave();
  expect(field.value).toBe('rund 300');
  expect(seen).toEqual([null]);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(field.getAttribute('aria-describedby')!);
  expect(described?.textContent).toContain('Das ist keine Zahl.');
});
