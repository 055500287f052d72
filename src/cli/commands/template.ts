import { openDocx } from '../../docx/port';
import { cliMessagesFor } from '../../i18n/messages';
import { visible } from '../../report/format/control-characters';
import { planInsertion } from '../../statement/plan/plan';
import { plainFormats } from '../../statement/style/statement-formats';
import { layoutTemplate } from '../../statement/layout/template';
import { blankDocument } from './blank-document';
import { chooseProfile } from '../choose-profile';
import type { Command } from '../command';
import { readOptions, required, usage } from '../options';
import { problemWith } from '../problem';
import { writeBytes } from '../files/write-file';

/** `template --profile ID -o FILE`: the city's empty template in a document of its own. */
export const templateCommand: Command = async (args, io, language) => {
  const { values, positionals } = readOptions(args, {
    profile: { type: 'string' },
    output: { type: 'string', short: 'o' },
  });
  const [more] = positionals;
  if (more !== undefined) throw usage(({ cli }) => cli.tooMany(more));
  const profile = await chooseProfile(io, required('--profile ID', values.profile));
  const output = required('-o FILE', values.output);
  try {
    const document = openDocx(blankDocument(profile.language, profile.heading));
    // Before the only paragraph, which then follows the statement, as Word requires.
    const place = { place: { kind: 'before', paragraph: 0 } as const, expect: '' };
    await document.apply(planInsertion(layoutTemplate(profile, plainFormats), place));
    await writeBytes(io.cwd, output, document.save(), []);
    io.err(`${visible(cliMessagesFor(language.screen).cli.writtenTo(output))}\n`);
    return 0;
  } catch (error) {
    throw problemWith(output, error);
  }
};
