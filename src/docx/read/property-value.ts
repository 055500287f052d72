import type { StreamElement } from '../xml/stream';

/** Value of an on/off property (ECMA-376 17.17.4): present means on unless it says otherwise. */
export function isOn(element: StreamElement): boolean {
  const value = element.attribute('w:val');
  return value === null || !['0', 'false', 'off'].includes(value);
}

/** Whole number of `w:val`; null when it is none. */
export function numberOf(element: StreamElement, attribute = 'w:val'): number | null {
  const value = Number.parseFloat(element.attribute(attribute) ?? '');
  return Number.isFinite(value) ? value : null;
}

/** Value of an on/off attribute (ECMA-376 22.9.2.7): one that is not there is off. */
export function isTrue(element: StreamElement, attribute: string): boolean {
  return ['1', 'true', 'on'].includes(element.attribute(attribute) ?? '');
}
