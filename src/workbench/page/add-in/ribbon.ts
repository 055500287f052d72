/** A button as the manifest declares it. */
export interface RibbonButton {
  id: string;
  label: string;
  description: string;
  /** Address of the icon, relative to the site. */
  icon: string;
  action: { kind: 'pane'; page: string } | { kind: 'command'; name: string };
}

export interface Ribbon {
  group: string;
  buttons: RibbonButton[];
}

/**
 * Reads the ribbon group from the add-in's manifest, as Word does: labels in Word's language, else
 * the default. Returns null for a manifest without a group.
 */
export function readRibbon(manifest: string, language: string): Ribbon | null {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const group = all(xml, 'Group')[0];
  if (group === undefined) return null;
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute('resid');
    const found = [...all(xml, 'String'), ...all(xml, 'Url'), ...all(xml, 'Image')].find(
      (each) => each.getAttribute('id') === id,
    );
    if (found === undefined) return '';
    const own = all(found, 'Override').find((each) => each.getAttribute('Locale') === language);
    return own?.getAttribute('Value') ?? found.getAttribute('DefaultValue') ?? '';
  };
  const buttons = all(group, 'Control').map((control): RibbonButton => {
    const icon = all(control, 'Image').find((each) => each.getAttribute('size') === '32');
    const command = all(control, 'FunctionName')[0]?.textContent;
    const page = local(resource(all(control, 'SourceLocation')[0]));
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(all(control, 'Label')[0]),
      description: resource(all(control, 'Description')[0]),
      icon: local(resource(icon)),
      action: command ? { kind: 'command', name: command } : { kind: 'pane', page },
    };
  });
  return { group: resource(all(group, 'Label')[0]), buttons };
}

function all(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

/** The same address on the site that this page comes from ("taskpane.html#check"). */
function local(address: string): string {
  if (address === '') return '';
  const { pathname, search, hash } = new URL(address);
  return pathname.slice(pathname.lastIndexOf('/assets/') + 1) + search + hash;
}
