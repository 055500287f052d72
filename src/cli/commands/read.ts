import { openDocx } from '../../docx/port';
import { loadClassifier } from '../../proposal/evidence/classifier/classifier';
import { findEvidence } from '../../proposal/evidence/evidence';
import { relevanceOf } from '../../proposal/evidence/relevance';
import { readJson } from '../../report/read-json';
import { openProposal } from '../../statement/use-cases/open-proposal';
import { chooseProfile, profilesWith } from '../choose-profile';
import type { Command } from '../command';
import { readBytes } from '../files/read-bytes';
import { limitOption, readLimits, startingNow, oneOf, onlyFile, readOptions } from '../options';
import { nativeCodec } from '../files/native-codec';
import { problemWith } from '../problem';

/** `read FILE --format json`: what the product reads in a document. */
export const readCommand: Command = async (args, io) => {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string' },
    profile: { type: 'string' },
    ...limitOption,
  });
  const limits = readLimits(values.limit);
  const file = onlyFile(positionals);
  oneOf('--format', values.format ?? 'json', ['json']);
  const profile = values.profile === undefined ? null : await chooseProfile(io, values.profile);
  try {
    const bytes = await readBytes(io.cwd, file, limits.fileBytes);
    const document = openDocx(bytes, startingNow(limits), { codec: nativeCodec });
    const { snapshot, proposal, reading } = await openProposal(
      document,
      profilesWith(profile),
      profile?.id,
    );
    const classifier = await loadClassifier(proposal.language);
    const relevance = relevanceOf(findEvidence(snapshot, proposal), proposal, classifier);
    io.out(readJson(file, snapshot.unread, proposal, reading, relevance));
    return 0;
  } catch (error) {
    throw problemWith(file, error);
  }
};
