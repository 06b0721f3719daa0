/*
 * Builds the browser assets: `node build.mjs <classes directory>`.
 *
 * Writes content-hashed files to <classes>/static/assets and <classes>/assets.json, which maps each
 * entry's plain name to its hashed one. Packages are installed only when the lock file changed and
 * files are bundled only when a source changed, so that an unchanged build costs a few milliseconds.
 */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyFonts, fontsArePresent } from './fonts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const classes = resolve(process.argv[2] ?? join(here, '../../../target/classes'));
const assets = join(classes, 'static/assets');
const fonts = join(classes, 'fonts');
const manifestFile = join(classes, 'assets.json');
const installedFile = join(here, 'node_modules/.installed-lock');

function filesUnder(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(path.slice(here.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** True when the files of the last build are all there and came from the same sources. */
function isCurrent(inputs) {
  const manifest = readJson(manifestFile);
  return (
    manifest?.inputs === inputs &&
    fontsArePresent(fonts) &&
    Object.values(manifest.files).every((file) => existsSync(join(assets, file)))
  );
}

function install() {
  const lock = hashOf([join(here, 'package-lock.json')]);
  if (existsSync(installedFile) && readFileSync(installedFile, 'utf8') === lock) {
    return;
  }
  console.log('Front end: installing the locked packages');
  // No install scripts: nothing here needs one, and a package must not run code at install time.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(installedFile, lock);
}

async function bundle(inputs) {
  const { build } = await import('esbuild');
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const result = await build({
    absWorkingDir: here,
    entryPoints: [
      'src/css/app.css',
      'src/css/form.css',
      'src/css/diagram.css',
      'src/css/operations-tasklist.css',
      'src/img/mark.svg',
      ...readdirSync(join(here, 'src/js/pages')).map((name) => `src/js/pages/${name}`),
    ],
    outdir: assets,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2020',
    minify: true,
    legalComments: 'linked',
    loader: { '.svg': 'copy' },
    metafile: true,
    logLevel: 'error',
  });
  const files = {};
  for (const [path, output] of Object.entries(result.metafile.outputs)) {
    if (output.entryPoint) {
      files[basename(output.entryPoint)] = basename(path);
    }
  }
  writeFileSync(manifestFile, JSON.stringify({ inputs, files }, null, 1));
  console.log(`Front end: ${Object.keys(files).length} files built`);
}

const inputs = hashOf([
  ...filesUnder(join(here, 'src')),
  // Read by the desk and by Tasklist alike.
  join(here, '../resources/META-INF/resources/webjars/camunda/app/tian/scripts/phrases.js'),
  join(here, '../resources/META-INF/resources/webjars/camunda/app/tian/styles/phrases.css'),
  join(here, 'package.json'),
  join(here, 'package-lock.json'),
  join(here, 'build.mjs'),
  join(here, 'fonts.mjs'),
]);
if (!isCurrent(inputs)) {
  install();
  copyFonts(join(here, 'node_modules'), fonts);
  await bundle(inputs);
}
