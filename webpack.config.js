import { chmod } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const root = import.meta.dirname;
const officeJsFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Microsoft's address of office.js; sovereign clouds have others (docs/installing.md). */
const officeJsUrl =
  process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Folder with the city's own profiles and their list, index.json (docs/profiles.md). */
const profiles = resolve(root, process.env.PROFILES ?? 'assets/profiles');
/** Where the site will be served from; the manifest repeats it in every address. */
const siteUrl = (process.env.SITE_URL ?? 'https://localhost:3000').replace(/\/+$/, '');

/**
 * Largest size of the pane's scripts as the browser receives them before compression, in bytes. Both languages,
 * the catalogue with its help, four profiles and the factor sets are in it. What not everybody needs is fetched
 * later, from the same site: the rules with their words, the classifier, the reader of an earlier proposal's
 * .docx, the offer to take over a section, the self-test.
 */
const paneBudget = 1_375_000;

/**
 * How TypeScript becomes JavaScript, in the bundles of the tests too (test/support/bundle.mjs). Fields of classes are
 * assigned: defining them makes reading a document a third slower.
 */
export const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        target: 'es2020',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
      },
    },
  },
};

/** Stands in the pages as it is: it must run in engines that read nothing newer than ES5. */
const tooOldScript = join(root, 'src/site/too-old.js');
const tooOldHash = createHash('sha256').update(readFileSync(tooOldScript)).digest('hex');
const tooOld = `assets/too-old.${tooOldHash.slice(0, 12)}.js`;

/** Settings that every bundle shares. */
function common(mode, target) {
  const serving = process.env.WEBPACK_SERVE === 'true';
  return {
    mode,
    target,
    context: root,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // Only our tests describe a schema as JSON (src/profile/json-schema.ts); zod calls these for nothing else.
      alias: Object.fromEntries(
        ['json-schema-processors', 'to-json-schema'].map((name) => [
          join(dirname(require.resolve('zod/package.json')), `v4/core/${name}.js`),
          false,
        ]),
      ),
    },
    module: {
      rules: [
        // It only defines things, without saying so: what does not write XML can do without it.
        { test: /node_modules[\\/]@xmldom[\\/]/, sideEffects: false },
        typescript,
      ],
    },
    experiments: { css: true },
    cache: {
      type: 'filesystem',
      cacheDirectory: join(root, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [import.meta.filename] },
    },
    stats: serving ? 'errors-only' : 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    // swc takes a third of terser's time, and what it writes is a little smaller.
    optimization: {
      minimizeOptions: { javascript: false },
      minimizer: ['...', new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    performance: { hints: false },
  };
}

/** Names carry a hash of the content: WebView2 keeps old files otherwise (office-js #3059). */
function output(mode, path) {
  const hash = mode === 'production' ? '.[contenthash:12]' : '';
  return {
    path,
    filename: `assets/[name]${hash}.js`,
    cssFilename: `assets/[name]${hash}.css`,
    assetModuleFilename: `assets/[name]${hash}[ext]`,
  };
}

/**
 * A page from a template that says itself where its scripts stand: `scripts(name)` and `styles(name)` are the
 * tags of an entry, `tooOld` the script for engines that run no other, `officeJs` and `bridge` the addresses of office.js and of what stands in for Word.
 */
function page(filename, template, settings) {
  return new HtmlPlugin({
    filename,
    template: join(root, template),
    inject: false,
    minify: false,
    templateParameters: (compilation, assets) => {
      const files = (name, ending) =>
        compilation.entrypoints
          .get(name)
          .getFiles()
          .filter((file) => file.endsWith(ending))
          .map((file) => assets.publicPath + file);
      return {
        ...settings,
        tooOld,
        scripts: (name) =>
          files(name, '.js')
            .map((file) => `<script defer src="${file}"></script>`)
            .join(''),
        styles: (name) =>
          files(name, '.css')
            .map((file) => `<link rel="stylesheet" href="${file}" />`)
            .join(''),
      };
    },
  });
}

/** The add-in as Word loads it; for the workbench the same two pages once more, with its host before office.js. */
function site(mode, path, workbench) {
  const inWord = { officeJs: officeJsUrl, officeJsOrigin: new URL(officeJsUrl).origin, before: [] };
  const inWorkbench = {
    officeJs: 'office-js/office.js',
    officeJsOrigin: '',
    before: ['assets/bridge.js'],
  };
  const taskpane = 'src/taskpane/app/taskpane.html';
  const commands = 'src/commands/commands.html';
  return {
    ...common(mode, 'web'),
    name: 'site',
    entry: {
      taskpane: './src/taskpane/app/index.tsx',
      commands: './src/commands/index.ts',
      'starting-late': './src/taskpane/app/starting-late.ts',
      batch: './src/batch/index.tsx',
    },
    output: { ...output(mode, path), clean: true },
    performance: {
      hints: mode === 'production' ? 'error' : false,
      maxEntrypointSize: paneBudget,
      maxAssetSize: paneBudget,
      assetFilter: (file) => file.endsWith('.js'),
    },
    plugins: [
      page('taskpane.html', taskpane, inWord),
      page('commands.html', commands, inWord),
      page('batch.html', 'src/batch/batch.html', {}),
      ...(workbench
        ? [
            page('workbench-pane.html', taskpane, inWorkbench),
            page('workbench-commands.html', commands, inWorkbench),
          ]
        : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
          { from: 'src/help/help.html', to: 'help.html' },
          { from: tooOldScript, to: tooOld, info: { minimized: true } },
          { from: '*.json', context: profiles, to: 'profiles/[name][ext]' },
          { from: 'docs/profile.schema.json', to: 'profiles/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (content) =>
              content.toString().replaceAll('https://localhost:3000', siteUrl),
          },
        ],
      }),
    ],
  };
}

