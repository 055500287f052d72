import { readLimitDetail, type LimitName } from '../limit-detail';
import { formatNumber } from '../number-text';

type Words = [what: (most: string, part: string) => string, remedy: string];

const smaller =
  'Bitte nehmen Sie große Bilder oder eingebettete Dateien heraus oder teilen Sie das Dokument.';
const again = 'Bitte öffnen Sie die Datei in Word und speichern Sie sie neu.';
const divide = 'Bitte teilen Sie das Dokument.';

/** Je Grenze: was das Dokument überschreitet, als Fortsetzung eines Satzes, und was zu tun ist. */
const words: Record<LimitName, Words> = {
  'file-size': [(most) => `ist größer als ${most} MB`, smaller],
  entries: [(most) => `besteht aus mehr als ${most} Teilen`, again],
  'part-size': [(most, part) => `enthält einen Teil von mehr als ${most} MB (${part})`, smaller],
  'total-size': [(most) => `ist entpackt größer als ${most} MB`, smaller],
  ratio: [
    (most, part) => `enthält einen Teil, der auf weniger als ein ${most}stel gepackt ist (${part})`,
    `So etwas entsteht in Word nicht. ${again}`,
  ],
  depth: [
    (most, part) => `ist in mehr als ${most} Ebenen verschachtelt (${part})`,
    `So etwas entsteht in Word nicht. ${again}`,
  ],
  elements: [
    (most, part) => `enthält mehr als ${most} XML-Elemente in einem Teil (${part})`,
    divide,
  ],
  paragraphs: [(most) => `enthält mehr als ${most} Absätze`, divide],
  characters: [(most) => `enthält mehr als ${most} Zeichen Text`, divide],
  seconds: [(most) => `ließ sich in ${most} Sekunden nicht fertig lesen`, divide],
};

/** "ist größer als 64 MB" */
export function limitPhrase(detail: string): string {
  const { name, most, part } = readLimitDetail(detail);
  return words[name][0](formatNumber(most, 'de'), part);
}

/** Was zu tun ist; auf der Befehlszeile lässt sich jede Grenze ändern. */
export function limitRemedy(detail: string): string {
  const { name } = readLimitDetail(detail);
  return `${words[name][1]} Wenn Sie der Datei vertrauen, können Sie die Grenze auf der Befehlszeile mit --limit ${name}=ZAHL ändern.`;
}
