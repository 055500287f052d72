/**
 * Part names are kept without the leading slash ("word/document.xml"). They are compared without
 * regard to ASCII case (ECMA-376 part 2, 6.2.2.3).
 */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * Resolves a relationship target against the folder of its source part. A target never leaves the
 * package: "../" above its root stays at the root.
 */
export function resolveTarget(source: string, target: string): string {
  const path = decode(target.replace(/[?#].*$/, '')).replace(/\\/g, '/');
  const base = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...base, ...path.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Name of the part that holds the relationships of `part`; of the package itself for "". */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
