import { dispatchId, type CommonAnswer } from '../host/common-api';
import type { Host } from '../host/host';
import { HostError } from '../host/host-error';

/** The shape of a Visual Basic array, which Word's Windows transport returns. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

/** The members of `window.external` that the Windows flavour of office.js calls. */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetLoggingAllowed(): boolean;
  GetContext(): Record<string, () => unknown>;
  Execute(id: number, params: unknown[], done: (answer: unknown) => void): void;
  RegisterEvent(id: number, target: string, handler: unknown, done: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, done: (status: number) => void): void;
}

const safe = (values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });

/** Status codes of the common API (`OSF.DDA.ErrorCodeManager` in office.js). */
const status: Record<string, number> = {
  ItemNotFound: 3006,
  /** `ooeDocumentReadOnly` */
  AccessDenied: 5002,
  ApiNotFound: 5000,
};
const internalError = 5001;

/**
 * Builds `window.external` over a host, so that the unmodified office.js believes that it runs in Word on
 * Windows. `current` is evaluated at each call, because another document may have been opened.
 */
export function createExternal(current: () => Host): OfficeExternal {
  const later = (answer: () => void): void => void setTimeout(answer, current().options.latency);
  return {
    GetHostInfo: () => `Word$Win32$16.01$${current().options.displayLanguage}$$$$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context(current),
    Execute(id, params, done) {
      const host = current();
      const arrival = host.arrives(id, bodyOf(params));
      const { fate, delay } = arrival;
      if (fate === 'unanswered' || fate === 'swallowed') return;
      const wait = host.options.latency + delay;
      setTimeout(() => {
        const answer = fate === 'unsent' ? null : arrival.carryOut(() => execute(host, id, params));
        done(fate === null && answer ? answer : safe([internalError]));
      }, wait);
    },
    RegisterEvent: (_id, _target, _handler, done) => later(() => done(0)),
    UnregisterEvent: (_id, _target, done) => later(() => done(0)),
  };
}

function execute(host: Host, id: number, params: unknown[]): SafeArray {
  if (id === dispatchId.richApi) return safe([0, safe([200, [], host.batch(bodyOf(params))])]);
  try {
    return answerOf(host.common(id, params));
  } catch (error) {
    if (!(error instanceof HostError)) return safe([internalError]);
    return safe([status[error.code] ?? internalError, error.message]);
  }
}

/** The rich API's body is the fifth entry of the first parameter. */
function bodyOf(params: unknown[]): string {
  const message = params[0];
  const body: unknown = Array.isArray(message) ? message[4] : undefined;
  return typeof body === 'string' && body !== '' ? body : '{"Actions":[],"ObjectPaths":{}}';
}

function answerOf(answer: CommonAnswer): SafeArray {
  const part = (id: string): SafeArray => safe([id, false]);
  switch (answer.kind) {
    case 'part':
      return safe([0, part(answer.id)]);
    case 'parts':
      return safe([0, safe(answer.ids.map(part))]);
    case 'text':
      return safe([0, answer.text]);
    case 'done':
      return safe([0]);
  }
}

function context(current: () => Host): Record<string, () => unknown> {
  const { displayLanguage, requirementSets, viewOnly } = current().options;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => displayLanguage,
    GetDocUrl: () => '',
    // `OSF.ClientMode`: 1 is read-only.
    GetAppCapabilities: () => (viewOnly ? 1 : 0),
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => 'workbench',
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostFullVersion: () => '16.0.17928.20114',
    GetSettings: () => ({
      Read(names: string[], values: string[]) {
        for (const [name, value] of current().settings) {
          names.push(name);
          values.push(value);
        }
      },
      Write(names: string[], values: string[]) {
        const { settings } = current();
        settings.clear();
        for (const [index, name] of names.entries()) settings.set(name, values[index] ?? '');
      },
    }),
  };
}
