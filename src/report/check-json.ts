import type { CheckReport } from './check-report';
import { jsonText } from './control-characters';

/** A check report as JSON with a line break at the end. */
export function checkJson(report: CheckReport): string {
  return `${jsonText(report)}\n`;
}
