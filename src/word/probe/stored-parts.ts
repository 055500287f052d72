import { callCommon } from '../host/common-call';
import type { Experiment } from './experiment';

const namespace = 'urn:council-impact:probe:1';
const xml = `<probe xmlns="${namespace}"><text a="1 &amp; 2">ä – ☒</text></probe>`;

function listed(): Promise<Office.CustomXmlPart[]> {
  return callCommon((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(namespace, done),
  );
}

/** Adds a part, asks about it, and takes it out again. */
async function withPart<T>(ask: (part: Office.CustomXmlPart) => Promise<T>): Promise<T> {
  const part = await callCommon<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync(xml, done),
  );
  try {
    return await ask(part);
  } finally {
    for (const each of await listed()) await callCommon<void>((done) => each.deleteAsync(done));
  }
}

/** How Word keeps the parts in which answers are stored. */
export const storedPartExperiments: readonly Experiment[] = [
  {
    name: 'stored-part-ids-at-a-second-reading',
    expected: { listed: 1, same: true },
    ask: () =>
      withPart(async ({ id }) => {
        const ids = [await listed(), await listed()].map((parts) => parts.map((part) => part.id));
        return {
          listed: ids[0]?.length ?? 0,
          same: ids.every(([first]) => first === id),
        };
      }),
  },
  {
    name: 'stored-part-read-back',
    // office-js #5910
    expected: { identical: true },
    ask: () =>
      withPart(async () => {
        const [part] = await listed();
        if (!part) return { identical: false };
        const back = await callCommon<string>((done) => part.getXmlAsync(done));
        return { identical: back === xml };
      }),
  },
  {
    name: 'stored-part-after-deletion',
    expected: { listed: 0 },
    async ask() {
      await withPart(() => Promise.resolve());
      return { listed: (await listed()).length };
    },
  },
];
