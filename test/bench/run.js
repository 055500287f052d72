/**
 * Measures reading and checking: `npm run bench`, with `-- --quick` over fewer files, with
 * `-- --only=speed|large|workers|memory` one part of it. See docs/performance.md.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import webpack from 'webpack';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/bench');

/** The same settings as the command line's (webpack.config.js), so that what is measured is what is delivered. */
const configuration = {
  mode: 'production',
  target: 'node20',
  devtool: false,
  context: root,
  entry: { bench: './test/bench/bench.ts' },
  output: { path: folder, filename: 'bench.mjs', module: true, chunkFormat: 'module' },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  // The peer is loaded as it is installed.
  externals: { mammoth: 'module mammoth' },
  module: {
    parser: { javascript: { url: false, importMeta: false, worker: false } },
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { target: 'es2020', parser: { syntax: 'typescript' } } },
        },
      },
    ],
  },
};

webpack(configuration, (error, stats) => {
  if (error || stats?.hasErrors()) {
    console.error(error ?? stats?.toString('errors-only'));
    process.exitCode = 1;
    return;
  }
  const { status } = spawnSync(
    process.execPath,
    ['--expose-gc', join(folder, 'bench.mjs'), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
});
