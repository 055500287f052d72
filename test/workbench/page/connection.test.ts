import { createHost } from '../../../src/workbench/host/host';
import { connectAddIn } from '../../../src/workbench/page/add-in/connection';
import { docx } from '../../fixtures/docx';

const commandInvoked = 39;
const commandCompleted = 94;
const host = createHost(docx({ body: '<w:p/>' }));
const connect = () =>
  connectAddIn(
    () => host,
    () => undefined,
  );
/** A page that office.js runs in registers functions of its own window. */
const frameOf = (window: { Function: unknown }): HTMLIFrameElement =>
  ({ contentWindow: window }) as unknown as HTMLIFrameElement;

test('a ribbon command waits until its page knows that it hears of commands', async () => {
  const connection = connect();
  const order: string[] = [];
  const hear = (_event: number, payload: { toArray: () => unknown[] }): void => {
    const [ticket, name] = payload.toArray();
    order.push(String(name));
    connection.external.Execute(commandCompleted, [ticket, 0], () => undefined);
  };
  connection.external.RegisterEvent(commandInvoked, '', hear, () => order.push('registered'));
  expect(await connection.run(frameOf({ Function }), 'button', 'insertTemplate', 2_000)).toBe(true);
  expect(order).toEqual(['registered', 'insertTemplate']);
});

test('a command that the frame does not hear of is said to have failed', async () => {
  const connection = connect();
  connection.external.RegisterEvent(
    commandInvoked,
    '',
    () => undefined,
    () => undefined,
  );
  const other = frameOf({ Function: Map });
  expect(await connection.run(other, 'button', 'insertTemplate', 50)).toBe(false);
});
