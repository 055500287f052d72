import type { Control, Paragraph, Snapshot } from '../../../src/document/snapshot/snapshot';

/** A line of a document: "# Heading", "## Sub-heading" or text. */
export type Line = string;

function paragraph(line: Line, index: number): Paragraph {
  const marks = /^#+ /.exec(line)?.[0].trim().length ?? 0;
  return {
    index,
    text: marks > 0 ? line.slice(marks + 1) : line,
    style: { name: marks > 0 ? `heading ${marks}` : 'normal', builtIn: true },
    outlineLevel: marks > 0 ? marks : null,
    bold: marks > 0,
    size: null,
    textSize: 11,
    direct: null,
    listed: false,
    cell: null,
    boxes: [],
  };
}

/** A document of plain lines, with a statement of these fields behind them when any are given; `typed` ends it. */
export function snapshotOf(
  lines: Line[],
  fields: Record<string, string> | null = null,
  stored: string[] = [],
  typed: string[] = [],
): Snapshot {
  const paragraphs = lines.map(paragraph);
  const controls: Control[] = [];
  if (fields) {
    const first = paragraphs.length;
    const texts = ['Klimarelevanz und soziale Wirkungen', ...Object.values(fields), ...typed];
    paragraphs.push(...texts.map((text, index) => paragraph(text, first + index)));
    const common = { title: '', deleted: false };
    controls.push({
      ...common,
      tag: 'impact-statement',
      text: texts.join('\n'),
      first,
      last: first + texts.length - 1,
      parent: null,
    });
    Object.entries(fields).forEach(([path, text], index) => {
      const at = first + 1 + index;
      controls.push({ ...common, tag: `impact:${path}`, text, first: at, last: at, parent: 0 });
    });
  }
  return {
    language: 'de-DE',
    paragraphs,
    controls,
    stored: stored.map((xml, index) => ({ id: String(index), xml })),
    headers: [],
    textWidth: 460,
    sections: [],
  };
}

/** The document with its statement a second time behind it, as after copying it within the document. */
export function withCopy(snapshot: Snapshot): Snapshot {
  const { paragraphs, controls } = snapshot;
  const root = controls.find(({ parent }) => parent === null);
  if (!root) throw new Error('There is no statement to copy.');
  const by = paragraphs.length - root.first;
  const copied = paragraphs
    .slice(root.first, root.last + 1)
    .map((one) => ({ ...one, index: one.index + by }));
  const again = controls.map((control) => ({
    ...control,
    first: control.first + by,
    last: control.last + by,
    parent: control.parent === null ? null : control.parent + controls.length,
  }));
  return {
    ...snapshot,
    paragraphs: [...paragraphs, ...copied],
    controls: [...controls, ...again],
  };
}

/** A German proposal without any assessment. */
export const bare: Line[] = [
  '# Beschlussvorschlag',
  'Der Rat beschließt den Neubau der Feuerwache Nord mit Kosten von 4.200.000 Euro.',
  '# Finanzielle Auswirkungen',
  'Die Mittel stehen im Haushaltsplan 2027 zur Verfügung.',
  '# Begründung',
  'Die vorhandene Wache ist zu klein für die Fahrzeuge.',
];

/** Fields of a complete statement. */
export const complete: Record<string, string> = {
  'mitigation.rating': 'positiv (+)',
  'mitigation.amount': 'rund −38 t CO2e pro Jahr; einmalig rund +700 t CO2e durch den Bau',
  'mitigation.reason': 'Die Wärmepumpe ersetzt 128.000 kWh Erdgas im Jahr.',
  'climate.duration': 'länger als fünf Jahre',
  'adaptation.rating': 'keine oder geringe (0)',
  'adaptation.amount': '–',
  'adaptation.reason': 'Das Dach und die versiegelten Flächen der alten Wache bleiben unverändert.',
  'equity.rating': 'uneinheitlich (+/−)',
  'equity.amount': '–',
  'equity.reason': 'Kürzere Wege für Einsätze im Norden, mehr Lärm für die Nachbarhäuser.',
  'alternatives.considered': 'Ein Umbau der alten Wache bietet zu wenig Platz für die Fahrzeuge.',
  'measures.m1.what': 'Ausfahrt zur Hauptstraße, damit die Wohnstraße ruhig bleibt',
  'measures.m1.owner': 'Gebäudemanagement',
  'measures.m1.date': '01.06.2027',
  followUp: 'Lärmmessung an den Nachbarhäusern im Jahr nach dem Einzug',
};
