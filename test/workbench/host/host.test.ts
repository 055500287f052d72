import { createHost, type Host, type HostOptions } from '../../../src/workbench/host/host';
import type { BatchAnswer, Json } from '../../../src/workbench/host/protocol';
import { docx, p, sdt, table } from '../../fixtures/docx';

const open = (body: string, options: HostOptions = {}): Host => createHost(docx({ body }), options);

/** Object paths as office.js numbers them: the document, its body, the paragraphs. */
const document = { Id: 1, ObjectPathType: 1, Name: '' };
const body = { Id: 2, ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 };
const paragraphs = { Id: 3, ObjectPathType: 4, Name: 'Paragraphs', ParentObjectPathId: 2 };
const first = { Id: 4, ObjectPathType: 3, Name: 'GetFirst', ParentObjectPathId: 3 };

interface Step {
  ActionType: number;
  ObjectPathId: number;
  Name?: string;
  Arguments?: Json[];
  Select?: string[];
}

function send(host: Host, paths: { Id: number }[], steps: Step[]): BatchAnswer {
  const batch = {
    Actions: steps.map(({ Arguments, Select, ...step }, index) => ({
      Id: index + 1,
      Name: '',
      ...step,
      ArgumentInfo: { Arguments },
      QueryInfo: { Select },
    })),
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
  };
  return JSON.parse(host.batch(JSON.stringify(batch))) as BatchAnswer;
}

const texts = (host: Host): Json => {
  const answer = send(
    host,
    [document, body, paragraphs],
    [{ ActionType: 2, ObjectPathId: 3, Select: ['items/text'] }],
  );
  const value = answer.Results[0]?.Value as { _Items: { Text: string }[] };
  return value._Items.map(({ Text }) => Text);
};

test('a load names its values as Word does and gives every item a reference', () => {
  const answer = send(
    open(p('Titel', '<w:pStyle w:val="berschrift1"/>')),
    [document, body, paragraphs],
    [{ ActionType: 2, ObjectPathId: 3, Select: ['styleBuiltIn', 'STYLE', 'outlineLevel'] }],
  );
  expect(answer.Results).toEqual([
    {
      ActionId: 1,
      Value: {
        _Items: [
          {
            StyleBuiltIn: 'Heading1',
            Style: 'Überschrift 1',
            OutlineLevel: 1,
            _ReferenceId: 'r1',
          },
        ],
      },
    },
  ]);
});

test('an English Word names styles in English', () => {
  const host = open(p('Titel', '<w:pStyle w:val="berschrift1"/>'), { displayLanguage: 'en-US' });
  const paths = [document, body, paragraphs, first];
  const answer = send(host, paths, [{ ActionType: 2, ObjectPathId: 4, Select: ['style'] }]);
  expect(answer.Results[0]?.Value).toEqual({ Style: 'heading 1' });
});

test.each([
  [{ ActionType: 2, ObjectPathId: 4, Select: ['shading'] }, 'Paragraph.shading'],
  [{ ActionType: 3, ObjectPathId: 4, Name: 'InsertBreak' }, 'Paragraph.InsertBreak'],
  [{ ActionType: 4, ObjectPathId: 4, Name: 'Text', Arguments: ['x'] }, 'Paragraph.Text (set)'],
  [{ ActionType: 3, ObjectPathId: 4, Name: 'constructor' }, 'Paragraph.constructor'],
])('an unknown member fails with its name: %j', (step, name) => {
  const host = open(p('Text'));
  const answer = send(host, [document, body, paragraphs, first], [step]);
  expect(answer.Error).toMatchObject({ Code: 'ApiNotFound', Location: name });
  expect(host.missing).toEqual([name]);
});

test('a batch stops at the first failure and leaves done what was done', () => {
  const host = open(p('eins'));
  const made = {
    Id: 5,
    ObjectPathType: 3,
    Name: 'InsertParagraph',
    ParentObjectPathId: 4,
    ArgumentInfo: { Arguments: ['zwei', 'After'] },
  };
  const answer = send(
    host,
    [document, body, paragraphs, first, made],
    [
      { ActionType: 1, ObjectPathId: 5 },
      { ActionType: 4, ObjectPathId: 5, Name: 'StyleBuiltIn', Arguments: [7] },
      { ActionType: 3, ObjectPathId: 5, Name: 'Delete' },
    ],
  );
  expect(answer.Results).toHaveLength(1);
  expect(answer.Error).toMatchObject({ Code: 'InvalidArgument' });
  expect(texts(host)).toEqual(['eins', 'zwei']);
});

test('a table is deleted whole, and what stands behind it stays', () => {
  const host = open(table([[p('Zelle')]]) + p('danach'));
  const around = { Id: 5, ObjectPathType: 4, Name: 'ParentTable', ParentObjectPathId: 4 };
  const deleted = [{ ActionType: 3, ObjectPathId: 5, Name: 'Delete' }];
  expect(send(host, [document, body, paragraphs, first, around], deleted).Error).toBeFalsy();
  expect(texts(host)).toEqual(['danach']);
});

