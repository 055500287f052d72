import { missing } from '../host-error';
import { hostObject, type HostObject } from '../host-object';

/** office.js tells the host when it is ready to take ribbon commands; nothing follows from it here. */
const service = hostObject(
  { type: 'AddinInternalService', calls: { NotifyActionHandlerReady: () => null } },
  null,
);

/** Objects that office.js makes by the name of their class. */
export function newObject(className: string): HostObject {
  if (className === 'Microsoft.InternalService.AddinInternalService') return service;
  throw missing('new', className);
}
