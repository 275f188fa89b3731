import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);
const PROJECT = join(import.meta.dirname, '..', '..');
const CACHE = join(PROJECT, 'node_modules', '.cache');
const PACKAGE = '@sparticuz/chromium';

// Nothing that the browser does on its own account belongs into a test of foreign requests.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: on Linux x64 the one of an npm package, with its own libraries and fonts, elsewhere an
 * installed Chrome. Whoever starts it closes it.
 *
 * @throws Error with a sentence when there is no browser
 */
export async function startBrowser(): Promise<Browser> {
  const options = { args: QUIET, chromiumSandbox: process.getuid?.() !== 0 };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpackedChromium();
    const env = {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    };
    return chromium.launch({ ...options, executablePath: join(folder, 'chromium'), env });
  }
  try {
    return await chromium.launch({ ...options, channel: 'chrome' });
  } catch (error) {
    throw new Error('The portal tests need a browser: install Google Chrome, or run them on Linux x64.', {
      cause: error,
    });
  }
}

/** Folder with the unpacked browser; unpacks it the first time, whichever of two processes is first. */
async function unpackedChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PROJECT, 'node_modules', PACKAGE, 'package.json'), 'utf8'));
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const unpacking = await mkdtemp(`${folder}-`);
  // A process of its own, because the package reads where to unpack, and whether to bring its libraries, from the environment.
  const script = `const { default: chromium } = await import('${PACKAGE}'); await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: PROJECT,
    env: { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  await writeFile(join(unpacking, 'fonts', 'fonts.conf'), fontSettings(folder));
  await rename(unpacking, folder).catch(() => rm(unpacking, { recursive: true }));
  return folder;
}

/** The package's own settings look for its fonts in `/tmp`; without any font the browser draws no text at all. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts', 'cache')}</cachedir>
</fontconfig>
`;
}
