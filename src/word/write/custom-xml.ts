import { DocumentError } from '../../document/errors';
import type { StoredPart } from '../../document/snapshot/snapshot';
import { storedNamespace } from '../../statement/store/stored';
import { toDocumentError } from '../host/errors';

/** The product's custom XML parts, oldest first. One call, and one more for each part. */
export async function readStored(): Promise<StoredPart[]> {
  const found = await ownParts();
  return Promise.all(
    found.map(async (part) => ({
      id: part.id,
      xml: await asked<string>((done) => part.getXmlAsync(done)),
    })),
  );
}

/**
 * Writes the stored part. A write can silently do nothing (office-js #5910), and `setXmlAsync` fails on
 * some hosts (#2088). So: add, read back, and only then delete the older parts.
 */
export async function writeStored(xml: string): Promise<void> {
  const added = await asked<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync(xml, done),
  );
  const parts = await ownParts();
  const back = parts.find((part) => part.id === added.id);
  const found = back ? await asked<string>((done) => back.getXmlAsync(done)) : null;
  if (found === null || !sameXml(found, xml)) {
    if (back) await remove(back);
    throw new DocumentError('not-stored', 'custom XML part');
  }
  await Promise.all(parts.filter((part) => part.id !== added.id).map(remove));
}

/** Deletes every stored part of the product. */
export async function removeStored(): Promise<void> {
  await Promise.all((await ownParts()).map(remove));
}

function ownParts(): Promise<Office.CustomXmlPart[]> {
  return asked((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(storedNamespace, done),
  );
}

function remove(part: Office.CustomXmlPart): Promise<void> {
  return asked((done) => part.deleteAsync(done));
}

/** A call of the common API as a promise. Rejects with a `DocumentError`. */
function asked<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(toDocumentError(result.error));
    });
  });
}

/** Word may serialise the same XML differently: a declaration, other quotes, `<a></a>` for `<a/>`. */
function sameXml(one: string, other: string): boolean {
  if (one === other) return true;
  const parse = (xml: string): Node => {
    const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
    root.normalize();
    return root;
  };
  return parse(one).isEqualNode(parse(other));
}
