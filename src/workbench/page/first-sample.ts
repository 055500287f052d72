import { loadSamples } from './samples';
import type { WorkbenchStore } from './store';

/** Loads the list of samples and opens one, so that the page does not start empty. */
export async function openFirstSample(store: WorkbenchStore, wanted: string | null): Promise<void> {
  const { firstSample, noSamples } = store.messages();
  try {
    const samples = await loadSamples();
    store.setSamples(samples);
    const first = samples.find(({ file }) => file === (wanted ?? firstSample)) ?? samples[0];
    if (first !== undefined) await store.openSample(first.file);
  } catch {
    store.say(noSamples);
  }
}
