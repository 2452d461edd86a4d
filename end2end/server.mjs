// Global set-up of the browser tests: one server on a free port with an empty data folder.
//
// Tests find in the environment: HARK_URL (its address, also the base URL), HARK_DATA (its data
// folder), HARK_LOG (the file with all that it prints), HARK_PATHS (the folder with the paths through each
// service), HARK_BIN and HARK_ROOT.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const here = import.meta.dirname;
const startLimit = 60_000;
const stopLimit = 10_000;

/** Every service of a site root, the guide and the doors into others among them. */
export const servicesOf = (root) =>
  readdirSync(join(root, 'site/services'))
    .filter((file) => file.endsWith('.toml'))
    .map((file) => file.replace('.toml', ''));

/** A port of this machine that nobody listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Whether the server can serve. */
async function isReady(url) {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

/**
 * Starts a server and waits until it can serve. For tests that need one of their own, with other
 * options, another root or a data folder that there is, too. `log` is the file that gets all it prints.
 */
export async function startServer({ log, options = [], environment = {}, root = process.env.HARK_ROOT, data: kept }) {
  const binary = process.env.HARK_BIN;
  const data = kept ?? mkdtempSync(join(tmpdir(), 'hark-data-'));
  const erase = () => kept || rmSync(data, { recursive: true, force: true });
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  const output = openSync(log, 'w');
  const serve = ['serve', '--listen', address, '--data', data, '--root', root];
  const server = spawn(binary, [...serve, ...options], {
    stdio: ['ignore', output, output],
    env: { ...process.env, ...environment },
  });
  const ended = new Promise((resolve) => {
    server.on('exit', (code, signal) => resolve(`ended with ${code ?? signal}`));
    server.on('error', (error) => resolve(`could not be started: ${error.message}`));
  });
  let end;
  ended.then((how) => (end = how));

  async function stop() {
    if (!end) {
      server.kill('SIGTERM');
      await Promise.race([ended, sleep(stopLimit, undefined, { ref: false })]);
    }
    if (!end) {
      server.kill('SIGKILL');
      await ended;
    }
    erase();
  }

  const start = Date.now();
  while (!end && !(await isReady(url))) {
    if (Date.now() - start > startLimit) {
      end ??= await stop().then(() => `was not ready within ${startLimit / 1000} s`);
      break;
    }
    await sleep(20);
  }
  if (end) {
    erase();
    throw new Error(`the server ${end}:\n${readFileSync(log, 'utf8')}`);
  }
  return { url, data, log, process: server, stop };
}

export default async function setUp() {
  const results = join(here, 'results');
  mkdirSync(results, { recursive: true });
  process.env.HARK_ROOT ??= join(here, '../target/site-root');
  process.env.HARK_BIN ??= join(process.env.HARK_ROOT, 'hark');
  const server = await startServer({ log: join(results, 'server.log') });
  process.env.HARK_URL = server.url;
  process.env.HARK_DATA = server.data;
  process.env.HARK_LOG = server.log;
  // Asked for once, not by each worker.
  process.env.HARK_PATHS = join(results, 'paths');
  mkdirSync(process.env.HARK_PATHS, { recursive: true });
  for (const id of servicesOf(process.env.HARK_ROOT)) {
    const paths = execFileSync(process.env.HARK_BIN, ['paths', id, '--json', '--root', process.env.HARK_ROOT]);
    writeFileSync(join(process.env.HARK_PATHS, `${id}.json`), paths);
  }
  return server.stop;
}
