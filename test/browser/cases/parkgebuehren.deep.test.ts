import { closeBrowser } from '../support/open-page';
import { assessParking } from './parkgebuehren';
import { hands, openCase } from './open-case';
import { downloaded, expectComplete } from './outcome';

afterAll(closeBrowser);

test.each(Object.keys(hands) as (keyof typeof hands)[])(
  'parking fees are assessed with their tension and inserted by %s',
  async (kind) => {
    const { page, pane, hand, consoleErrors, close } = await openCase(
      'parkgebuehren',
      'de-DE',
      kind,
    );
    await assessParking(hand);
    await pane.getByRole('status').getByText('steht jetzt in der Vorlage').waitFor();
    await expectComplete('parkgebuehren', await downloaded(page));
    expect(consoleErrors).toEqual([]);
    await close();
  },
);
