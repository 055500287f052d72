import { shortened } from './show-button';

/** A sentence of the proposal with the matching words in bold. */
export function Quote({
  sentence,
  words,
  language,
}: {
  sentence: string;
  words: readonly string[];
  language: string;
}) {
  const text = aroundWord(sentence, words[0] ?? '');
  return (
    <blockquote lang={language}>
      {pieces(text, words).map((piece, index) =>
        index % 2 === 1 ? <strong key={index}>{piece}</strong> : piece,
      )}
    </blockquote>
  );
}

/** The text split at the words: every second piece is one of them. */
export function pieces(text: string, words: readonly string[]): string[] {
  const searched = words.filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (searched.length === 0) return [text];
  const escaped = searched.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.split(new RegExp(`(${escaped.join('|')})`, 'giu'));
}

/** A long sentence shortened to the part around the word. */
function aroundWord(sentence: string, word: string): string {
  const longest = 220;
  if (sentence.length <= longest) return sentence;
  const at = Math.max(0, sentence.toLowerCase().indexOf(word.toLowerCase()));
  if (at < longest - 60) return shortened(sentence, longest);
  const from = sentence.indexOf(' ', at - 80) + 1;
  return `… ${shortened(sentence.slice(from), longest - 20)}`;
}
