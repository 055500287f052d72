import { act, fireEvent, render, screen } from '@testing-library/react';
import { ProfileWarning } from '../../src/taskpane/app/profile-warning';

const mistakes = [
  {
    file: 'musterstadt.json',
    mistakes: [{ place: 'headin', problem: 'unknown-key' as const, detail: '"headin"' }],
  },
];

test('a mistake in a profile of the site is shown with file, place and remedy until it is closed', async () => {
  render(<ProfileWarning mistakes={mistakes} language="de" />);
  const warning = screen.getByRole('complementary');
  expect(warning.textContent).toContain('profiles/musterstadt.json: „headin“');
  expect(warning.textContent).toContain('Bitte prüfen Sie die Schreibweise');
  await act(() => fireEvent.click(screen.getByRole('button', { name: 'Meldung schließen' })));
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('without a mistake there is nothing', () => {
  const { container } = render(<ProfileWarning mistakes={[]} language="en" />);
  expect(container.innerHTML).toBe('');
});
