import { HostError } from '../host-error';
import type { Fault, FaultSetting } from './fault';

/**
 * `GeneralException` in the middle of a batch: what came before it is not undone (office-js #6059,
 * #4251). `share` 0 stops before the first writing step. A batch that only reads fails as a whole.
 */
export function errorInBatch({ at = 1, share = 0 }: FaultSetting): Fault {
  const general = (): HostError =>
    new HostError('GeneralException', 'Es ist ein Fehler aufgetreten.');
  return {
    refuse: (trip) => (trip.number === at && !trip.writes ? 'GeneralException' : null),
    step(trip, done, total) {
      if (trip.number === at && done >= Math.floor(share * total)) throw general();
    },
  };
}

/** Every replacing insertion is refused, as on the web beside a control of an unknown kind (docs-pr #5877). */
export function replaceRefused(): Fault {
  return {
    refuse: (_, member, args) =>
      /\.Insert/.test(member) && args.includes('Replace') ? 'NotAllowed' : null,
  };
}

/** A custom XML part is reported as written, but is not there (office-js #5910). */
export function partNotWritten(): Fault {
  return { swallowsPart: () => true };
}

/** Members that only format, and look-ups of objects that may not be there (office-js #6524, #5901). */
const formatting =
  /^(TableCell\.ColumnWidth|TableBorder\.\w+|Table\.(StyleBuiltIn|HeaderRowCount)|Font\.\w+|Paragraph\.(Style|StyleBuiltIn|LineSpacing|AttachToList)|\w+\.\w+OrNullObject)$/;

/** Nothing can be formatted, and objects that may not be there cannot be asked for. */
export function looksRefused(): Fault {
  return {
    refuse: (trip, member) =>
      formatting.test(member) && (trip.writes || member.endsWith('OrNullObject'))
        ? 'GeneralException'
        : null,
  };
}

/** Nothing can be inserted, as where Word on the web cannot do it (office-js #191). */
export function notAllowed(): Fault {
  return { refuse: (_, member) => (/\.Insert/.test(member) ? 'NotAllowed' : null) };
}
