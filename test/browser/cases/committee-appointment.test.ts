import { closeBrowser } from '../support/open-page';
import { assessAppointment } from './committee-appointment';
import { hands, openCase } from './open-case';
import { downloaded, expectComplete } from './outcome';

afterAll(closeBrowser);

test.each(Object.keys(hands) as (keyof typeof hands)[])(
  'an appointment is found not relevant and inserted in the short form by %s',
  async (kind) => {
    const { page, pane, hand, consoleErrors, close } = await openCase(
      'committee-appointment',
      'en-US',
      kind,
    );
    await assessAppointment(hand);
    await pane.getByRole('status').getByText('is now in the proposal').waitFor();
    await expectComplete('committee-appointment', await downloaded(page));
    expect(consoleErrors).toEqual([]);
    await close();
  },
);
