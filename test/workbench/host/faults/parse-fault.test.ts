import { faultKinds, parseFault } from '../../../../src/workbench/host/faults/all';

test.each(faultKinds)('%s can stand in an address', (kind) => {
  expect(parseFault(kind)).toEqual({ kind });
  expect(parseFault(`${kind}@3`)).toEqual({ kind, at: 3 });
});

test.each(['', 'none', 'toString', 'answer-lost@', 'answer-lost@x', 'answer-lost@3@4'])(
  'no other word is a fault: "%s"',
  (text) => expect(parseFault(text)).toBeNull(),
);
