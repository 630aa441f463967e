/** Where the browsers are: an environment variable, then the usual places, then (on Debian, as root) apt-get. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Place {
  /** The environment variable that names the program. */
  variable: string;
  label: string;
  /** Names on the PATH, best first. Chromium comes before Chrome: it needs no first-run questions. */
  commands: string[];
  mac: string[];
  windows: string[];
  debianPackage: string;
}

const PLACES: Record<BrowserName, Place> = {
  chromium: {
    variable: 'CHROME_PATH',
    label: 'Chromium or Chrome',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    label: 'Firefox',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    debianPackage: 'firefox-esr',
  },
};

/** The path of an installed browser; throws when the environment variable names a file that is not there. */
export function findBrowser(name: BrowserName): string | null {
  const place = PLACES[name];
  const asked = process.env[place.variable];
  if (asked && !existsSync(asked)) throw new Error(`${place.variable} is ${asked}, and there is no such file.`);
  return asked || (candidates(place).find((path) => existsSync(path)) ?? null);
}

/** The path of a browser, installing Debian's own package where that is possible; else an error with advice. */
export function requireBrowser(name: BrowserName): string {
  return findBrowser(name) ?? installOnDebian(name) ?? refuse(name);
}

function candidates(place: Place): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((dir) => place.mac.map((app) => join(dir, app)));
  }
  if (process.platform === 'win32') {
    const roots = [process.env['LOCALAPPDATA'], process.env['ProgramFiles'], process.env['ProgramFiles(x86)']];
    return place.windows.flatMap((exe) => roots.flatMap((root) => (root ? [join(root, exe)] : [])));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return place.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function installOnDebian(name: BrowserName): string | null {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  const { debianPackage } = PLACES[name];
  console.error(`No ${PLACES[name].label} found. Installing Debian's package "${debianPackage}" with apt-get …`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', debianPackage);
  return findBrowser(name);
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // apt's own words go to standard error: standard output belongs to the command that needed the browser.
  const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', process.stderr, process.stderr] });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} did not succeed.`);
}

function refuse(name: BrowserName): never {
  const { label, variable } = PLACES[name];
  throw new Error(`No ${label} found. Install it, or set ${variable} to the program's full path.`);
}