test('an object that was released can no longer be used', () => {
  const host = open(p('eins'));
  send(host, [document, body, paragraphs, first], [{ ActionType: 1, ObjectPathId: 4 }]);
  expect(host.referenceCount).toBe(1);
  const kept = { Id: 9, ObjectPathType: 6, Name: 'r1' };
  const load = [{ ActionType: 2, ObjectPathId: 9, Select: ['text'] }];
  expect(send(host, [kept], load).Results[0]?.Value).toEqual({ Text: 'eins' });
  host.resetCounters();
  send(
    host,
    [document],
    [{ ActionType: 3, ObjectPathId: 1, Name: '_RemoveReference', Arguments: ['r1'] }],
  );
  expect(host.counters).toMatchObject({ requests: 0, officeOwn: 1 });
  expect(send(host, [kept], load).Error).toMatchObject({ Code: 'InvalidReference' });
});

test('what is missing behind an OrNullObject is null, and an error elsewhere', () => {
  const host = open(p('eins'));
  const around = {
    Id: 5,
    ObjectPathType: 4,
    Name: 'ParentContentControlOrNullObject',
    ParentObjectPathId: 4,
  };
  const inTable = { Id: 6, ObjectPathType: 4, Name: 'ParentTable', ParentObjectPathId: 4 };
  const paths = [document, body, paragraphs, first, around, inTable];
  const answer = send(host, paths, [
    { ActionType: 1, ObjectPathId: 5 },
    { ActionType: 1, ObjectPathId: 6 },
  ]);
  expect(answer.Results).toEqual([{ ActionId: 1, Value: null }]);
  expect(answer.Error).toMatchObject({ Code: 'ItemNotFound' });
});

test('texts are the current ones, in tables and controls too', () => {
  const deleted = '<w:del w:id="1" w:author="a"><w:r><w:delText>weg</w:delText></w:r></w:del>';
  const host = open(
    `<w:p>${deleted}<w:r><w:t>da</w:t></w:r></w:p>` + table([[p('Zelle')]]) + sdt('x', p('innen')),
  );
  expect(texts(host)).toEqual(['da', 'Zelle', 'innen']);
});

test('listeners hear of changes from both sides, once a round trip', () => {
  const host = open(p('eins'));
  const heard = jest.fn();
  const stop = host.onChange(heard);
  texts(host);
  expect(heard).not.toHaveBeenCalled();
  send(
    host,
    [document, body, paragraphs, first],
    [
      { ActionType: 4, ObjectPathId: 4, Name: 'Alignment', Arguments: ['Centered'] },
      { ActionType: 4, ObjectPathId: 4, Name: 'SpaceAfter', Arguments: [6] },
    ],
  );
  expect(heard).toHaveBeenCalledTimes(1);
  host.changed();
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  host.changed();
  expect(heard).toHaveBeenCalledTimes(2);
});

test('showing a paragraph moves the cursor and is heard; a click is not', () => {
  const host = open(p('eins') + p('zwei'));
  const heard = jest.fn();
  host.onReveal(heard);
  host.select(1);
  expect([host.selection, heard.mock.calls]).toEqual([1, []]);
  send(
    host,
    [document, body, paragraphs, first],
    [{ ActionType: 3, ObjectPathId: 4, Name: 'Select' }],
  );
  expect([host.selection, heard.mock.calls]).toEqual([0, [[0]]]);
});

test('custom XML is added, found by its namespace, read and deleted', () => {
  const host = open(p('eins'));
  const added = host.common(128, ['<a xmlns="urn:x"/>']);
  const id = added.kind === 'part' ? added.id : '';
  expect(host.common(130, ['urn:x'])).toEqual({ kind: 'parts', ids: [id] });
  expect(host.common(131, [id])).toEqual({ kind: 'text', text: '<a xmlns="urn:x"/>' });
  host.common(133, [id]);
  expect(host.common(130, ['urn:x'])).toEqual({ kind: 'parts', ids: [] });
  expect(() => host.common(131, [id])).toThrow('There is no such part.');
  expect(() => host.common(128, ['<a>'])).toThrow();
  expect(() => host.common(132, [])).toThrow('CustomXmlPart.getNodes');
  expect(host.missing).toEqual(['Office.CustomXmlPart.getNodes']);
});

test('formatting is written down only where it differs from the style', () => {
  const host = open(p('Titel', '<w:pStyle w:val="berschrift1"/>'));
  const font = { Id: 5, ObjectPathType: 4, Name: 'Font', ParentObjectPathId: 4 };
  const paths = [document, body, paragraphs, first, font];
  const written = (): string => host.package.text(host.package.main) ?? '';
  const setFont = (Name: string, value: Json): BatchAnswer =>
    send(host, paths, [{ ActionType: 4, ObjectPathId: 5, Name, Arguments: [value] }]);
  setFont('Bold', true);
  setFont('Size', 16);
  expect(written()).not.toMatch(/<w:(b|sz)[ /]/);
  setFont('Bold', false);
  expect(written()).toContain('<w:b w:val="0"/>');
  setFont('Bold', true);
  expect(written()).not.toMatch(/<w:b[ /]/);
});
