import './support/page-globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { followWindow } from '../../src/taskpane/app/window-events';
import { edited } from '../statement/support/council-docx';
import { sampleDocument, showPane } from './support/show-pane';

test('coming back from the document reads it anew and writes nothing', async () => {
  let current = sampleDocument();
  const written: string[] = [];
  const { session } = await showPane('overview', current, {
    read: () => current.read(),
    store: (xml) => (written.push(xml), Promise.resolve()),
  });
  const before = screen.getByText('21874-26');
  current = edited(current, (xml) => xml.replaceAll('21874-26', '21875-26'));
  expect(before).toBeTruthy();
  await act(() => session.refresh());
  expect(screen.getByText('21875-26')).toBeTruthy();
  expect(written).toEqual([]);
});

test('focus and another hash are followed while the pane is open', () => {
  const asked: string[] = [];
  const stop = followWindow(
    {
      refresh: () => (asked.push('refresh'), Promise.resolve()),
      go: (page) => (asked.push(page), Promise.resolve()),
    },
    0,
  );
  window.dispatchEvent(new Event('focus'));
  window.location.hash = '#check';
  window.dispatchEvent(new Event('hashchange'));
  stop();
  window.dispatchEvent(new Event('focus'));
  expect(asked).toEqual(['refresh', 'check']);
});

test('nothing is asked of Word while the person is typing, and what changed is read in the next pause', async () => {
  jest.useFakeTimers();
  let document = sampleDocument();
  let readings = 0;
  const { session } = await showPane('overview', document, {
    read: () => {
      readings += 1;
      return document.read();
    },
  });
  const stop = followWindow(session, 0);
  const type = async (keys: number) => {
    for (let key = 0; key < keys; key += 1) {
      fireEvent.input(window.document.body);
      await act(() => jest.advanceTimersByTimeAsync(300));
    }
  };
  readings = 0;
  document = edited(document, (xml) => xml.replaceAll('21874-26', '21875-26'));
  await type(1);
  window.dispatchEvent(new Event('focus'));
  await type(20);
  expect(readings).toBe(0);
  await act(() => jest.advanceTimersByTimeAsync(2_000));
  expect(readings).toBe(1);
  expect(screen.getByText('21875-26')).toBeTruthy();
  stop();
  jest.useRealTimers();
});
