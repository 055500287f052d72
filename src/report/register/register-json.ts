import { jsonText } from '../control-characters';
import type { Register } from './register';

/** The whole register as JSON with a line break at the end; amounts in t CO2e, unknown ones null. */
export function registerJson(register: Register): string {
  return `${jsonText(register)}\n`;
}
