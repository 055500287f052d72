import { closeBrowser } from '../support/open-page';
import { assessRefurbishment } from './rental-refurbishment';
import { hands, openCase } from './open-case';
import { downloaded, expectComplete } from './outcome';

afterAll(closeBrowser);

test.each(Object.keys(hands) as (keyof typeof hands)[])(
  'the refurbishment of rented flats is assessed for renters and inserted by %s',
  async (kind) => {
    const { page, pane, hand, consoleErrors, close } = await openCase(
      'rental-refurbishment',
      'en-US',
      kind,
    );
    await assessRefurbishment(hand);
    await pane.getByRole('status').getByText('is now in the proposal').waitFor();
    await expectComplete('rental-refurbishment', await downloaded(page));
    expect(consoleErrors).toEqual([]);
    await close();
  },
);
