/**
 * Asks the package registry whether a package that is delivered has a known weakness (`npm audit --omit=dev`).
 * Fails for those rated high or critical. Without an answer, for example without a network, it says so and passes: a
 * change must not fail for something outside of it (docs/decisions/0013-hostile-files.md).
 */
import { spawnSync } from 'node:child_process';

const { stdout, error } = spawnSync(
  'npm',
  ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
  { encoding: 'utf8', timeout: 60_000, shell: process.platform === 'win32' },
);

/** What npm answered; null when it is no report. */
function reportIn(text) {
  try {
    const report = JSON.parse(text);
    return report?.metadata?.vulnerabilities ? report : null;
  } catch {
    return null;
  }
}

const report = reportIn(stdout ?? '');
if (!report) {
  const why = /"summary":\s*"([^"]*)"|"message":\s*"([^"]*)"/.exec(stdout ?? '');
  const said = error?.message || why?.[1] || why?.[2] || 'no report';
  const reason = said.replace(/ - .*$/, '');
  console.log(`Packages NOT audited, the registry gave no answer (${reason}). This is no failure.`);
} else {
  const { critical = 0, high = 0, moderate = 0, low = 0 } = report.metadata.vulnerabilities;
  console.log(
    `Packages audited: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low.`,
  );
  for (const [name, { severity, via }] of Object.entries(report.vulnerabilities ?? {})) {
    const titles = (via ?? []).map((one) => (typeof one === 'string' ? one : one.title));
    console.log(`  ${severity}: ${name} (${titles.join('; ')})`);
  }
  process.exitCode = critical + high > 0 ? 1 : 0;
}
