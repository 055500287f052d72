import { readLimitDetail, type LimitName } from '../limit-detail';
import { formatNumber } from '../number-text';

type Words = [what: (most: string, part: string) => string, remedy: string];

const smaller = 'Please take out large pictures or embedded files, or split the document.';
const again = 'Please open the file in Word and save it anew.';
const divide = 'Please split the document.';

/** For each limit: what the document exceeds, to go on a sentence with, and what to do. */
const words: Record<LimitName, Words> = {
  'file-size': [(most) => `is larger than ${most} MB`, smaller],
  entries: [(most) => `consists of more than ${most} parts`, again],
  'part-size': [(most, part) => `holds a part of more than ${most} MB (${part})`, smaller],
  'total-size': [(most) => `is larger than ${most} MB when unpacked`, smaller],
  ratio: [
    (most, part) => `holds a part that is packed to less than 1/${most} of its size (${part})`,
    `Word does not make such files. ${again}`,
  ],
  depth: [
    (most, part) => `is nested in more than ${most} levels (${part})`,
    `Word does not make such files. ${again}`,
  ],
  elements: [(most, part) => `holds more than ${most} XML elements in one part (${part})`, divide],
  paragraphs: [(most) => `holds more than ${most} paragraphs`, divide],
  characters: [(most) => `holds more than ${most} characters of text`, divide],
  seconds: [(most) => `could not be read in full within ${most} seconds`, divide],
};

/** "is larger than 64 MB" */
export function limitPhrase(detail: string): string {
  const { name, most, part } = readLimitDetail(detail);
  return words[name][0](formatNumber(most, 'en'), part);
}

/** What to do; on the command line each limit can be changed. */
export function limitRemedy(detail: string): string {
  const { name } = readLimitDetail(detail);
  return `${words[name][1]} If you trust the file, you can change the limit on the command line with --limit ${name}=NUMBER.`;
}
