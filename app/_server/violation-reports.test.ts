import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { logger } from '#app/_server/logger.ts';
import { readReports, takeReports } from '#app/_server/violation-reports.ts';

const old = (body: object) => JSON.stringify({ 'csp-report': body });

describe('A report', () => {
  test('is read in the old form', () => {
    const text = old({
      'document-uri': 'https://news.example/about',
      'violated-directive': 'script-src-elem',
      'blocked-uri': 'inline',
      'original-policy': 'left out',
    });
    expect(readReports(text)).toEqual([
      { page: 'https://news.example/about', directive: 'script-src-elem', refused: 'inline' },
    ]);
  });

  test('is read in the new form, several at once', () => {
    const of = (documentURL: string) => ({
      type: 'csp-violation',
      body: { documentURL, effectiveDirective: 'img-src', blockedURL: 'https://evil.example/x.png' },
    });
    const refused = 'https://evil.example/x.png';
    expect(readReports(JSON.stringify([of('https://a.example/'), of('https://b.example/')]))).toEqual([
      { page: 'https://a.example/', directive: 'img-src', refused },
      { page: 'https://b.example/', directive: 'img-src', refused },
    ]);
  });

  test('keeps nothing of a query or a fragment', () => {
    const text = old({
      'document-uri': 'https://news.example/newsletter/confirm?token=secret',
      'effective-directive': 'x',
      'violated-directive': 'connect-src',
      'blocked-uri': 'https://x.example/#secret?secret',
    });
    expect(JSON.stringify(readReports(text))).not.toContain('secret');
    expect(readReports(text)[0]?.page).toBe('https://news.example/newsletter/confirm');
  });

  test('is cut to a line', () => {
    const long = 'x'.repeat(10_000);
    const text = old({ 'document-uri': long, 'violated-directive': long, 'blocked-uri': long });
    expect(JSON.stringify(readReports(text)).length).toBeLessThan(1000);
  });

  test('is none when it is something else', () => {
    const others = [
      '',
      '{',
      'null',
      '7',
      '"x"',
      '[]',
      '[null,1,"x",[]]',
      '{}',
      '{"csp-report":null}',
      '{"body":[]}',
    ];
    const incomplete = [old({ 'document-uri': 'x' }), old({ 'document-uri': 1, 'violated-directive': {} })];
    for (const text of [...others, ...incomplete]) expect(readReports(text), text).toEqual([]);
    // What was refused may be missing.
    expect(readReports(old({ 'document-uri': 'x', 'violated-directive': 'y' }))).toEqual([
      { page: 'x', directive: 'y', refused: '' },
    ]);
  });
});

describe('The place for reports', () => {
  let server: Server;
  let url: string;
  const lines = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  beforeAll(async () => {
    server = createServer(takeReports);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => server.close());
  beforeEach(() => {
    lines.mockClear();
    // Each test in a minute of its own.
    now += 60_000;
    vi.spyOn(Date, 'now').mockReturnValue(now);
  });
  let now = 1_800_000_000_000;

  const report = old({ 'document-uri': 'https://news.example/', 'violated-directive': 'img-src' });
  const post = (body: string) => fetch(url, { method: 'POST', body });

  test('writes a line and answers with nothing', async () => {
    const answer = await post(report);
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
    expect(lines).toHaveBeenCalledTimes(1);
    expect(lines.mock.calls[0]?.[0]).toEqual({
      report: { page: 'https://news.example/', directive: 'img-src', refused: '' },
    });
  });

  test('writes nothing for anything else', async () => {
    for (const body of ['', 'garbage', '{"csp-report":1}']) expect((await post(body)).status).toBe(204);
    expect(lines).not.toHaveBeenCalled();
  });

  test('breaks off what is too large', async () => {
    await expect(post(`${' '.repeat(1_000_000)}${report}`)).rejects.toThrow();
    expect(lines).not.toHaveBeenCalled();
    expect((await post(report)).status).toBe(204);
  });

  test('writes the first of a minute only, however they come', async () => {
    await post(`[${Array(50).fill(report).join()}]`);
    const first = lines.mock.calls.length;
    expect(first).toBeLessThan(50);
    for (let at = 0; at < 5; at += 1) await post(report);
    expect(lines).toHaveBeenCalledTimes(first);
    vi.spyOn(Date, 'now').mockReturnValue(now + 60_000);
    await post(report);
    expect(lines).toHaveBeenCalledTimes(first + 1);
  });
});
