import { isOnValue, isTrueValue } from '../../wordprocessingml/values';
import type { StreamElement } from '../xml/element';

/** Value of an on/off property (ECMA-376 17.17.4): present means on, unless its value is off. */
export function isOn(element: StreamElement): boolean {
  return isOnValue(element.attribute('w:val'));
}

/** Numeric value of an attribute, `w:val` by default; null when it is not a number. */
export function numberOf(element: StreamElement, attribute = 'w:val'): number | null {
  const value = Number.parseFloat(element.attribute(attribute) ?? '');
  return Number.isFinite(value) ? value : null;
}

/** Value of an on/off attribute (ECMA-376 22.9.2.7): a missing one is off. */
export function isTrue(element: StreamElement, attribute: string): boolean {
  return isTrueValue(element.attribute(attribute));
}
