import { messagesFor, type Language } from '../i18n/messages';
import type { Factor } from './factor';
import type { Calculation } from './result';

/** How a result came about: method, year, source and boundary of the factors, and known amounts. */
export function describeBasis(result: Calculation, language: Language): string {
  const words = messagesFor(language).figures.result;
  const calculated = result.factorsUsed.length > 0 ? [factorsText(result, language)] : [];
  const takenOver = result.lines.some((line) => line.parts.some((part) => part.factor === null));
  const named = result.sources.map(words.known);
  const unnamed = takenOver && named.length === 0 ? [words.knownUnnamed] : [];
  return [...calculated, ...named, ...unnamed].join('; ');
}

function factorsText({ factorsUsed }: Calculation, language: Language): string {
  const { boundaries, result } = messagesFor(language).figures;
  const covered = [...new Set(factorsUsed.map((factor) => boundaries[factor.boundary]))];
  const shared = covered.length === 1 ? (covered[0] ?? '') : '';
  const origins = [...new Set(factorsUsed.map((factor) => originText(factor, shared, language)))];
  return result.basis(listed(origins, result.and), shared);
}

/** "von 2024 (UBA)", with the boundary inside where factors differ in it. */
function originText(factor: Factor, shared: string, language: Language): string {
  const { boundaries, result } = messagesFor(language).figures;
  const source = shared === '' ? `${factor.source}, ${boundaries[factor.boundary]}` : factor.source;
  return factor.year === null
    ? result.undatedOrigin(source)
    : result.origin(String(factor.year), source);
}

function listed(items: string[], and: string): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')}${and}${items.at(-1) ?? ''}`;
}
