const types = {
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
};

export type Format = keyof typeof types;

/** Offers a text as a file, through the browser's own download. */
export function download(text: string, name: string, format: Format): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: types[format] }));
  link.href = address;
  link.download = `${name}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The local calendar date of a moment, "2026-11-25". */
export function localDate(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
