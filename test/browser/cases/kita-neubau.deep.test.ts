import { closeBrowser } from '../support/open-page';
import { assessKita, signKita } from './kita-neubau';
import { hands, openCase } from './open-case';
import { downloaded, expectComplete } from './outcome';

afterAll(closeBrowser);

test.each(Object.keys(hands) as (keyof typeof hands)[])(
  'a new day-care centre in Dortmund is assessed, signed off and inserted by %s',
  async (kind) => {
    const { page, pane, hand, consoleErrors, close } = await openCase('kita-neubau', 'de-DE', kind);
    await assessKita(hand);
    await pane.getByRole('status').getByText('steht jetzt in der Vorlage').waitFor();
    await signKita(hand);
    await pane.getByRole('status').getByText('Der Abschnitt ist aktualisiert').waitFor();
    await expectComplete('kita-neubau', await downloaded(page));
    expect(consoleErrors).toEqual([]);
    await close();
  },
);
