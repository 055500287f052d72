import type { Fault } from './fault';

/** Every replacing insertion is refused, as on the web beside a control of an unknown kind (docs-pr #5877). */
export function replaceRefused(): Fault {
  return {
    refuse: (_, member, args) =>
      /\.Insert/.test(member) && args.includes('Replace') ? 'NotAllowed' : null,
  };
}
