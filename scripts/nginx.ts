import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installed, installWithApt } from './apt.ts';
import { freePort } from './database.ts';
import { Problem } from './terminal.ts';

const shipped = join(import.meta.dirname, '..', 'deploy', 'nginx', 'newsroom.conf');

/** The nginx for tests and measurements; on Debian it is installed when there is none and we may. */
export async function findNginx(): Promise<string> {
  const find = () => installed('nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx');
  // openssl makes the certificate.
  if (!find() || !installed('openssl')) await installWithApt('nginx', ['nginx-light', 'openssl']);
  const found = find();
  if (found) return found;
  throw new Problem('This needs nginx and openssl: install them (as root: apt-get install nginx openssl).');
}

export type Nginx = {
  /** Where it answers by TLS; every other address of this machine and port is sent to the site's name. */
  port: number;
  httpPort: number;
  /** The certificate to trust. */
  certificate: string;
  stop(): Promise<void>;
};

/**
 * Runs nginx as a process of ours with the shipped configuration, in which only name, ports and paths are replaced.
 * @param options.edit what an operator would change besides.
 * @param options.more servers beside it.
 */
export async function startNginx(options: {
  /** Its files; the caller removes it. */
  folder: string;
  /** The name that the site is read under. */
  name: string;
  sitePort: number;
  edit?: (config: string) => string;
  more?: string;
}): Promise<Nginx> {
  const { folder, name, sitePort, edit = (config) => config, more = '' } = options;
  const nginx = await findNginx();
  const [port, httpPort] = [await freePort(), await freePort()];
  const certificate = makeCertificate(folder, name);
  const config = replaceAll(edit(readFileSync(shipped, 'utf8')), [
    [/127\.0\.0\.1:3000/g, `127.0.0.1:${sitePort}`],
    [/\/var\/cache\/nginx-newsroom/g, join(folder, 'cache')],
    [/\/etc\/letsencrypt\/live\/news\.example/g, folder],
    [/listen \[::\].*\n/g, ''],
    [/listen 80 /g, `listen 127.0.0.1:${httpPort} `],
    [/listen 443 /g, `listen 127.0.0.1:${port} `],
    [/news\.example/g, name],
  ]);
  writeFileSync(join(folder, 'newsroom.conf'), config + more);
  writeFileSync(join(folder, 'nginx.conf'), surroundings(nginx, folder));

  const child = spawn(nginx, ['-e', 'stderr', '-p', folder, '-c', 'nginx.conf'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  let over = false;
  const ended = new Promise<void>((done) => {
    child.once('close', () => {
      over = true;
      done();
    });
  });
  const answers = () => fetch(`http://127.0.0.1:${httpPort}/`, { redirect: 'manual' }).catch(() => undefined);
  while (!(await answers())) {
    if (over) throw new Problem(`nginx did not start:\n${said}`);
    await sleep(20);
  }
  return {
    port,
    httpPort,
    certificate: readFileSync(certificate, 'utf8'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** @throws Error when the shipped file no longer has what is to be replaced. */
function replaceAll(text: string, pairs: [from: RegExp, to: string][]): string {
  return pairs.reduce((before, [from, to]) => {
    if (before.search(from) < 0) throw new Error(`deploy/nginx/newsroom.conf has no ${from}.`);
    return before.replace(from, () => to);
  }, text);
}

function makeCertificate(folder: string, name: string): string {
  const certificate = join(folder, 'fullchain.pem');
  const made = spawnSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`],
      ...['-keyout', join(folder, 'privkey.pem'), '-out', certificate],
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Problem(`openssl made no certificate:\n${made.stderr}`);
  return certificate;
}

/** What stands around a site's file on a server, in its own folder and for whoever runs it. */
function surroundings(nginx: string, folder: string): string {
  const built = spawnSync(nginx, ['-V'], { encoding: 'utf8' }).stderr;
  const settings = dirname(/--conf-path=(\S+)/.exec(built)?.[1] ?? '/etc/nginx/nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (what) => `${what}_temp_path ${join(folder, what)};`,
  );
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes auto;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 4096; }
http {
  include ${join(settings, 'mime.types')};
  ${temporary.join('\n  ')}
  access_log ${join(folder, 'access.log')};
  include ${join(folder, 'newsroom.conf')};
}
`;
}
