import { profileText } from '../../report/profile-text';
import { jsonDocument } from '../../report/format/json';
import { chooseProfile } from '../choose-profile';
import type { Command } from '../command';
import { oneOf, onlyFile, readOptions } from '../options';

/** `profile FILE`: whether a profile can be used, and what it says; `--format json` prints it complete. */
export const profileCommand: Command = async (args, io, language) => {
  const { values, positionals } = readOptions(args, { format: { type: 'string' } });
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
  const profile = await chooseProfile(io, onlyFile(positionals));
  io.out(format === 'json' ? jsonDocument(profile) : profileText(profile, language.screen));
  return 0;
};
