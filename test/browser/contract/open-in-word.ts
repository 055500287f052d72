import type { Page } from 'playwright-core';
import { DocumentError } from '../../../src/document/errors';
import type { DocumentPort } from '../../../src/document/port';
import type { HostOptions } from '../../../src/workbench/host/host';
import type { Counters } from '../../../src/workbench/host/counters';
import type { ContractHost, ContractPort, Outcome } from './page';

/** A document open in the stand-in for Word, with the add-in's port over unmodified office.js. */
export interface OpenInWord {
  port: DocumentPort;
  save: () => Promise<Uint8Array>;
  counters: () => Promise<Counters>;
  resetCounters: () => Promise<void>;
  missing: () => Promise<string[]>;
  selection: () => Promise<number>;
  unknownRequest: () => Promise<string>;
}

type Member<T> = {
  [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never;
}[keyof T];

/** Opens a document in the contract page; the add-in in it is started once and stays. */
export async function openInWord(
  page: Page,
  bytes: Uint8Array,
  options: HostOptions = {},
): Promise<OpenInWord> {
  await page.waitForFunction(() => window.contractHost !== undefined);
  await page.evaluate(([base64, settings]) => window.contractHost?.open(base64, settings), [
    Buffer.from(bytes).toString('base64'),
    options,
  ] as const);
  const host = <K extends Member<ContractHost>>(
    name: K,
  ): Promise<Awaited<ReturnType<ContractHost[K]>>> =>
    page.evaluate((member) => (window.contractHost?.[member] as () => never)(), name);
  const port = async <T>(name: Member<ContractPort>, argument?: unknown): Promise<T> => {
    const outcome = await page.evaluate(
      ([member, value]) =>
        (window.contractPort?.[member] as (value: unknown) => Promise<Outcome<never>>)(value),
      [name, argument] as const,
    );
    if ('code' in outcome) throw new DocumentError(outcome.code, outcome.detail);
    return outcome.value;
  };
  return {
    port: {
      read: () => port('read'),
      // A snapshot that left the browser is another object (test/word/returns.test.ts has the real one).
      changedSince: () => Promise.resolve(true),
      apply: (plan) => port('apply', plan),
      store: (xml) => port('store', xml),
      deleteStored: () => port('unstore'),
      reveal: (target) => port('reveal', target),
    },
    save: async () => new Uint8Array(Buffer.from(await host('save'), 'base64')),
    counters: () => host('counters'),
    resetCounters: () => host('resetCounters'),
    missing: () => host('missing'),
    selection: () => host('selection'),
    unknownRequest: () =>
      page.evaluate(() => window.contractPort?.unknownRequest() ?? Promise.resolve('no port')),
  };
}
