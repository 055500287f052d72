import { openDocx } from '../../docx/port';
import { cliMessagesFor } from '../../i18n/messages';
import { visible } from '../../report/format/control-characters';
import { openProposal } from '../../statement/use-cases/open-proposal';
import { removeData } from '../../statement/use-cases/remove-data';
import { profilesWith } from '../choose-profile';
import type { Command } from '../command';
import { readBytes } from '../files/read-bytes';
import { limitOption, readLimits, startingNow, onlyFile, readOptions, required } from '../options';
import { nativeCodec } from '../files/native-codec';
import { problemWith } from '../problem';
import { writeBytes } from '../files/write-file';

/** `remove-data FILE -o FILE`: a copy for publication, with the statement but without the stored data. */
export const removeDataCommand: Command = async (args, io, language) => {
  const { values, positionals } = readOptions(args, {
    output: { type: 'string', short: 'o' },
    ...limitOption,
  });
  const limits = readLimits(values.limit);
  const file = onlyFile(positionals);
  const output = required('-o FILE', values.output);
  const { cli } = cliMessagesFor(language.screen);
  try {
    const bytes = await readBytes(io.cwd, file, limits.fileBytes);
    const document = openDocx(bytes, startingNow(limits), { codec: nativeCodec });
    const opened = await openProposal(document, profilesWith(null));
    const stored = opened.snapshot.stored.length > 0;
    if (stored) await removeData(document, opened);
    await writeBytes(io.cwd, output, stored ? document.save() : bytes, [file]);
    const said = stored ? cli.dataRemoved(opened.reading.root !== null) : cli.noData;
    io.err(`${visible(said)}\n${visible(cli.writtenTo(output))}\n`);
    return 0;
  } catch (error) {
    throw problemWith(file, error);
  }
};
