import { DocumentError } from '../../document/errors';
import type { StoredPart } from '../../document/snapshot/snapshot';
import { storedNamespace } from '../../statement/store/stored';
import { callCommon } from '../host/common-call';

/** Whether this Word can store parts at all. */
export function supportsStored(): boolean {
  return Office.context.requirements.isSetSupported('CustomXmlParts', '1.1');
}

/** Ids of the product's custom XML parts. One call. */
export async function storedIds(): Promise<string[]> {
  return (await ownParts()).map(({ id }) => id);
}

/** The product's custom XML parts, oldest first. One call, and one more for each part. */
export async function readStored(): Promise<StoredPart[]> {
  const parts = await ownParts();
  return Promise.all(
    parts.map(async (part) => ({
      id: part.id,
      xml: await callCommon<string>((done) => part.getXmlAsync(done)),
    })),
  );
}

/**
 * Writes the stored part. A write can silently do nothing (office-js #5910), and `setXmlAsync` fails on
 * some hosts (#2088). So: add, read back, and only then delete the older parts. Resolves to the part's id.
 */
export async function writeStored(xml: string): Promise<string> {
  const added = await callCommon<Office.CustomXmlPart>((done) =>
    Office.context.document.customXmlParts.addAsync(xml, done),
  );
  const parts = await ownParts();
  const addedPart = parts.find((part) => part.id === added.id);
  const readBack = addedPart
    ? await callCommon<string>((done) => addedPart.getXmlAsync(done))
    : null;
  if (readBack === null || !sameXml(readBack, xml)) {
    if (addedPart) await remove(addedPart);
    throw new DocumentError('not-stored', 'custom XML part');
  }
  await Promise.all(parts.filter((part) => part.id !== added.id).map(remove));
  return added.id;
}

/** Deletes every stored part of the product. */
export async function removeStored(): Promise<void> {
  await Promise.all((await ownParts()).map(remove));
}

function ownParts(): Promise<Office.CustomXmlPart[]> {
  return callCommon((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(storedNamespace, done),
  );
}

function remove(part: Office.CustomXmlPart): Promise<void> {
  return callCommon((done) => part.deleteAsync(done));
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
