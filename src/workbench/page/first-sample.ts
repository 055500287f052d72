import { loadSamples } from './samples';
import type { Desk } from './store';

/** Loads the list of samples and opens one, so that the page does not start empty. */
export async function openFirstSample(desk: Desk, wanted: string | null): Promise<void> {
  const { firstSample, noSamples } = desk.messages();
  try {
    const samples = await loadSamples();
    desk.setSamples(samples);
    const first = samples.find(({ file }) => file === (wanted ?? firstSample)) ?? samples[0];
    if (first !== undefined) await desk.openSample(first.file);
  } catch {
    desk.say(noSamples);
  }
}
