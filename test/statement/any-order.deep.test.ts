import { tryOrders } from './support/hands-in-docx';

test('no typed text is ever lost in any long order of steps, and ratings follow the form', () =>
  tryOrders(30, 100));
