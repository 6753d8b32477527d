import { expect, test } from 'vitest';
import { signInAs, withRequests } from '#app/_server/testing.ts';
import { POST } from '#app/api/desk/[call]/route.ts';

withRequests();

const post = (call: string, body: string) =>
  POST(
    new Request(`http://localhost/api/desk/${call}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    }),
    { params: Promise.resolve({ call }) },
  );
const codeOf = async (response: Response) => (await response.json()).code;
const anyDraft = '{"articleId":1,"userId":1,"version":1,"changes":{"fields":[],"blocks":[]}}';

test('Who is signed out is told so, and not that it is forbidden', async () => {
  expect(await codeOf(await post('save-draft', anyDraft))).toBe('signed_out');
  await signInAs('reader');
  expect(await codeOf(await post('save-draft', anyDraft))).toBe('not_allowed');
});

test.each([
  ['nested lists', `${'['.repeat(5000)}${']'.repeat(5000)}`, 400],
  ['nested objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 400],
  ['a draft with a deep block', anyDraft.replace('[]}}', `${'['.repeat(101)}${']'.repeat(101)}}}`), 400],
  ['no JSON', '{', 400],
  ['a flat draft', anyDraft, 200],
])('%s: answered in words', async (_name, body, status) => {
  expect((await post('save-draft', body)).status).toBe(status);
});

test('What cannot be called is not there', async () => {
  for (const call of ['constructor', 'nothing']) expect((await post(call, '{}')).status).toBe(404);
});
