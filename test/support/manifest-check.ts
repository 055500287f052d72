import { DOMParser, type Element } from '@xmldom/xmldom';

/** Children in the order that Microsoft's schemas of the add-in only manifest demand (OfficeAppManifest 1.1, VersionOverrides 1.0). */
const order: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['FunctionName', 'TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Children that must be there. */
const required: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
};

/** Which kind of resource an element may point to. */
const kindOfReference: Record<string, string> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Image: 'Images',
};

/** Longest value, in characters (ShortString and LongString of the schema). */
const longest: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const iconSizes = ['16', '20', '24', '32', '40', '48', '64', '80'];

/**
 * Looks through an add-in only manifest for what Word or the admin center would refuse, without the network.
 * @param xml text of the manifest.
 * @param pixels width of the square icon at an address; undefined where there is no such file.
 * @param locales languages that every text must have besides the default one.
 * @returns one sentence a mistake.
 */
export function manifestMistakes(
  xml: string,
  pixels: (url: string) => number | undefined,
  locales: readonly string[],
): string[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (!root) return ['The manifest is empty.'];
  const elements = [root, ...Array.from(root.getElementsByTagName('*'))];
  return [
    ...elements.flatMap(orderMistakes),
    ...headMistakes(root),
    ...resourceMistakes(elements),
    ...elements.flatMap((element) => textMistakes(element, locales)),
    ...iconMistakes(elements, pixels),
  ];
}

const name = (element: Element): string => element.localName ?? '';
const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
const named = (elements: readonly Element[], wanted: string): Element[] =>
  elements.filter((element) => name(element) === wanted);
const value = (element: Element): string => element.getAttribute('DefaultValue') ?? '';

function orderMistakes(element: Element): string[] {
  const expected = order[name(element)];
  const found = children(element).map(name);
  const missing = (required[name(element)] ?? []).filter((child) => !found.includes(child));
  const places = expected ? found.map((child) => expected.indexOf(child)) : [];
  return [
    ...missing.map((child) => `<${name(element)}> has no <${child}>.`),
    ...places.flatMap((place, index) => {
      const child = `<${found[index] ?? ''}>`;
      if (place < 0) return [`${child} does not belong in <${name(element)}>.`];
      return place < (places[index - 1] ?? 0) ? [`${child} comes too late in its parent.`] : [];
    }),
  ];
}

function headMistakes(root: Element): string[] {
  const text = (tag: string): string => root.getElementsByTagName(tag)[0]?.textContent ?? '';
  return [
    ...(guid.test(text('Id')) ? [] : ['<Id> is not a GUID.']),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version')) ? [] : ['<Version> is not n.n.n.n.']),
    ...(text('Permissions') === 'ReadWriteDocument' ? [] : ['<Permissions> is not right.']),
  ];
}

function resourceMistakes(elements: readonly Element[]): string[] {
  const kinds = new Map<string, string>();
  const mistakes: string[] = [];
  for (const resource of elements.filter((element) => element.hasAttribute('id'))) {
    const parent = resource.parentNode as Element | null;
    const id = resource.getAttribute('id') ?? '';
    if (!parent || !Object.values(kindOfReference).includes(name(parent))) continue;
    if (kinds.has(id)) mistakes.push(`The resource "${id}" is there twice.`);
    if (id.length > 32) mistakes.push(`The resource id "${id}" is longer than 32 characters.`);
    kinds.set(id, name(parent));
  }
  const used = new Set<string>();
  for (const element of elements.filter((element) => element.hasAttribute('resid'))) {
    const id = element.getAttribute('resid') ?? '';
    used.add(id);
    if (kinds.get(id) !== kindOfReference[name(element)])
      mistakes.push(`<${name(element)}> points to "${id}", which is no such resource.`);
  }
  for (const id of kinds.keys())
    if (!used.has(id)) mistakes.push(`Nothing uses the resource "${id}".`);
  return mistakes;
}

function textMistakes(element: Element, locales: readonly string[]): string[] {
  if (!element.hasAttribute('DefaultValue')) return [];
  const parent = name(element.parentNode as Element);
  const limit = longest[name(element)] ?? longest[parent] ?? 2048;
  const isText = name(element) === 'String' || limit < 2048;
  const overrides = children(element);
  const label = `<${name(element)}> "${element.getAttribute('id') ?? value(element)}"`;
  const missing = locales.filter(
    (locale) => !overrides.some((override) => override.getAttribute('Locale') === locale),
  );
  const values = [value(element), ...overrides.map((item) => item.getAttribute('Value') ?? '')];
  return [
    ...(isText ? missing.map((locale) => `${label} has no text for ${locale}.`) : []),
    ...values.flatMap((text) =>
      text.trim() === '' || text.length > limit ? [`${label} is empty or too long.`] : [],
    ),
    ...(isText || value(element).startsWith('https://') ? [] : [`${label} is not https.`]),
  ];
}

function iconMistakes(
  elements: readonly Element[],
  pixels: (url: string) => number | undefined,
): string[] {
  const sized = (url: string, size: number): string[] => {
    const found = pixels(url);
    if (found === undefined) return [`There is no icon at ${url}.`];
    return found === size ? [] : [`The icon at ${url} is ${found} pixels wide, not ${size}.`];
  };
  const urls = new Map(
    elements.map((element) => [element.getAttribute('id') ?? '', value(element)] as const),
  );
  const images = elements.filter((element) => element.hasAttribute('size'));
  return [
    ...named(elements, 'IconUrl').flatMap((element) => sized(value(element), 32)),
    ...named(elements, 'HighResolutionIconUrl').flatMap((element) => sized(value(element), 64)),
    ...images.flatMap((image) =>
      sized(urls.get(image.getAttribute('resid') ?? '') ?? '', Number(image.getAttribute('size'))),
    ),
    ...named(elements, 'Icon').flatMap((icon) => {
      const sizes = children(icon).map((image) => image.getAttribute('size') ?? '');
      const missing = iconSizes.filter((size) => !sizes.includes(size));
      return missing.map((size) => `An <Icon> has no image of ${size} pixels.`);
    }),
  ];
}
