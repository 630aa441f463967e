/** What a fresh clone needs before anything else can run. Plain JavaScript: nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program in the project's folder; a failure ends this one with the same code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

export function npm(...args) {
  // Under `npm start` this is npm's own script; it needs no shell, which Windows would want for npm.cmd.
  const script = process.env.npm_execpath;
  if (script) run(process.execPath, [script, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
}

/** Installs what the lockfile names, without running any package's own scripts. */
export function ensureInstalled() {
  // npm writes this file last, so an install that was broken off is done again.
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing the dependencies (npm ci) …');
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
}
