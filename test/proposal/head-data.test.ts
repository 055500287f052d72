import { readProposal } from '../../src/proposal/read-proposal';
import { referenceNumber } from '../../src/proposal/head-data/reference';
import { b, h, p, snapshot, table, type Part } from './snapshot-builder';

const body: Part[] = [
  h(1, 'Beschlussvorschlag'),
  p('Der Rat beschließt den Bau.'),
  h(1, 'Begründung'),
  p('Darum.'),
];

function read(parts: Part[], headers: string[] = []) {
  const { title, reference } = readProposal(snapshot([...parts, ...body], { headers }));
  return { title, reference };
}

describe('the title', () => {
  it.each<[string, Part[]]>([
    ['behind a label', [p('Betreff: Sanierung der Grundschule')]],
    ['behind a label and a tab', [p('Betreff:\tSanierung der Grundschule')]],
    ['in the next line', [b('Betreff:'), p('Sanierung der Grundschule')]],
    ['in the cell to the right', [table([b('Betreff'), 'Sanierung der Grundschule'])]],
    [
      'in the cell below',
      [table([b('Gegenstand der Vorlage'), b('Datum')], ['Sanierung der Grundschule', '3.4.2026'])],
    ],
    [
      'in a Title style',
      [
        p('Stadt Dortmund'),
        p('Sanierung der Grundschule', { style: { name: 'title', builtIn: true } }),
      ],
    ],
    [
      'as the largest line',
      [
        b('Beschlussvorlage', { size: 20 }),
        p('Sanierung der Grundschule', { size: 16 }),
        b('Amt für Schule'),
      ],
    ],
    [
      'as the first bold line that is no label',
      [
        b('Stadt Musterstadt'),
        b('Der Oberbürgermeister'),
        b('Datum: 3.4.2026'),
        b('Sanierung der Grundschule'),
      ],
    ],
    ['in a text box', [p('', { boxes: ['Betreff:\nSanierung der Grundschule'] })]],
    ['behind an English label', [table([b('Report title'), 'Sanierung der Grundschule'])]],
    ['behind "Subject:"', [p('Subject: Sanierung der Grundschule')]],
  ])('stands %s', (_, parts) => {
    expect(read(parts).title).toBe('Sanierung der Grundschule');
  });

  it.each([
    'Beschlussvorlage',
    'Öffentliche Beschlussvorlage',
    'Stadt Dortmund',
    'Landeshauptstadt München',
    'Ausschuss für Umwelt, Stadtgestaltung und Wohnen',
    'Der Oberbürgermeister',
    'Drucksache Nr. 16389-20',
    'Report to Cabinet',
    'Brighton & Hove City Council',
    'Planning Committee',
    'Council report',
    'Agenda item 7',
  ])('is not "%s"', (text) => {
    expect(read([b(text, { size: 18 })]).title).toBeNull();
  });

  it('may hold a colon and a supplement', () => {
    expect(read([p('Betreff: Kita Lindenhof: Neubau\nhier: Baubeschluss')]).title).toBe(
      'Kita Lindenhof: Neubau hier: Baubeschluss',
    );
    expect(
      read([p('Riverside: new pool', { style: { name: 'title', builtIn: true } })]).title,
    ).toBe('Riverside: new pool');
  });
});

describe('a title that ends with the name of a body', () => {
  it.each(['Appointment to the Standards Committee', 'Terms of reference of the Audit Committee'])(
    'is taken: %s',
    (text) => {
      expect(read([b(text, { size: 18 })]).title).toBe(text);
    },
  );

  it.each(['Planning Committee', 'Staff report to the City Council', 'London Borough Council'])(
    'is told from the body itself: %s',
    (text) => {
      expect(read([b(text, { size: 18 })]).title).toBeNull();
    },
  );
});

describe('a title in an unusual place', () => {
  it('is found behind its label in a page header', () => {
    expect(read([p('Amt 61')], ['Betreff: Sanierung der Halle']).title).toBe('Sanierung der Halle');
  });

  it('may be one short word in a heading style', () => {
    expect(read([h(1, 'Hall')]).title).toBe('Hall');
  });

  it('is not the number of an ordinance, nor the words of the decision', () => {
    expect(
      read([
        b('ORDINANCE NO. 2026-33'),
        b('BE IT ORDAINED by the Council:'),
        b('AN ORDINANCE AMENDING THE PARKING CODE'),
      ]).title,
    ).toBe('AN ORDINANCE AMENDING THE PARKING CODE');
  });
});

describe('the reference number', () => {
  it.each<[string, string]>([
    ['Drucksache Nr.: 16389-20', '16389-20'],
    ['Drucksache Nr.:\u00A016389-20-E1', '16389-20-E1'],
    ['Drucksachen-Nr.: 1234/2025', '1234/2025'],
    ['Drucksachennummer: 0280/21', '0280/21'],
    ['DS 1234/2025', '1234/2025'],
    ['DS-Nr. 14657-19', '14657-19'],
    ['Vorlage-Nr. V/2025/0123', 'V/2025/0123'],
    ['Vorl.-Nr. 0123/2026/1', '0123/2026/1'],
    ['DS-Nr. 14657-19', '14657-19'],
    ['Report: CAO-CR-26-014', 'CAO-CR-26-014'],
    ['Vorlage Nr. 12/2026-E1', '12/2026-E1'],
    ['Vorlagen-Nr.: 20-26 / V 03535', '20-26 / V 03535'],
    ['Vorlage Nr. FB 36/0447/WP17 vom 3.4.2026', 'FB 36/0447/WP17'],
    ['Beschlussvorlage 2025/0815', '2025/0815'],
    ['Sitzungsvorlage Nr. 2025-117 öffentlich', '2025-117'],
    ['Stadt Dortmund – Drucksache Nr.: 16389-20', '16389-20'],
    ['Datum: 3.4.2026\tDrucksache Nr.: 16389-20\tStatus: öffentlich', '16389-20'],
    ['GRDrs 512/2024', '512/2024'],
    ['Report No: CAB/24/117', 'CAB/24/117'],
    ['Report number CAB/26/118', 'CAB/26/118'],
    ['Ref: HSG-2026-112', 'HSG-2026-112'],
    ['File #: 24-0917', '24-0917'],
    ['File No. 2024-117', '2024-117'],
  ])('of "%s" is %s', (line, number) => {
    expect(read([p(line)]).reference).toBe(number);
    expect(read([p('Amt 61')], [line]).reference).toBe(number);
    expect(read([p('', { boxes: [line] })]).reference).toBe(number);
  });

  it('stands in the cell to the right or below', () => {
    expect(read([table([b('Drucksache Nr.'), '16389-20'])]).reference).toBe('16389-20');
    expect(
      read([table([b('Datum'), b('Vorlage-Nr.')], ['3.4.2026', 'V/2025/0123'])]).reference,
    ).toBe('V/2025/0123');
  });

  it.each([
    'Item no. 7',
    'Agenda item 12',
    'Bezug: Drucksache Nr. 123/2020',
    'Vorlageart: Beschlussvorlage',
    'Mit der Drucksache hat der Rat am 3.4.2026 beschlossen',
    'Drucksache Nr.:',
    'Report of the Director 2025',
  ])('is not in "%s"', (line) => {
    expect(read([p(line)]).reference).toBeNull();
  });

  it('is cut where the text goes on', () => {
    expect(referenceNumber('16389-20, Datum: 3.4.2026')).toBe('16389-20');
    expect(referenceNumber('3.4.2026')).toBeNull();
    expect(referenceNumber('noch offen')).toBeNull();
  });
});
