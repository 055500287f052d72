import { createHost, type Host } from '../../../src/workbench/host/host';
import { setsOf, wordVersions } from '../../../src/workbench/host/versions';
import type { BatchAnswer } from '../../../src/workbench/host/protocol';
import { docx, p } from '../../fixtures/docx';
import { startOfficeInNode } from '../../support/office-in-node';

const open = (version: (typeof wordVersions)[number]): Host =>
  createHost(docx({ body: p('Text') }), { requirementSets: setsOf(version) });

describe.each(wordVersions)('a Word with WordApi %s', (version) => {
  test('says so, and refuses what came later as Word does', async () => {
    const host = open(version);
    const close = await startOfficeInNode(() => host);
    const { requirements } = Office.context;
    for (const each of wordVersions)
      expect([each, requirements.isSetSupported('WordApi', each)]).toEqual([
        each,
        Number(each) <= Number(version),
      ]);
    expect(requirements.isSetSupported('CustomXmlParts', '1.1')).toBe(true);
    close();
    const paths = {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 },
    };
    const Actions = [{ Id: 1, ActionType: 3, Name: 'GetReviewedText', ObjectPathId: 2 }];
    const { Error } = JSON.parse(
      host.batch(JSON.stringify({ Actions, ObjectPaths: paths })),
    ) as BatchAnswer;
    // From 1.4 on the member is there in Word, whether or not the workbench has it.
    const refused = Error?.Message.includes('in a newer version') === true;
    expect(refused).toBe(version === '1.3');
    if (refused) expect(host.missing).toEqual([]);
  });
});
