import './support/page-globals';
import { act, screen } from '@testing-library/react';
import { messagesFor } from '../../src/i18n/messages';
import { sampleDocument, showPane } from './support/show-pane';

const { progress } = messagesFor('de').pane;
const never = () => new Promise<never>(() => {});

test('an operation shows at once that it has begun, though a quiet reading is still under way', async () => {
  const document = sampleDocument();
  let held = false;
  let began = () => {};
  const reading = new Promise<void>((resolve) => {
    began = resolve;
  });
  const { session } = await showPane('overview', document, {
    changedSince: () => Promise.resolve(true),
    read: () => {
      if (!held) return document.read();
      began();
      return never();
    },
  });
  held = true;
  void session.refresh();
  await act(() => reading);
  await act(() => (void session.reveal({ paragraph: 3 }), Promise.resolve()));
  expect(screen.getByText(progress.reveal)).toBeTruthy();
});

test('what takes long is called so', async () => {
  const { session } = await showPane('overview', sampleDocument(), { reveal: never });
  jest.useFakeTimers();
  await act(() => (void session.reveal({ paragraph: 3 }), Promise.resolve()));
  expect(screen.queryByText(progress.slow, { exact: false })).toBeNull();
  act(() => {
    jest.advanceTimersByTime(10_000);
  });
  expect(screen.getByText(progress.slow, { exact: false })).toBeTruthy();
  jest.useRealTimers();
});
