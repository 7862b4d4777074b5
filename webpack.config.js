import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { GenerateSW } from 'workbox-webpack-plugin';
import { languages } from './scripts/languages.cjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** Where a deployed Vägval is reached; the manifests name it. */
const base = (process.env.VAGVAL_BASE_URL ?? 'https://localhost:3000').replace(/\/$/, '');

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target,
    },
  },
});

const checklists = { test: /\.yaml$/, loader: at('scripts/checklist-loader.cjs') };

const shared = (name) => ({
  name,
  mode: 'production',
  devtool: false,
  cache: {
    type: 'filesystem',
    cacheDirectory: at('.cache/webpack'),
    name,
    buildDependencies: { config: [at('webpack.config.js')] },
  },
  performance: false,
  stats: 'errors-warnings',
});

const signInEntries = {
  'sign-in': at('src/panes/sign-in/index.ts'),
  redirect: at('src/panes/sign-in/redirect.ts'),
};

/** The page that Word and Teams open to sign in, and the one that the identity provider sends everybody back to. */
const signInPages = () => [
  new HtmlPlugin({
    template: at('src/panes/sign-in/index.html'),
    filename: 'sign-in.html',
    chunks: ['sign-in'],
  }),
  new HtmlPlugin({
    template: at('src/panes/sign-in/redirect.html'),
    filename: 'redirect.html',
    chunks: ['redirect'],
  }),
];

/** @typedef {import('webpack').Configuration} Configuration */

/** The add-in as a static site: what is deployed to users. */
const site = {
  ...shared('site'),
  entry: {
    word: at('src/panes/word/index.tsx'),
    web: at('src/panes/web/index.tsx'),
    teams: at('src/panes/teams/index.tsx'),
    ...signInEntries,
  },
  output: {
    path: at('dist'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  module: {
    rules: [
      { test: /\.m?jsx?$/, include: /node_modules[\\/]@fluentui/, use: [GriffelCSSExtractionPlugin.loader] },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: [GriffelCSSExtractionPlugin.loader, { loader: '@griffel/webpack-loader' }],
      },
      swc('es2022'),
      checklists,
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    minimizer: ['...', new CssMinimizerPlugin()],
    splitChunks: {
      cacheGroups: {
        // Loaded when somebody signs in: one file with what uses it.
        msal: { test: /[\\/](@azure|sign-in[\\/]msal-client)/, name: 'msal', chunks: 'async', priority: 1 },
        // Microsoft's library, which every page in Teams has: in a file that stays the same when Vägval changes.
        teams: { test: /[\\/]@microsoft[\\/]teams-js/, name: 'teams-js', chunks: 'initial', enforce: true },
      },
    },
  },
  plugins: [
    new webpack.DefinePlugin({ LANGUAGES: JSON.stringify(languages) }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new GriffelCSSExtractionPlugin(),
    new HtmlPlugin({ template: at('src/panes/word/index.html'), filename: 'word.html', chunks: ['word'] }),
    new HtmlPlugin({ template: at('src/panes/web/index.html'), filename: 'web.html', chunks: ['web'] }),
    new HtmlPlugin({
      template: at('src/panes/teams/index.html'),
      filename: 'teams.html',
      chunks: ['teams'],
    }),
    ...signInPages(),
    new CopyPlugin({
      patterns: [
        { from: at('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
        { from: at('assets/about.html') },
        { from: at('assets/beslutsfattare.html') },
        { from: at('src/summary/picture/OFL.txt'), to: 'assets/letters-licence.txt' },
        { from: at('assets/web.webmanifest') },
        {
          from: at('manifest/manifest.xml'),
          to: 'manifest/[name][ext]',
          transform: (content) => content.toString('utf8').replaceAll('https://localhost:3000', base),
        },
      ],
    }),
    // The web pane works without a network after its first visit. Word's own pane is always served by the network.
    new GenerateSW({
      swDest: 'sw.js',
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      cleanupOutdatedCaches: true,
      exclude: [/^(word|teams|sign-in|redirect|msal)\./, /^manifest\//, /^about\.html$/],
      directoryIndex: null,
    }),
  ],
};

/** A page that is never deployed: it is not made small, which would take most of its time. */
const here = (name) => ({ ...shared(name), optimization: { minimize: false } });

/** The page that plays Word on the web. */
const host = {
  ...here('host'),
  entry: { host: at('src/host/page/index.ts'), 'nested-app-auth': at('src/host/page/nested-app-auth.ts') },
  output: { path: at('.cache/host'), filename: '[name].js', clean: true },
  module: { rules: [swc('es2022'), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({ template: at('src/host/page/index.html'), filename: 'index.html', chunks: ['host'] }),
  ],
};

/** The page that plays Teams. */
const teamsHost = {
  ...here('teamsHost'),
  entry: { teams: at('src/host/teams/index.ts') },
  output: { path: at('.cache/teams-host'), filename: '[name].js', clean: true },
  module: host.module,
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({ template: at('src/host/teams/index.html'), filename: 'index.html' }),
  ],
};

/** A page with the rooms that meet Word, for what measures and tests them in the embedded Word. */
const wordPage = {
  ...here('wordPage'),
  entry: {
    word: at('scripts/word-page/index.ts'),
    plain: at('scripts/word-page/plain.ts'),
    ...signInEntries,
  },
  output: { path: at('.cache/word-page'), filename: '[name].js', clean: true },
  module: {
    rules: [swc('es2022'), checklists, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css' }),
    new HtmlPlugin({
      template: at('scripts/word-page/index.html'),
      filename: 'word.html',
      chunks: ['word'],
    }),
    new HtmlPlugin({
      template: at('scripts/word-page/plain.html'),
      filename: 'plain.html',
      chunks: ['plain'],
    }),
    ...signInPages(),
  ],
};

/** The command line tool, one file for Node. */
const cli = {
  ...shared('cli'),
  target: 'node20',
  entry: { vagval: at('src/cli/index.ts') },
  output: {
    path: at('lib'),
    filename: '[name].mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
  },
  experiments: { outputModule: true },
  optimization: { minimize: false },
  module: { rules: [swc('es2022'), { ...checklists }] },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ],
};

/** What `npm run corpus` runs for each file, in a process of its own. */
const corpus = {
  ...cli,
  ...shared('corpus'),
  entry: { examine: at('scripts/corpus/examine.ts') },
  output: { ...cli.output, path: at('.cache/corpus') },
};

/** The engine for other programs: one module for Node, browsers and workers. Its types come from the compiler. */
const engine = {
  ...shared('engine'),
  target: ['web', 'es2022'],
  entry: { engine: at('src/engine/index.ts') },
  output: {
    path: at('lib/engine'),
    filename: 'index.js',
    module: true,
    library: { type: 'module' },
  },
  experiments: { outputModule: true },
  module: { rules: [swc('es2022')] },
};

export const configurations = { site, host, teamsHost, wordPage, cli, corpus, engine };
export default [site, cli, engine];
