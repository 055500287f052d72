import { screen, within } from '@testing-library/react';
import { sampleDocument, showPane } from './support/show-pane';

test('the check lists what is missing and writes nothing', async () => {
  const document = sampleDocument();
  const before = Buffer.from(document.save());
  await showPane('check', document);
  const findings = screen.getByRole('region', { name: '1 offener Punkt' });
  expect(within(findings).getByText(/keine Einschätzung zu Klima/)).toBeTruthy();
  expect(screen.getAllByRole('status')[0]?.textContent).toContain('Geprüft. 1 offener Punkt.');
  expect(Buffer.from(document.save()).equals(before)).toBe(true);
});
