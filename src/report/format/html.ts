import type { Language } from '../../i18n/language';
import { visible } from './control-characters';
import { referenceWords } from './reference-words';
import { xmlText } from './xml';

/** Text for HTML: markup and characters that a viewer obeys are written out. */
export function htmlText(text: string): string {
  return xmlText(visible(text));
}

/** The same for a reference number, which breaks only between its words. */
export function htmlReference(reference: string): string {
  return referenceWords(reference)
    .map(({ text, whole }) =>
      whole ? `<span class="whole">${htmlText(text)}</span>` : htmlText(text),
    )
    .join('');
}

/** A path that breaks after a slash or hyphen and before the extension, not inside a word. */
export function htmlFile(path: string): string {
  return htmlText(path).replace(/[/_-]|\.(?=\w{3,4}$)/g, (mark) =>
    mark === '.' ? '<wbr>.' : `${mark}<wbr>`,
  );
}

/**
 * Style of every report: black on white, prints on A4 with repeated table heads. No scripts, no external
 * addresses.
 */
const style = `
@page { size: A4; margin: 18mm 15mm; }
* { box-sizing: border-box; }
body { font: 10.5pt/1.45 'Segoe UI', system-ui, 'Helvetica Neue', Arial, sans-serif; color: #1b1b1b; background: #fff; max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; } h2, h3 { break-after: avoid; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid #bbb; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f0f4f2; overflow-wrap: break-word; } thead { display: table-header-group; } tr { break-inside: avoid; }
td.number, th.number { text-align: right; white-space: nowrap; }
.whole { white-space: nowrap; } .note { color: #555; } blockquote { margin: .25rem 0 .25rem .75rem; padding-left: .6rem; border-left: 3px solid #bbb; }
ul.findings { padding-left: 1.1rem; margin: .25rem 0; } ul.findings li { margin: .35rem 0; break-inside: avoid; }
@media print { body { margin: 0; max-width: none; padding: 0 1px; } a { color: inherit; text-decoration: none; } }
`;

/** A whole page around content that is HTML already; `more` is added to the style sheet. */
export function htmlPage(title: string, language: Language, content: string, more = ''): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<meta name="viewport" content="width=device-width" />
<title>${htmlText(title)}</title>
<style>${style}${more}</style>
</head>
<body>
${content}
</body>
</html>
`;
}

/** A table; cells are HTML already, numbers are set right. */
export function htmlTable(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[] = [],
): string {
  const cell = (tag: 'th' | 'td', text: string, column: number, scope = '') =>
    `<${tag}${scope}${numeric.includes(column) ? ' class="number"' : ''}>${text}</${tag}>`;
  return [
    `<table><caption>${htmlText(caption)}</caption>`,
    `<thead><tr>${head.map((text, column) => cell('th', htmlText(text), column, ' scope="col"')).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (row) => `<tr>${row.map((text, column) => cell('td', text, column)).join('')}</tr>`,
    ),
    '</tbody></table>',
  ].join('\n');
}
