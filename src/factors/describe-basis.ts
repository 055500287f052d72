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
  const { result } = messagesFor(language).figures;
  const origins = [...new Set(factorsUsed.map((factor) => originText(factor)))];
  return result.basis(listed(origins, result.and), boundaryText(factorsUsed, language));
}

/** "UBA (2024)": the body and the year; the pane has the source in full beside every factor. */
function originText({ source, year }: Factor): string {
  const body = /^[^,(]+/.exec(source)?.[0].trim() ?? source;
  return year === null ? body : `${body} (${String(year)})`;
}

/**
 * What all factors cover, or what some of them cover beyond direct emissions. What trees bind in a
 * year says nothing of the other factors.
 */
function boundaryText(factors: readonly Factor[], language: Language): string {
  const { boundaries, result } = messagesFor(language).figures;
  const all = [...new Set(factors.map((factor) => factor.boundary))];
  const covered = all.length === 1 ? all : all.filter((boundary) => boundary !== 'uptake');
  const [first] = covered;
  if (covered.length === 1 && first !== undefined) return boundaries[first];
  return covered
    .filter((boundary) => boundary !== 'direct')
    .map((boundary) => result.partly(boundaries[boundary]))
    .join(', ');
}

function listed(items: string[], and: string): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')}${and}${items.at(-1) ?? ''}`;
}
