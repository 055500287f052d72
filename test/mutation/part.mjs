import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

const { part, parts } = JSON.parse(process.env.MUTATED_PART);
let count = 0;

/** Leaves out every top-level function and constant but each n-th, so that a part of the whole is spread evenly. */
const everyNth = {
  shouldIgnore(path) {
    if (path.parent?.type !== 'Program') return undefined;
    count += 1;
    return count % parts === part % parts ? undefined : 'not in this part';
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'part', everyNth)];
