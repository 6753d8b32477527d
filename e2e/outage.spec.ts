import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, connect as openSocket, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deskAddress } from '#components/desk/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { connect } from '#db/client.ts';
import { onServer, withName } from '#db/testing-server.ts';
import { expect, test } from '#e2e/fixtures.ts';
import { ask } from '#e2e/http.ts';
import { Newsroom } from '#e2e/newsroom.ts';
import { type Site, startSite } from '#e2e/site.ts';
import { env } from '#env.ts';
import { freePort } from '#scripts/database.ts';

const t = translator('en');

/** A line to the database that can be cut and mended. */
async function makeLine(databaseUrl: string) {
  const { hostname, port } = new URL(databaseUrl);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = openSocket({ host: hostname, port: Number(port) });
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
  });
  const linePort = await freePort();
  const mend = () => new Promise<void>((done) => server.listen(linePort, '127.0.0.1', done));
  await mend();
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${linePort}`;
  return {
    url: url.href,
    mend,
    async cut() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

test.describe('The database goes away', { tag: '@once' }, () => {
  test.describe.configure({ mode: 'default' });
  const server = env.DATABASE_URL ?? '';
  const database = withName(server, 'end_to_end_outage');
  let folder: string;
  let line: Awaited<ReturnType<typeof makeLine>>;
  let site: Site;
  let start: () => Promise<Site>;
  let newsroom: Newsroom;
  let connection: ReturnType<typeof connect>;

  test.beforeAll(async () => {
    test.setTimeout(60_000);
    await onServer(server, async (sql) => {
      await sql.unsafe('drop database if exists end_to_end_outage with (force)');
      await sql.unsafe('create database end_to_end_outage');
    });
    folder = await mkdtemp(path.join(tmpdir(), 'newsroom-outage-'));
    line = await makeLine(database);
    const port = await freePort();
    start = () => startSite({ databaseUrl: line.url, dataDir: folder, port, flags: ['--no-demo'] });
    site = await start();
    connection = connect(database, { max: 2 });
    newsroom = new Newsroom(connection, database);
  });

  test.afterAll(async () => {
    await site?.stop();
    await line?.cut();
    await connection?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const statusOf = async (address: string) => (await ask(site.url, address)).status;

  test('Reader - reads on what was read before; the rest asks for patience; all is well when it is back', async () => {
    test.setTimeout(60_000);
    const known = await newsroom.write({ headline: 'Read before' });
    const unknown = await newsroom.write({ headline: 'Never read' });
    for (const address of [known.path, '/', '/nothing-here']) await ask(site.url, address);
    expect(await statusOf('/readyz')).toBe(200);

    await line.cut();
    const cached = await ask(site.url, known.path);
    expect(cached.status).toBe(200);
    expect(cached.body.toString()).toContain('Read before');
    expect(await statusOf('/')).toBe(200);
    expect(await statusOf('/nothing-here')).toBe(404);
    for (const address of [unknown.path, '/km', '/latest/page/7', '/never-asked-for']) {
      const answer = await ask(site.url, address);
      expect(answer.status, address).toBe(503);
      expect(Number(answer.headers['retry-after']), address).toBeGreaterThan(0);
      expect(answer.headers['cache-control'], address).toBe('no-store');
      expect(answer.headers['x-content-type-options'], address).toBe('nosniff');
      const text = answer.body.toString();
      expect(text, address).toMatch(/try again/i);
      expect(text, address).not.toMatch(/ECONN|postgres|at .*\.ts|digest/i);
    }
    expect(await statusOf('/healthz')).toBe(200);
    expect(await statusOf('/readyz')).toBe(503);

    await line.mend();
    await expect.poll(() => statusOf('/readyz'), { timeout: 10_000 }).toBe(200);
    await expect.poll(() => statusOf(unknown.path), { timeout: 5_000 }).toBe(200);
    expect(await statusOf('/search?q=river')).toBe(200);
    expect(await statusOf('/never-asked-for')).toBe(404);
  });

  test('Author - writes on while the site is killed and started again', async ({ page }) => {
    test.setTimeout(90_000);
    await connection.sql`
      insert into settings values ('site', '{"staffSecondFactor": false}')
      on conflict (key) do update set value = excluded.value`;
    const { id } = await newsroom.write({ status: 'draft' });
    const { cookie } = await newsroom.account({ role: 'editor' });
    await page.context().addCookies([{ ...cookie, url: site.url }]);
    await page.goto(`${site.url}${deskAddress.article('en', id)}`);
    const state = page.getByRole('main').getByRole('status').first();
    await page.getByRole('textbox', { name: t('editor.body'), exact: true }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Before.');
    await site.kill();
    await page.keyboard.type(' While it was away.');
    await expect(state).toContainText(t('editor.state.offline'), { timeout: 15_000 });
    site = await start();
    await expect(state).toContainText(t('editor.state.saved'), { timeout: 30_000 });
    expect(JSON.stringify(await newsroom.bodyOf(id))).toContain('A short text. Before. While it was away.');
  });

  test('Reader - sees after the outage what changed during it', async () => {
    test.setTimeout(60_000);
    // The site hears of changes again once this one has reached it.
    const probe = await newsroom.write({ status: 'draft' });
    expect(await statusOf(probe.path)).toBe(404);
    await newsroom.publish(probe.id);
    await expect.poll(() => statusOf(probe.path), { timeout: 10_000 }).toBe(200);

    const { id, path: address } = await newsroom.write({ headline: 'Soon gone' });
    expect(await statusOf(address)).toBe(200);
    await line.cut();
    await newsroom.withdraw(id, 'While nobody listened.');
    expect(await statusOf(address)).toBe(200);
    await line.mend();
    await expect.poll(() => statusOf(address), { timeout: 10_000 }).toBe(410);
  });

  test('Reader - is asked for patience by pages that are made anew each time', async () => {
    test.setTimeout(60_000);
    expect(await statusOf('/search?q=river')).toBe(200);
    await line.cut();
    for (const address of ['/search?q=river', `/newsletter/confirm?token=${'x'.repeat(43)}`]) {
      const answer = await ask(site.url, address);
      expect(answer.status, address).toBe(503);
      expect(answer.body.toString(), address).toMatch(/try again/i);
    }
    await line.mend();
    await expect.poll(() => statusOf('/search?q=river'), { timeout: 10_000 }).toBe(200);
  });

  test('Reader - reads on after a restart in which nothing changed, and never what changed in between', async () => {
    test.setTimeout(60_000);
    // A change in one language leaves the pages of the other.
    const kept = await newsroom.write({ headline: 'As it was', locale: 'km' });
    const changed = await newsroom.write({ headline: 'Soon gone' });
    const gone = await newsroom.write({ headline: 'Gone before' });
    for (const { path } of [changed, gone]) expect(await statusOf(path)).toBe(200);
    await newsroom.withdraw(gone.id, 'Seen before the restart.');
    await expect.poll(() => statusOf(gone.path), { timeout: 10_000 }).toBe(410);
    const before = await ask(site.url, kept.path);
    expect(await statusOf(changed.path)).toBe(200);
    await site.stop();
    await newsroom.withdraw(changed.id, 'While nobody was there.');
    site = await start();

    await line.cut();
    const after = await ask(site.url, kept.path);
    expect(after.status).toBe(200);
    expect(after.body.equals(before.body)).toBe(true);
    expect(after.headers.etag).toBe(before.headers.etag);
    for (const { path } of [changed, gone]) expect(await statusOf(path)).toBe(503);
    await line.mend();
    for (const { path } of [changed, gone])
      await expect.poll(() => statusOf(path), { timeout: 10_000 }).toBe(410);
  });

  test('Operator - stops the site without delay while the database is away', async () => {
    test.setTimeout(60_000);
    await line.cut();
    const began = Date.now();
    await site.stop();
    expect(Date.now() - began).toBeLessThan(15_000);
  });
});
