import { startOfficeInNode } from '../support/office-in-node';
import { everyFileThereAndBack } from './every-file';
import { currentHost, throughWord } from './paths';

let close: () => void;
beforeAll(async () => {
  close = await startOfficeInNode(currentHost);
});
afterAll(() => close());

everyFileThereAndBack('the pane in Word', throughWord);
