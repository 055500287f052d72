import type { Evidence } from '../../proposal/proposal';
import { shortened } from './show-button';

/** A sentence of the proposal with the word that matched made bold. */
export function Quote({ evidence, language }: { evidence: Evidence; language: string }) {
  const sentence = aroundWord(evidence.sentence, evidence.word);
  const at = sentence.toLowerCase().indexOf(evidence.word.toLowerCase());
  return (
    <blockquote lang={language}>
      {at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <strong>{sentence.slice(at, at + evidence.word.length)}</strong>
          {sentence.slice(at + evidence.word.length)}
        </>
      )}
    </blockquote>
  );
}

/** A long sentence cut down to what stands around the word. */
function aroundWord(sentence: string, word: string): string {
  const longest = 220;
  if (sentence.length <= longest) return sentence;
  const at = Math.max(0, sentence.toLowerCase().indexOf(word.toLowerCase()));
  if (at < longest - 60) return shortened(sentence, longest);
  const from = sentence.indexOf(' ', at - 80) + 1;
  return `… ${shortened(sentence.slice(from), longest - 20)}`;
}
