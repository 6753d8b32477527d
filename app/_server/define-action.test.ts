import { beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Definition, defineAction, formAction } from '#app/_server/define-action.ts';
import { logger } from '#app/_server/logger.ts';
import { madeStale, send, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { ok, refused } from '#db/core/result.ts';
import { tag } from '#db/core/tags.ts';
import { queueMail } from '#db/mail/mutations.ts';

const database = withRequests();
beforeEach(() => {
  vi.clearAllMocks();
  vi.restoreAllMocks();
});

const input = z.object({ word: z.string('word_missing').max(20, 'word_too_long') });
const letter = (word: string) => ({
  to: 'a@example.org',
  subject: word,
  text: '',
  html: '',
  now: new Date(),
});

function action(more: Partial<Definition<typeof input, string, 'taken'>> = {}) {
  const run = vi.fn<Definition<typeof input, string, 'taken'>['run']>(async ({ tx, input: { word } }) => {
    await queueMail(tx, letter(word));
    return word === 'taken' ? refused('taken') : ok(word);
  });
  const call = defineAction({
    input,
    allow: 'newsletter.sign_up',
    limit: { times: 3, seconds: 60 },
    touches: () => [tag.site()],
    run,
    ...more,
  });
  return { run, call };
}

const stored = async () =>
  (await database.sql`select subject from mail_outbox order by id`).map((row) => row.subject);

function form(fields: Record<string, string | Blob>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe('an action', () => {
  test('does its work and makes stale what it touched', async () => {
    request.headers.set('x-newsroom-client', '203.0.113.7');
    const { run, call } = action();
    expect(await call({ word: 'hello' })).toEqual({ ok: true, value: 'hello' });
    expect(run.mock.calls[0]?.[0]).toMatchObject({
      viewer: { role: 'anonymous' },
      network: '203.0.113.0/24',
    });
    expect(await stored()).toContain('hello');
    expect(await madeStale()).toEqual([tag.site()]);
  });

  test('takes a form, without the framework’s fields', async () => {
    const { run, call } = action({ input: z.object({ word: z.string().optional() }).loose() as never });
    await call(form({ word: 'one', $ACTION_ID_abc: '' }));
    expect(run.mock.calls[0]?.[0].input).toEqual({ word: 'one' });
  });

  test('takes a file where its schema asks for one, and nowhere else', async () => {
    const sent = () => form({ word: 'one', picture: new Blob(['x']) });
    const asking = action({ input: z.object({ picture: z.file() }) as never });
    await asking.call(sent());
    expect(asking.run.mock.calls[0]?.[0].input).toEqual({ picture: expect.any(File) });
    const other = action({ input: z.object({ word: z.string() }) as never });
    await other.call(sent());
    expect(other.run.mock.calls[0]?.[0].input).toEqual({ word: 'one' });
    expect(await other.call(form({ word: new Blob(['x']) }))).toMatchObject({ code: 'invalid_input' });
  });

  test.each([
    ['none', null],
    ['null', 'null'],
    ['another site', 'https://evil.example'],
  ])('refuses a foreign origin before anything else: %s', async (_, origin) => {
    if (origin) request.headers.set('origin', origin);
    else request.headers.delete('origin');
    request.headers.set('x-forwarded-host', 'evil.example');
    const { run, call } = action();
    for (let n = 0; n < 5; n += 1)
      expect(await call({ word: 'x' })).toEqual({ ok: false, code: 'foreign_origin' });
    expect(run).not.toHaveBeenCalled();
  });

  test('counts what it refuses, and stops', async () => {
    const { run, call } = action();
    for (let n = 0; n < 3; n += 1) await call({ word: 7 });
    expect(await call({ word: 'hello' })).toEqual({
      ok: false,
      code: 'too_many',
      seconds: expect.any(Number),
    });
    expect(run).not.toHaveBeenCalled();
  });

  test('counts tries at one thing from anywhere, and what is undone too', async () => {
    const tries = {
      limit: { times: 2, seconds: 60 },
      of: ({ input: { word } }: { input: { word: string } }) => word,
    };
    const { run, call } = action({ tries, limit: { times: 100, seconds: 60 } });
    const from = (network: number) => {
      request.headers.set('x-newsroom-client', `198.51.${network}.1`);
      return call({ word: 'taken' });
    };
    expect(await from(1)).toMatchObject({ code: 'taken' });
    expect(await from(2)).toMatchObject({ code: 'taken' });
    expect(await from(3)).toEqual({ ok: false, code: 'too_many', seconds: expect.any(Number) });
    expect(run).toHaveBeenCalledTimes(2);
    expect(await call({ word: 'other' })).toEqual({ ok: true, value: 'other' });
  });

  test('asks the permission table before it looks at the input', async () => {
    const { run, call } = action({ allow: 'account.save_profile' });
    expect(await call({ word: 7 })).toEqual({ ok: false, code: 'not_allowed' });
    expect(run).not.toHaveBeenCalled();
  });

  test.each([
    [{}, { word: 'word_missing' }],
    [{ word: 'a'.repeat(100_000) }, { word: 'word_too_long' }],
    [null, { '': expect.any(String) }],
    ['text', { '': expect.any(String) }],
    [[1, 2], { '': expect.any(String) }],
  ])('says which field is wrong (%#)', async (given, fields) => {
    const { run, call } = action();
    expect(await call(given)).toEqual({ ok: false, code: 'invalid_input', fields });
    expect(run).not.toHaveBeenCalled();
  });

  test('leaves nothing behind when it refuses', async () => {
    await madeStale();
    const { call } = action();
    expect(await call({ word: 'taken' })).toEqual({ ok: false, code: 'taken' });
    expect(await stored()).not.toContain('taken');
    expect(await madeStale()).toEqual([]);
  });

  test('prepares before its work, and keeps what was done there', async () => {
    const prepare = vi.fn<NonNullable<Definition<typeof input, string, 'taken'>['prepare']>>(
      async ({ db, input: { word } }) => {
        await queueMail(db, letter(`prepared ${word}`));
        return word === 'refused' ? refused('taken') : ok(7);
      },
    );
    const { run, call } = action({ prepare });
    expect(await call({ word: 'taken' })).toEqual({ ok: false, code: 'taken' });
    expect(run.mock.calls[0]?.[0].prepared).toBe(7);
    expect(await stored()).toContain('prepared taken');
    expect(await call({ word: 'refused' })).toEqual({ ok: false, code: 'taken' });
    expect(run).toHaveBeenCalledOnce();
  });

  test('logs what nobody expected under the number it gives', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => {});
    const { call } = action({
      run: async ({ tx }) => {
        await queueMail(tx, letter('lost'));
        throw new Error('secret');
      },
    });
    const result = await call({ word: 'x' });
    expect(result).toEqual({ ok: false, code: 'unexpected', id: expect.stringMatching(/^[0-9a-f]{10}$/) });
    expect(logged.mock.calls[0]?.[0]).toMatchObject({
      action: 'newsletter.sign_up',
      id: 'id' in result && result.id,
    });
    expect(await stored()).not.toContain('lost');
  });

  test('fails closed when the database is away', async () => {
    vi.spyOn(logger, 'error').mockImplementation(() => {});
    const { connect } = await import('#db/client.ts');
    const mine = globalThis.newsroomConnection;
    globalThis.newsroomConnection = connect('postgres://nobody@127.0.0.1:1/none', { max: 1 });
    const { run, call } = action();
    expect(await call({ word: 'x' })).toMatchObject({ ok: false, code: 'unexpected' });
    expect(run).not.toHaveBeenCalled();
    globalThis.newsroomConnection = mine;
  });
});

describe('a form', () => {
  const pages = (call: ReturnType<typeof action>['call']) =>
    formAction(call, (result, data) => (result.ok ? `/done/${data.get('word')}` : `/again/${result.code}`));

  test('always ends on a page', async () => {
    const submit = pages(action().call);
    expect(await send(submit, { word: 'yes' })).toBe('/done/yes');
    expect(await send(submit, { word: 'taken' })).toBe('/again/taken');
    expect(await send(submit)).toBe('/again/invalid_input');
  });

  test('is one whatever a request claims to send', async () => {
    const submit = pages(action().call);
    await expect(submit({ get: () => 'x' } as unknown as FormData)).rejects.toThrow(
      /^\/again\/invalid_input$/,
    );
  });
});
