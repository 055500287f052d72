import { tryOrders } from './support/hands-in-docx';

test('no typed text is ever lost in any order of steps, and ratings follow the form', () =>
  tryOrders(10, 25));
