const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Gives a file to the person through the browser's own download. */
export function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Name of the file with what was done to it: "Vorlage.docx" is "Vorlage-mit-Abschnitt.docx". */
export function downloadName(name: string, ending: string): string {
  const stem = name.replace(/\.docx$/i, '');
  return stem.endsWith(ending) ? `${stem}.docx` : `${stem}${ending}.docx`;
}
