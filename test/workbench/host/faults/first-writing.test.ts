import { openPackage } from '../../../../src/docx/package/package';
import { Injector } from '../../../../src/workbench/host/faults/injector';
import type { FaultSetting } from '../../../../src/workbench/host/faults/fault';
import { textOf } from '../../../../src/workbench/host/tree/text';
import { appendRun } from '../../../../src/workbench/host/tree/write';
import { createDocumentModel } from '../../../../src/workbench/host/document-model';
import { docx, p } from '../../../fixtures/docx';

/** A document of one paragraph, in which a fault is set that names no trip. */
function faulty(kind: FaultSetting['kind']) {
  const file = openPackage(docx({ body: p('Alt') }));
  const model = createDocumentModel(file, 'de-DE', { changed: () => {}, revealed: () => {} });
  const injector = new Injector({ model }, [{ kind }]);
  const texts = (): string[] => model.paragraphs().map((paragraph) => textOf(paragraph));
  const read = (): string[] => {
    injector.begin(false, 0);
    return injector.carryOut(texts);
  };
  const write = (text: string): void => {
    injector.begin(false, 1);
    injector.carryOut(() => {
      injector.step();
      const [paragraph] = model.paragraphs();
      if (paragraph) appendRun(paragraph, text);
      model.changed();
    });
  };
  return { read, write };
}

test('without a trip, the first writing is undone and the second one stays', () => {
  const { read, write } = faulty('undone-by-person');
  expect(read()).toEqual(['Alt']);
  write(' und neu');
  expect(read()).toEqual(['Alt']);
  write(' und neuer');
  expect(read()).toEqual(['Alt und neuer']);
});

test('without a trip, one reading after the first writing shows the state before it', () => {
  const { read, write } = faulty('stale-reading');
  expect(read()).toEqual(['Alt']);
  write(' und neu');
  expect([read(), read()]).toEqual([['Alt'], ['Alt und neu']]);
  write(' und neuer');
  expect(read()).toEqual(['Alt und neu und neuer']);
});
