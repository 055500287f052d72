import { openDocx } from '../docx/port';
import { findEvidence } from '../proposal/evidence';
import { relevanceOf } from '../proposal/relevance';
import { readJson } from '../report/read-json';
import { openProposal } from '../statement/use-cases/open-proposal';
import { chooseProfile, profilesWith } from './choose-profile';
import type { Command } from './command';
import { readBytes } from './files';
import { nativeCodec } from './native-codec';
import { oneOf, onlyFile, readOptions } from './options';
import { problemWith } from './problem';

/** `read FILE --format json`: what the product reads in a document. */
export const readCommand: Command = async (args, io) => {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string' },
    profile: { type: 'string' },
  });
  const file = onlyFile(positionals);
  oneOf('--format', values.format ?? 'json', ['json']);
  const profile = values.profile === undefined ? null : await chooseProfile(io, values.profile);
  try {
    const document = openDocx(await readBytes(io.cwd, file), {}, { codec: nativeCodec });
    const { snapshot, proposal, reading } = await openProposal(
      document,
      profilesWith(profile),
      profile?.id,
    );
    const relevance = relevanceOf(findEvidence(snapshot, proposal), proposal);
    io.out(readJson(file, proposal, reading, relevance));
    return 0;
  } catch (error) {
    throw problemWith(file, error);
  }
};
