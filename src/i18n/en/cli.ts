import { counted } from './counted';
import type { CliMessages } from '../messages';

/** What the system's codes mean for a person. */
const whyNotWritten: Partial<Record<string, string>> = {
  ENOENT: 'Its folder does not exist. Please check the spelling.',
  ENOTDIR: 'Its folder does not exist. Please check the spelling.',
  EACCES: 'You may not write in this folder. Please choose another one or ask for the right.',
  EPERM: 'You may not write here, or another program has the file open. Please close it there.',
  EBUSY: 'Another program has the file open. Please close it there.',
  EROFS: 'This drive can only be read. Please choose another folder.',
  ENOSPC: 'The disk is full. Please make room.',
  EDQUOT: 'Your share of the disk is used up. Please make room.',
  EFBIG: 'The file is too large for this drive. Please choose another folder.',
  ENAMETOOLONG: 'The name is too long. Please choose a shorter one.',
};

export const cli: CliMessages['cli'] = {
  help: `council-impact: climate and equality assessments in council proposals (.docx)

Usage:
  council-impact read FILE [--format json]
      Shows what was read in the proposal: title, number, sections, assessment.
  council-impact check PATH… [--format text|json|csv|html|junit|sarif] [--profile ID] [--jobs N] [-o FILE]
      Checks files, folders and patterns such as "meeting/*.docx"; --jobs uses several threads.
  council-impact register PATH… --format csv|json|html|xlsx [--profile ID] [--jobs N] [-o FILE]
      Lists all assessments, with totals by sector and year against the budgets of the profile.
  council-impact insert FILE --answers FILE [--profile ID] [--beside] (-o FILE | --in-place)
      Writes the statement into a copy, or brings an existing one up to date with the answers;
      --in-place changes FILE itself and keeps what it was as FILE.bak;
      --beside writes it also beside a section on climate or equity that is there already.
  council-impact remove-data FILE -o FILE
      For publication: a copy with the statement, without the stored answers.
  council-impact template --profile ID -o FILE
      Writes the city's empty template as .docx.
  council-impact profile FILE|ID [--format text|json]
      Checks a city's profile and names every mistake with its place and remedy.

Options:
  --profile ID|FILE    profile of a city, a .json file or: {profiles}
  --limit NAME=NUMBER  what one document may cost at most, such as seconds=300 or file-size=128 (MB);
                       possible are: {limits}
  --language de|en     language of the messages
  -h, --help           this help
  -v, --version        version

Result (exit code): 0 all complete, 1 there is something to complete or to review, 2 something could not be read or written.
`,
  hint: 'Use --help to see all commands and options.',
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (name) => `This command has no option “${name}”.`,
  optionValue: (name) => `The option “${name}” was not used as intended (with or without a value).`,
  choice: (name, given, possible) =>
    `“${given}” is not possible for ${name}. Possible are: ${possible}.`,
  missing: (what) => `Something is missing: ${what}.`,
  tooMany: (given) => `“${given}” is one too many: this command takes one file only.`,
  notFound: (file) => `“${file}” was not found. Please check its name and folder.`,
  isFolder: (file) => `“${file}” is a folder. Please name a file.`,
  noRegularFile: (file) =>
    `“${file}” is a device or a pipe. Please name a file that is stored on a disk.`,
  tooLong: (file) =>
    `“${file}” is much larger than such a file can be. Please check whether it is the right one.`,
  noAccess: (file, detail) =>
    `“${file}” could not be read (${detail}). Please check your access rights.`,
  notWritten: (file, code) =>
    `“${file}” could not be written (${code}). ${whyNotWritten[code] ?? 'Please check the folder, your rights and free space.'}`,
  sameFile: (file) =>
    `“${file}” is the input as well. Please name another file with -o so that the original is kept, or use --in-place.`,
  eitherWay: 'Please give either -o FILE or --in-place, not both.',
  formerIn: (backup) => `The former content is in ${backup}`,
  writeProtected: (file) =>
    `“${file}” is write-protected, so nothing was written. Please lift the protection in its properties, or name another file with -o.`,
  brokenLink: (file) =>
    `“${file}” is a link that leads to nothing, so nothing was written. Please name the file itself.`,
  inUse: (file, lock) =>
    `“${file}” is being changed by another run at the moment, so nothing was written. Please try again when it is done. If there is none any more, delete the file ${lock} beside it.`,
  openInWord: (file, owner) =>
    `“${file}” is open in Word, so nothing was written. Please close it first. If it is not open any more, delete the file ${owner} beside it.`,
  tooManyBackups: (file) =>
    `Ninety-nine former versions of “${file}” are kept beside it, so nothing was written. Please delete or move those ending in .bak that you no longer need.`,
  onlyToFile: (format) => `“${format}” is not text. Please name a file for it with -o.`,
  nothingFound: (paths) => `There is no Word document (.docx, .docm, .dotx, .dotm) at ${paths}.`,
  answers: (file) => `The answers in “${file}” cannot be used as they are:`,
  unknownProfile: (id, possible) => `There is no profile “${id}”. Possible are: ${possible}.`,
  profileMistakes: (file) => `The profile “${file}” cannot be used as it is:`,
  profile: {
    usable: (name, id, version) => `The profile “${name}” (${id}, version ${version}) can be used.`,
    language: 'Region and currency',
    heading: 'Heading',
    groups: 'Groups',
    exemptKinds: 'Usually not relevant',
    thresholds: 'Thresholds',
    limits: (negligible, substantial) =>
      `negligible below ${String(negligible)} t CO2e a year, strong from ${String(substantial)} t CO2e a year`,
    source: 'Source of the thresholds',
    budgets: 'Sector budgets',
    factors: 'Emission factors',
    ownFactors: 'Own factors',
    socialCost: 'Social cost of carbon',
    checks: 'Changed quality rules',
    none: 'none',
    never: 'optional',
    notShown: 'not shown',
    rules: {
      always: 'always',
      negative: 'for a negative rating',
      strong: 'for a strong rating',
      unknown: 'for an unknown effect',
      'above-threshold': 'from the threshold on',
    },
  },
  duplicates: (file) =>
    `“${file}” holds the statement more than once. Please delete all but one of them in Word.`,
  deleted: (file) =>
    `The statement in “${file}” is deleted under tracked changes. Please accept or reject the deletion in Word.`,
  stored: {
    newer: (file) =>
      `“${file}” holds answers from a newer version, which this one cannot read. Nothing was changed, so that nothing is lost. Please use the newer version.`,
    damaged: (file) =>
      `The answers stored in “${file}” are damaged. Nothing was changed. If there is an older copy of the file, use that one; otherwise remove the answers with “council-impact remove-data” (the text stays) and then write into the copy.`,
  },
  lost: (file) =>
    `Someone typed text into the statement in “${file}” that writing would lose. Nothing was changed. Please move this text elsewhere first:`,
  beside: (file, heading) =>
    `“${file}” already has a section “${heading}” on climate or equity. Nothing was written, so that nothing is assessed twice. It can be taken over in Word; with --beside the statement goes beside it.`,
  unread: (file) =>
    `Part of the text of “${file}” lies in another file (an inserted file or a subdocument) and was not read. Nothing was written, because there may be an assessment there already. When the document is opened and saved in Word, inserted files become part of the text; with --beside the statement is written all the same.`,
  stoodBeside: (heading) =>
    `The section “${heading}” stayed as it is; the statement now stands beside it.`,
  kept: (file) =>
    `These texts in “${file}” were changed by hand and kept, although the answers say something else:`,
  unexpected: (detail) => `An unexpected error occurred (${detail}). Nothing was changed.`,
  lockFiles: (count) =>
    count === 1
      ? 'One lock file of Word (~$…) was passed over.'
      : `${String(count)} lock files of Word (~$…) were passed over.`,
  otherTexts: (count) =>
    count === 1
      ? 'One file in another format was not checked (save it in Word as .docx):'
      : `${String(count)} files in other formats were not checked (save them in Word as .docx):`,
  profileNotHere: (id, files) =>
    `The profile “${id}” is not at hand. What was written with it is read in the words and with the thresholds of another profile (${counted(files, 'file', 'files')}). Please give it with --profile.`,
  summary: (files) => (files === 1 ? '1 file' : `${files} files`),
  paragraph: (number) => `paragraph ${number}`,
  dataRemoved: (stands) =>
    stands
      ? 'The stored answers are no longer in the file. The statement in the text stayed as it is.'
      : 'The stored answers are no longer in the file. There is no statement in the text.',
  noData: 'No answers are stored in the file; it was copied unchanged.',
  writtenTo: (file) => `Written: ${file}`,
};
