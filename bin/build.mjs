// From src/ to .stadig/build: the command line and the workers for Node, scripts and styles for the browser.
// A build is made in a folder of its own, named by a fingerprint of its sources, and .stadig/build is a link that is moved to it:
// half a build is never seen, and a running server keeps the one it started with.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  copyFile,
  mkdir,
  readFile,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const link = join(root, '.stadig/build');
const builds = join(root, '.stadig/builds');
const buildsKept = 4;

/** Builds unless the build is fresh. Returns its real folder. */
export async function build() {
  const sources = await listSources();
  const fingerprint = await fingerprintOf(sources);
  const folder = join(builds, fingerprint);
  if (!existsSync(folder)) await make(folder, sources);
  await pointTo(folder);
  return realpath(folder);
}

async function listSources() {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !/\.test\.tsx?$/.test(file) && !file.startsWith('src/db/migrations/'))
    .sort();
}

async function fingerprintOf(sources) {
  const hash = createHash('sha256');
  const files = [...sources, 'package.json', 'package-lock.json', 'bin/build.mjs'];
  for (const { file, mtimeMs, size } of await Promise.all(
    files.map(async (file) => ({ file, ...(await stat(join(root, file))) })),
  )) {
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 20);
}

async function make(folder, sources) {
  const esbuild = await import('esbuild');
  const draft = `${folder}.${process.pid}`;
  try {
    await mkdir(join(draft, 'assets'), { recursive: true });
    const parts = await Promise.allSettled([
      bundleServer(esbuild, draft, sources),
      bundleBrowser(esbuild, draft, sources),
    ]);
    for (const part of parts) if (part.status === 'rejected') throw part.reason;
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another process has made the same build meanwhile
  } finally {
    await esbuild.stop();
  }
  await removeOld(folder);
}

async function bundleServer(esbuild, draft, sources) {
  const verbs = sources.filter((file) => /^src\/cli\/[a-z-]+\.ts$/.test(file));
  const workers = sources.filter((file) => file.endsWith('.worker.ts'));
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [
      ...verbs.map((file) => ({ in: file, out: `cli/${basename(file, '.ts')}` })),
      ...workers.map((file) => ({ in: file, out: `workers/${basename(file, '.worker.ts')}` })),
    ],
    outdir: draft,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    sourcesContent: false, // the running server keeps its map in memory, and the sources stand beside it
    logLevel: 'error',
  });
}

// One stylesheet of each kind per theme: a page asks for one, whichever colours its organisation has.
async function bundleBrowser(esbuild, draft, sources) {
  const themes = sources
    .filter((file) => file.startsWith('src/ui/themes/') && file.endsWith('.css'))
    .map((file) => basename(file, '.css'))
    .filter((name) => !['scale', 'neutral', 'tones', 'roles'].includes(name));
  const logical = new Map([
    ['src/client/app.ts', 'app.js'],
    ['src/client/respond.ts', 'respond.js'],
    ...themes.flatMap((theme) =>
      ['app', 'public', 'respond', 'preview', 'result'].map((kind) => [
        `theme:src/ui/${kind}.css?${theme}`,
        `${kind}.${theme}.css`,
      ]),
    ),
  ]);
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [...logical]
      .filter(([file]) => file.startsWith('theme:') || sources.includes(file))
      .map(([file, name]) => ({ in: file, out: name.replace(/\.(js|css)$/, '') })),
    plugins: [inTheme],
    entryNames: '[dir]/[name]-[hash]',
    assetNames: 'files/[name]-[hash]',
    outdir: join(draft, 'assets'),
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file' },
    metafile: true,
    logLevel: 'error',
  });
  const prefix = `${draft.slice(root.length + 1)}/assets/`;
  const outputs = Object.entries(metafile.outputs).map(([file, output]) => ({
    ...output,
    file: file.slice(prefix.length),
  }));
  const manifest = outputs
    .filter((output) => output.entryPoint)
    .map((output) => [logical.get(output.entryPoint), output.file]);
  await writeFile(join(draft, 'assets/manifest.json'), JSON.stringify(Object.fromEntries(manifest), null, 2));
  await Promise.all(
    outputs
      .filter(({ file }) => file.endsWith('.css'))
      .map(({ file }) => dropUnusedTokens(join(draft, 'assets', file))),
  );
  const text = outputs.filter((output) => /\.(js|css|svg)$/.test(output.file));
  await Promise.all(
    text.map((output) => compress(join(draft, 'assets', output.file), join(link, 'assets', output.file))),
  );
}

// "theme:app.css?hav" is app.css where the first theme's sheet is another's.
const inTheme = {
  name: 'in-theme',
  setup(build) {
    build.onResolve({ filter: /^theme:/ }, ({ path }) => ({ path: path.slice('theme:'.length), namespace: 'theme' }));
    build.onLoad({ filter: /.*/, namespace: 'theme' }, async ({ path }) => {
      const [file, theme] = path.split('?');
      const css = await readFile(join(root, file), 'utf8');
      return {
        contents: css.replace('./themes/gran.css', `./themes/${theme}.css`),
        loader: 'css',
        resolveDir: dirname(join(root, file)),
      };
    });
  },
};

// The design system declares every colour and size of every component; a bundle carries those that something in it asks for.
async function dropUnusedTokens(file) {
  let css = await readFile(file, 'utf8');
  for (let before = ''; before !== css;) {
    before = css;
    const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
    css = css
      .replace(/(?<=[{;])(--[\w-]+):[^;{}]*(;|(?=\}))/g, (declaration, name) => (used.has(name) ? declaration : ''))
      .replace(/(?<=[{}])[^{}@]+\{\}/g, '');
  }
  await writeFile(file, css);
}

// Brotli at its best takes longer than the rest of the build; the name holds a hash of the content, so an earlier result will do.
async function compress(file, earlier) {
  if (existsSync(`${earlier}.br`) && existsSync(`${earlier}.gz`)) {
    await Promise.all(['.br', '.gz'].map((suffix) => copyFile(earlier + suffix, file + suffix)));
    return;
  }
  const content = await readFile(file);
  const options = { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  await Promise.all([
    promisify(brotliCompress)(content, options).then((bytes) => writeFile(`${file}.br`, bytes)),
    promisify(gzip)(content, { level: 9 }).then((bytes) => writeFile(`${file}.gz`, bytes)),
  ]);
}

async function pointTo(folder) {
  const target = join('builds', basename(folder));
  if ((await readlink(link).catch(() => '')) === target) return;
  const draft = `${link}.${process.pid}`;
  await rm(draft, { force: true });
  await symlink(target, draft);
  await rename(draft, link);
}

// Drafts of others are left alone, unless so old that their makers must be dead.
async function removeOld(current) {
  const found = await Promise.all(
    (await readdir(builds)).map(async (name) => ({ name, made: await madeAt(join(builds, name)) })),
  );
  const complete = found
    .filter(({ name }) => !name.includes('.') && name !== basename(current))
    .sort((a, b) => b.made - a.made);
  const abandoned = found.filter(({ name, made }) => name.includes('.') && made < Date.now() - 600_000);
  const old = [...complete.slice(buildsKept - 1), ...abandoned];
  await Promise.all(old.map(({ name }) => rm(join(builds, name), { recursive: true, force: true })));
}

async function madeAt(folder) {
  return (await stat(folder).catch(() => undefined))?.mtimeMs ?? Date.now(); // it may be renamed or removed meanwhile
}
