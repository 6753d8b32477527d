// Runs before every command, under whatever Node the host has, with nothing installed yet:
// brings node_modules to what package-lock.json says, and does nothing when it is there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.installed-from');
const neededNode = 24;

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const lockText = read(join(root, 'package-lock.json'));
const stamp = createHash('sha256').update(`${process.platform} ${process.arch}\n${lockText}`).digest('hex');

function refuse(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

/** npm notes what it has installed once it is done; that may also be a developer's own `npm install`. */
function npmInstalledTheSame() {
  try {
    const wanted = JSON.parse(lockText).packages;
    const present = JSON.parse(read(join(modules, '.package-lock.json'))).packages;
    const same = ([path, { integrity, optional }]) =>
      present[path] ? present[path].integrity === integrity : optional === true;
    return (
      Object.entries(wanted)
        .filter(([path]) => path)
        .every(same) && Object.keys(present).every((path) => wanted[path])
    );
  } catch {
    return false;
  }
}

function explain(output) {
  if (/ENOSPC/.test(output)) return 'The disk is full. Free some space and run the command again.';
  if (/EROFS|EACCES|EPERM/.test(output)) {
    return `${root} may not be written by this user. Give this user the folder (chown) or run the command as its owner.`;
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i.test(output)
  ) {
    return 'The npm registry cannot be reached. Check the network (and the proxy settings of npm) and run the command again; it goes on from there.';
  }
  if (/EINTEGRITY/.test(output)) {
    return 'A downloaded package is not the one named in package-lock.json. Run "npm cache clean --force" and try again.';
  }
  if (/EUSAGE/.test(output)) return 'package.json and package-lock.json disagree. Run "npm install".';
  return 'npm could not install the packages; its own words are above.';
}

async function install() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const live = process.stdout.isTTY === true;
  const label = 'Installing packages';
  if (!live) process.stdout.write(`${label} …\n`);
  const timer = setInterval(
    () => process.stdout.write(live ? `\r\x1b[2K${label} · ${seconds()} s` : `${label} · ${seconds()} s …\n`),
    live ? 250 : 10_000,
  );
  // npm replaces node_modules, and must not meanwhile run on the Node that lies in it. The build
  // needs the development packages, whatever NODE_ENV says.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.startsWith(modules))
    .join(delimiter);
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const hostNode = node && !node.startsWith(modules) ? node : 'node';
  const [program, first] = npm ? [hostNode, [npm]] : ['npm', []];
  const child = spawn(
    program,
    [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      cwd: root,
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      child.kill(name);
      process.exit(130);
    });
  }
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(1);
    });
    child.on('close', done);
  });
  clearInterval(timer);
  if (live) process.stdout.write('\r\x1b[2K');
  if (code !== 0) {
    process.stderr.write(output);
    refuse(`${label} failed. ${explain(output)}`);
  }
  process.stdout.write(`${label} · done in ${seconds()} s\n`);
}

function checkNode() {
  // npm puts this one first on the path of the command that follows.
  if (existsSync(join(modules, '.bin', 'node'))) return;
  if (Number.parseInt(process.versions.node, 10) >= neededNode) return;
  refuse(
    `The site runs on Node ${neededNode}. It brings its own for Linux and macOS, but not for ${process.platform} ${process.arch}, and this is Node ${process.versions.node}. Install Node ${neededNode} from https://nodejs.org and run the command again.`,
  );
}

if (!lockText) refuse(`package-lock.json is missing in ${root}. Get the complete project again.`);
if (read(stampFile) !== stamp) {
  try {
    accessSync(existsSync(modules) ? modules : root, constants.W_OK);
  } catch {
    if (!npmInstalledTheSame()) refuse(`Installing packages failed. ${explain('EACCES')}`);
  }
  if (!npmInstalledTheSame()) await install();
  try {
    writeFileSync(stampFile, stamp);
  } catch {
    // Only a short cut for the next time; a folder that may not be written does without it.
  }
}
checkNode();
