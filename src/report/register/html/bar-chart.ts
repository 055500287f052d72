import { type Language, registerMessagesFor } from '../../../i18n/messages';
import { htmlText } from '../../format/html';
import { plainText, tonnesText, type Sum } from '../totals/tonnes';

/** One row of a chart: savings to the left of zero, additional emissions to the right. */
interface Bar {
  label: string;
  /** Null where no amount is known; no bar is drawn then. */
  running: Sum | null;
  budget: number | null;
}

/** How t CO2e map to positions in the drawing. */
interface BarScale {
  least: number;
  most: number;
  zero: number;
  at: (tonnes: number) => number;
}

/** A budget is drawn to scale up to this many times the longest bar. */
const farthestBudget = 4;

/** One scale for all bars, from `left` to `right`; zero is always on it. */
function barScale(bars: readonly Bar[], left: number, right: number): BarScale {
  const sums = bars.flatMap(({ running }) => (running ? [running] : []));
  const least = sums.reduce((lowest, { less }) => Math.min(lowest, less), 0);
  const highest = sums.reduce((top, { more }) => Math.max(top, more), 0);
  const longest = Math.max(highest, -least);
  const most = bars.reduce(
    (top, { budget }) =>
      budget !== null && budget <= longest * farthestBudget ? Math.max(top, budget) : top,
    highest,
  );
  const span = most - least || 1;
  const at = (tonnes: number) => left + ((tonnes - least) / span) * (right - left);
  return { least, most, zero: at(0), at };
}

const width = 760;
const left = 216;
const right = 570;
const rowHeight = 42;
const longestLabel = 30;
const nearZero = 50;
/** Width of a letter in a note, estimated generously. */
const letter = 6.5;

/**
 * Bars as an SVG without script. Savings are hatched and additional emissions solid, and both are
 * labelled with numbers, so that nothing depends on colour. `id` is unique on the page.
 */
export function barChart(
  id: string,
  title: string,
  bars: readonly Bar[],
  language: Language,
): string {
  const words = registerMessagesFor(language);
  const scale = barScale(bars, left, right);
  const bottom = 40 + bars.length * rowHeight;
  const { less, more, budget } = words.legend;
  const titled = `${title}, ${words.unit}`;
  const withBudget = bars.some((bar) => bar.budget !== null);
  return [
    `<figure><figcaption>${htmlText(titled)}</figcaption>`,
    `<svg viewBox="0 0 ${String(width)} ${String(bottom + 16)}" role="img" aria-labelledby="${id}-title" class="chart">`,
    `<title id="${id}-title">${htmlText(titled)}</title>`,
    hatching(id),
    legendMark(0, `url(#${id}-less)`, less),
    legendMark(262, solid, more),
    withBudget ? legendLine(556, budget) : '',
    ...bars.map((bar, index) => row(id, bar, 36 + index * rowHeight, scale, language)),
    line(scale.zero, 32, bottom - 8, '#1b1b1b', ''),
    ...axis(scale, bottom + 8, language),
    '</svg></figure>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const solid = '#8a4b08';
const hatched = '#14624a';

function row(id: string, bar: Bar, top: number, scale: BarScale, language: Language): string {
  const words = registerMessagesFor(language);
  const { label, running, budget } = bar;
  const name = label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
  const amount = (value: number) => tonnesText(value, language);
  const said = running
    ? words.bar(label, amount(running.less), amount(running.more), amount(running.net))
    : words.withoutBar(label);
  return [
    `<g><title>${htmlText(said)}</title>`,
    text(0, top + 16, name, ''),
    running ? box(scale, running.less, 0, top, `url(#${id}-less)`, hatched) : '',
    running ? box(scale, 0, running.more, top, solid, solid) : '',
    text(right + 12, top + 10, running ? `${words.short.net} ${amount(running.net)}` : '–', ''),
    running
      ? text(
          right + 12,
          top + 24,
          `${amount(running.less)} / ${amount(running.more)}`,
          'class="note"',
        )
      : '',
    budget === null ? '' : budgetMark(budget, top, scale, language),
    '</g>',
  ].join('');
}

/** Labels at zero and both ends; an end too close to zero for its number has none. */
function axis(scale: BarScale, y: number, language: Language): string[] {
  const ends = [scale.least, scale.most].filter(
    (end) => Math.abs(scale.at(end) - scale.zero) > nearZero,
  );
  return [
    tick(scale.zero, y, '0'),
    ...ends.map((end) => tick(scale.at(end), y, tonnesText(end, language))),
  ];
}

/** A budget far above all bars would make them invisible, so it is given beside the drawing. */
function budgetMark(budget: number, top: number, scale: BarScale, language: Language): string {
  const words = registerMessagesFor(language);
  const amount = plainText(budget, language);
  if (budget > scale.most) {
    return text(right + 12, top + 38, words.budgetBeyond(amount), 'class="note"');
  }
  const place = scale.at(budget);
  const said = words.budgetBar(amount);
  // The words stay clear of the zero line, which is always on the left of a budget.
  const anchor = place - said.length * letter > scale.zero ? 'end' : 'start';
  return [
    line(place, top - 3, top + 25, '#1b1b1b', '5 3'),
    text(
      anchor === 'end' ? place : place + 3,
      top + 36,
      said,
      `class="note" text-anchor="${anchor}"`,
    ),
  ].join('');
}

function box(scale: BarScale, from: number, to: number, top: number, fill: string, edge: string) {
  if (from === to) return '';
  const start = scale.at(from);
  const size = Math.max(scale.at(to) - start, 1);
  return `<rect x="${fixed(start)}" y="${fixed(top)}" width="${fixed(size)}" height="22" fill="${fill}" stroke="${edge}"/>`;
}

function hatching(id: string): string {
  return (
    `<defs><pattern id="${id}-less" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="6" height="6" fill="#fff"/><line x1="0" y1="0" x2="0" y2="6" stroke="${hatched}" stroke-width="5"/></pattern></defs>`
  );
}

function legendMark(x: number, fill: string, words: string): string {
  const edge = fill === solid ? solid : hatched;
  return `<rect x="${String(x + 1)}" y="4" width="16" height="10" fill="${fill}" stroke="${edge}"/>${text(x + 24, 13, words, '')}`;
}

function legendLine(x: number, words: string): string {
  return `${line(x + 8, 2, 16, '#1b1b1b', '5 3')}${text(x + 20, 13, words, '')}`;
}

function line(x: number, from: number, to: number, colour: string, dashes: string): string {
  const dashed = dashes === '' ? '' : ` stroke-dasharray="${dashes}" stroke-width="2"`;
  return `<line x1="${fixed(x)}" y1="${fixed(from)}" x2="${fixed(x)}" y2="${fixed(to)}" stroke="${colour}"${dashed}/>`;
}

function tick(x: number, y: number, words: string): string {
  return text(x, y, words, 'class="note" text-anchor="middle"');
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${fixed(x)}" y="${fixed(y)}" ${attributes}>${htmlText(words)}</text>`;
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
