import { join } from 'node:path';
import webpack from 'webpack';
import { typescript } from '../../webpack.config.js';

const root = join(import.meta.dirname, '../..');

/**
 * Makes one file for Node of a TypeScript program, as the command line is made (webpack.config.js), and answers
 * its path. `externals` are loaded as they are installed.
 */
export function bundle(name, entry, externals = {}) {
  const path = join(root, 'node_modules/.cache', name);
  const configuration = {
    mode: 'production',
    target: 'node20',
    devtool: false,
    context: root,
    entry: { [name]: entry },
    output: { path, filename: '[name].mjs', module: true, chunkFormat: 'module' },
    experiments: { outputModule: true },
    optimization: { minimize: false },
    externals,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      parser: { javascript: { url: false, importMeta: false, worker: false } },
      rules: [typescript],
    },
  };
  return new Promise((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
      else done(join(path, `${name}.mjs`));
    });
  });
}
