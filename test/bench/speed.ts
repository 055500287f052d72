import { interleaved } from './measure';
import { markdownTable, median, ratio } from './table';
import { check, floor, mammoth, read } from './works';

/** A file of the benchmark. */
export interface BenchFile {
  path: string;
  sharedStyles: boolean;
  withStatement: boolean;
}

type Kind = 'floor' | 'mammoth' | 'read' | 'check';
type Times = Record<Kind, number>;

const names: Record<Kind, string> = {
  floor: 'floor: read the file, inflate two parts',
  mammoth: 'mammoth: extractRawText',
  read: 'read a snapshot',
  check: 'full check',
};

/** Time of reading and checking, against the floor and against mammoth. */
export async function speedTable(files: readonly BenchFile[], rounds: number): Promise<string> {
  for (const { path } of files.slice(0, 200)) await interleaved(works(path), 1);
  const times: Times[] = [];
  for (const { path } of files) times.push(await interleaved(works(path), rounds));
  const of = (chosen: (file: BenchFile) => boolean) =>
    times.filter((_, at) => files[at] !== undefined && chosen(files[at]));
  const rows = [
    ...rowsOf(times, Object.keys(names) as Kind[], ''),
    ...rowsOf(
      of((file) => file.withStatement),
      ['check'],
      ', with a statement',
    ),
    ...rowsOf(
      of((file) => !file.withStatement),
      ['check'],
      ', without a statement',
    ),
    ...rowsOf(
      of((file) => file.sharedStyles),
      ['check'],
      ', styles of a shared template',
    ),
    ...rowsOf(
      of((file) => !file.sharedStyles),
      ['check'],
      ', styles of its own',
    ),
  ];
  return markdownTable(
    ['', 'times the floor', '(whole folder)', 'times as fast as mammoth', '(whole folder)'],
    rows,
  );
}

function works(path: string): Record<Kind, () => unknown> {
  return {
    floor: () => floor(path),
    mammoth: () => mammoth(path),
    read: () => read(path),
    check: () => check(path),
  };
}

function rowsOf(times: readonly Times[], kinds: readonly Kind[], which: string): string[][] {
  const sum = (kind: Kind): number => times.reduce((whole, time) => whole + time[kind], 0);
  return kinds.map((kind) => [
    names[kind] + which,
    ratio(median(times.map((time) => time[kind] / time.floor))),
    ratio(sum(kind) / sum('floor')),
    ratio(median(times.map((time) => time.mammoth / time[kind]))),
    ratio(sum('mammoth') / sum(kind)),
  ]);
}