/** Lists the sample proposals for the workbench: `[{ "file": "x.docx", "answers": "x.answers.json" | null }]`. */
class SampleList {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SampleList', (compilation) => {
      compilation.hooks.processAssets.tap('SampleList', () => {
        const folder = join(root, 'assets/samples');
        const names = existsSync(folder) ? readdirSync(folder).sort() : [];
        const samples = names
          .filter((name) => name.endsWith('.docx'))
          .map((file) => {
            const answers = file.replace(/\.docx$/, '.answers.json');
            return { file, answers: names.includes(answers) ? answers : null };
          });
        const json = new webpack.sources.RawSource(JSON.stringify(samples, null, 2));
        compilation.emitAsset('assets/samples/samples.json', json);
      });
    });
  }
}

/** The page that stands in for Word, and the script that leads to it from inside the pane. */
function workbench(mode, path, test) {
  const bridge = { import: './src/workbench/transport/bridge.ts', filename: 'assets/bridge.js' };
  const template = 'src/workbench/page/workbench.html';
  const contract = 'test/browser/contract/contract.html';
  return {
    ...common(mode, 'web'),
    name: 'workbench',
    dependencies: ['site'],
    entry: {
      workbench: './src/workbench/page/index',
      bridge,
      ...(test ? { contract: './test/browser/contract/page.ts' } : {}),
    },
    output: output(mode, path),
    plugins: [
      page('workbench.html', template, {}),
      page('index.html', template, {}),
      ...(test ? [page('contract.html', contract, {})] : []),
      new CopyPlugin({
        patterns: [
          {
            from: '*.{docx,json}',
            context: 'assets/samples',
            to: 'assets/samples/[name][ext]',
            noErrorOnMissing: true,
          },
        ],
      }),
      new SampleList(),
    ],
  };
}

/** The command line: one file that needs Node and nothing else. */
function commandLine(mode, path) {
  return {
    ...common(mode, 'node20'),
    name: 'cli',
    dependencies: ['site'],
    entry: { cli: './src/cli/index.ts' },
    output: { path, filename: 'cli.js', module: true, chunkFormat: 'module' },
    experiments: { outputModule: true },
    optimization: { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      {
        apply: (compiler) =>
          compiler.hooks.afterEmit.tapPromise('executable', () =>
            chmod(join(path, 'cli.js'), 0o755),
          ),
      },
    ],
  };
}

/** `npm start`: the workbench on plain http, on port 3000 or the next that is free. */
function devServer() {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3000';
  return {
    host: 'localhost',
    port: 'auto',
    hot: false,
    liveReload: false,
    client: false,
    static: [{ directory: officeJsFolder, publicPath: '/office-js', watch: false }],
    headers: { 'cache-control': 'no-store' },
    setupMiddlewares: (middlewares, server) => {
      server.compiler.hooks.done.tap('address', () => announce(server));
      return middlewares;
    },
  };
}

let announced = false;
/** One line when the first build is there and the address is known. */
function announce(server) {
  const address = server.server?.address();
  if (announced || !address) return;
  announced = true;
  const url = `http://localhost:${address.port}/`;
  console.log(`Werkbank bereit · Workbench ready: ${url}  (Strg+C · Ctrl+C)`);
}

/**
 * `--env workbench` adds the workbench, `--env test` the pages that only tests use.
 * @param {Record<string, unknown>} env
 * @param {{ mode?: string, outputPath?: string }} argv
 */
export default function configurations(env, argv) {
  const mode = argv.mode ?? (env.WEBPACK_SERVE ? 'development' : 'production');
  const path = argv.outputPath ?? join(root, 'dist');
  const forWorkbench = Boolean(env.workbench);
  return [
    { ...site(mode, path, forWorkbench), ...(env.WEBPACK_SERVE ? { devServer: devServer() } : {}) },
    ...(forWorkbench ? [workbench(mode, path, Boolean(env.test))] : []),
    ...(env.WEBPACK_SERVE ? [] : [commandLine(mode, path)]),
  ];
}
