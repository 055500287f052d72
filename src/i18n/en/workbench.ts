import type { WorkbenchMessages } from '../workbench-messages';

/** The page that stands in for Word. */
export const workbench: WorkbenchMessages = {
  title: 'Workbench',
  purpose:
    'This page stands in for Word: a document on the left, the add-in on the right, as it runs in Word. Nothing leaves this computer.',
  checkMany: 'Check many proposals at once (new window)',
  starting: 'Opening the document …',
  sample: 'Sample',
  ownFile: 'Your file',
  sampleNames: {
    'de-kita-sanierung-ohne-einschaetzung.docx': 'German: Kita-Sanierung (no assessment)',
    'de-parkgebuehren-handschriftlich.docx': 'German: Parkgebühren (written by hand)',
    'de-gremienbesetzung-nicht-relevant.docx': 'German: Gremienbesetzung (not relevant)',
    'en-leisure-centre-heating-missing.docx': 'Leisure centre heating (no assessment)',
    'en-home-to-school-transport-handwritten.docx': 'Home-to-school transport (written by hand)',
    'en-warm-homes-programme-outdated.docx': 'Warm homes programme (outdated)',
  },
  firstSample: 'en-leisure-centre-heating-missing.docx',
  noSamples: 'The list of samples cannot be loaded. You can open a file of your own.',
  sampleMissing: (file) => `The sample “${file}” cannot be loaded.`,
  open: 'Open file …',
  openHelp: 'Opens a Word document (.docx) from this computer. It is not sent anywhere.',
  drop: 'Drop here to open the document',
  download: 'Download',
  downloadHelp: 'Saves the document as it is now, as a .docx for Word.',
  downloadEnding: '-with-statement',
  language: 'Language of Word',
  languages: { 'de-DE': 'German', 'en-US': 'English' },
  paneWidth: 'Width',
  pixels: (width) => `${width} px`,
  document: 'Document',
  pane: 'Add-in',
  paragraph: (number) => `Paragraph ${number}`,
  editHelp: 'Click a paragraph to write in it.',
  locked: 'This paragraph cannot be changed here.',
  simple:
    'This document cannot be drawn here and is shown as plain text. The add-in works as usual.',
  version: (wordApi) => `Simulated: Word with WordApi ${wordApi}`,
  counters: (requests, calls, bytes) =>
    `Requests to Word: ${requests} · accesses to stored answers: ${calls} · ${bytes}`,
  kilobytes: (count) => `${count} KB`,
  reset: 'Reset counters',
  missing: (names) => `Not simulated here: ${names}`,
  commandFailed: (label) => `“${label}” did not answer. Please reload the page and try again.`,
  ribbonMissing: 'The add-in’s buttons cannot be loaded (manifest.xml).',
};
