import type { Assessment } from '../../assessment/assessment';
import type { FieldKey } from '../../assessment/fields/fields';
import type { Lens } from '../../assessment/fields/lens';
import type { Signer } from '../../assessment/schema/sign-off';
import { signatureText, signedWords } from '../layout/composed/signature-text';
import { fieldValue } from '../layout/empty-mark';
import type { FieldCodec } from './codec';

type Composer = NonNullable<FieldCodec['compose']>;

/** A field made of several answers; a person's own text for it is kept beside them (`wording`). */
export function composed(path: FieldKey, compose: Composer): FieldCodec {
  return {
    compose,
    // An empty text of a person's own takes the field out of the statement.
    write: (assessment, profile) =>
      wordingOf(assessment, path) ?? fieldValue(compose(assessment, profile)),
    read: (assessment, written, { profile }) => {
      const plain = withoutWording(assessment, path);
      const isComposed = written === fieldValue(compose(plain, profile));
      return isComposed ? plain : withWording(plain, path, written);
    },
  };
}

/** A field that a person types, or else is made of several answers; emptied it leaves the statement. */
export function typedOrComposed(
  path: FieldKey,
  { get, set }: Lens<string>,
  compose: Composer,
): FieldCodec {
  const otherwise = composed(path, compose);
  return {
    compose,
    write: (assessment, profile, id) => {
      const typed = get(assessment);
      return fieldValue(typed) === '' ? otherwise.write(assessment, profile, id) : typed;
    },
    read: (assessment, written, reading) => {
      if (written === '') {
        const emptied = otherwise.read(assessment, '', reading);
        return emptied && set(emptied, '');
      }
      const isComposed = written === fieldValue(compose(assessment, reading.profile));
      return set(withoutWording(assessment, path), isComposed ? '' : written);
    },
  };
}

/** A signature; it cannot be taken out of the text, and words typed over one say that it is outdated. */
export function signature(signer: Signer): FieldCodec {
  const path = `signOff.${signer}` as const;
  const plain = composed(path, (assessment, profile) => signatureText(assessment, signer, profile));
  return {
    ...plain,
    write: (assessment, profile) => {
      const words = wordingOf(assessment, path) ?? '';
      return fieldValue(words) === ''
        ? fieldValue(signatureText(assessment, signer, profile))
        : signedWords(words, assessment, signer, profile);
    },
    read: (assessment, written, reading) =>
      written === '' ? withoutWording(assessment, path) : plain.read(assessment, written, reading),
  };
}

function wordingOf({ wording }: Assessment, path: FieldKey): string | undefined {
  return Object.hasOwn(wording, path) ? wording[path] : undefined;
}

function withWording(assessment: Assessment, path: FieldKey, words: string): Assessment {
  return { ...assessment, wording: { ...assessment.wording, [path]: words } };
}

/** The assessment without a person's words for a field. */
export function withoutWording(assessment: Assessment, path: FieldKey): Assessment {
  if (!Object.hasOwn(assessment.wording, path)) return assessment;
  const others = Object.entries(assessment.wording).filter(([given]) => given !== path);
  return { ...assessment, wording: Object.fromEntries(others) };
}
