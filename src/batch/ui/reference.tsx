import { referenceWords } from '../../report/format/reference-words';

/** A reference number whose words stay on one line each. */
export function Reference({ text }: { text: string }) {
  return referenceWords(text).map((word, index) =>
    word.whole ? (
      <span key={index} className="whole">
        {word.text}
      </span>
    ) : (
      word.text
    ),
  );
}
