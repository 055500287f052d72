import { addContentType } from '../../../docx/package/content-types';
import type { Package } from '../../../docx/package/package';
import { linkFromMain } from '../../../docx/write/custom-xml';
import { createElement } from '../../../wordprocessingml/builder';
import { isOfficeType, namespaceOf } from '../../../wordprocessingml/namespaces';
import { childElements, isNamed, remove } from '../../../wordprocessingml/tree';

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml';

/** Settings that come before `w:trackRevisions` in Word's own files (ECMA-376 17.15.1.78, CT_Settings). */
const earlier = ['w:writeProtection', 'w:view', 'w:zoom'] as const;

/** Sets in the document's settings whether changes are tracked. */
export function trackChanges(file: Package, tracked: boolean): void {
  const part = settingsPart(file);
  const root = file.tree(part).documentElement;
  if (!root) throw new Error('The settings part is empty.');
  const settings = childElements(root);
  for (const setting of settings) if (isNamed(setting, 'w:trackRevisions')) remove(setting);
  if (tracked) {
    const next = settings.find((setting) => !earlier.some((name) => isNamed(setting, name)));
    root.insertBefore(createElement(root, 'w:trackRevisions'), next ?? null);
  }
  file.touch(part);
}

function settingsPart(file: Package): string {
  const known = file.relationships(file.main).find(({ type }) => isOfficeType(type, 'settings'));
  if (known && file.read(known.target) !== null) return known.target;
  const part = 'word/settings.xml';
  file.writeText(part, `<w:settings xmlns:w="${namespaceOf('w')}"/>`);
  linkFromMain(file, `${namespaceOf('r')}/settings`, part);
  addContentType(file, part, contentType);
  return part;
}
