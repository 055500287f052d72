import type { Relevance } from '../../src/proposal/evidence/relevance';
import { run } from './run';

interface Half {
  level: string;
  fields: string[];
  evidence: Record<string, unknown>[];
}

async function relevanceIn(file: string): Promise<Record<keyof Relevance, Half>> {
  const { code, out } = await run(['read', file, '--format', 'json']);
  expect(code).toBe(0);
  return (JSON.parse(out) as { relevance: Record<keyof Relevance, Half> }).relevance;
}

describe('read says what the text makes likely', () => {
  it('of a refurbishment', async () => {
    const { climate, equity } = await relevanceIn('de-kita-sanierung-ohne-einschaetzung.docx');
    expect(climate).toMatchObject({ level: 'high' });
    expect(climate.fields[0]).toBe('buildings');
    expect(climate.fields).toContain('energy');
    expect(equity).toMatchObject({ level: 'high' });
    expect(equity.fields).toContain('access');
    expect(climate.evidence[0]).toEqual({
      question: 'buildings',
      word: 'Sanierung',
      sentence: expect.stringContaining('Sanierung') as string,
      paragraph: expect.any(Number) as number,
      weight: 6,
    });
  });

  it('of an appointment to a committee', async () => {
    const { climate, equity } = await relevanceIn('de-gremienbesetzung-nicht-relevant.docx');
    expect(climate).toMatchObject({ level: 'none', fields: [] });
    expect(equity).toMatchObject({ level: 'none', fields: [] });
  });

  it.each<[string, string, string]>([
    ['de-parkgebuehren-handschriftlich.docx', 'mobility', 'cost'],
    ['en-home-to-school-transport-handwritten.docx', 'mobility', 'access'],
    ['en-leisure-centre-heating-missing.docx', 'energy', 'access'],
    ['en-warm-homes-programme-outdated.docx', 'energy', 'displacement'],
  ])('of %s', async (file, climateField, equityField) => {
    const { climate, equity } = await relevanceIn(file);
    expect(climate).toMatchObject({ level: 'high' });
    expect(climate.fields[0]).toBe(climateField);
    expect(equity).toMatchObject({ level: 'high' });
    expect(equity.fields).toContain(equityField);
  });
});
