import { expect, test } from '#e2e/fixtures.ts';

test.describe('A change in the newsroom', { tag: '@once' }, () => {
  test('Reader - sees a story as soon as it is published, also where 404 stood', async ({
    newsroom,
    request,
  }) => {
    const topic = await newsroom.topic();
    const { id, slug, path } = await newsroom.write({ status: 'draft', tagIds: [topic.id] });
    const lists = ['/', '/latest', `/tag/${topic.slug}`, path];
    for (const list of lists) await request.get(list);
    expect((await request.get(path)).status()).toBe(404);
    await newsroom.publish(id);
    await expect.poll(async () => (await request.get(path)).status()).toBe(200);
    for (const list of lists) {
      const response = await request.get(list);
      expect(await response.text(), list).toContain(`A story about ${slug}`);
    }
  });

  test('Reader - sees a withdrawn story nowhere any more', async ({ newsroom, request }) => {
    const topic = await newsroom.topic();
    const { id, slug, path } = await newsroom.write({ status: 'draft', tagIds: [topic.id] });
    await newsroom.publish(id);
    const lists = ['/', '/latest', `/tag/${topic.slug}`, `/search?q=${slug}`];
    await expect.poll(async () => (await request.get(path)).status()).toBe(200);
    for (const list of lists) await request.get(list);
    await newsroom.withdraw(id, 'A source asked for it.');
    await expect.poll(async () => (await request.get(path)).status()).toBe(410);
    expect(await (await request.get(path)).text()).toContain('A source asked for it.');
    for (const list of lists) {
      const text = await (await request.get(list)).text();
      expect(text, list).not.toContain(`A story about ${slug}`);
    }
  });

  test('Reader - finds links to the new address once a story moved', async ({ newsroom, request }) => {
    const topic = await newsroom.topic();
    const { id, slug } = await newsroom.write({ status: 'draft', tagIds: [topic.id] });
    await newsroom.publish(id);
    await expect.poll(async () => (await request.get(`/${slug}`)).status()).toBe(200);
    await request.get(`/tag/${topic.slug}`);
    await newsroom.move(id, `${slug}-moved`);
    await expect.poll(async () => (await request.get(`/${slug}`, { maxRedirects: 0 })).status()).toBe(301);
    const list = await (await request.get(`/tag/${topic.slug}`)).text();
    expect(list).toContain(`href="/${slug}-moved"`);
    expect(list).not.toContain(`href="/${slug}"`);
  });

  test('Reader - never gets an old page while a story changes under load', async ({ newsroom, request }) => {
    const { id, path } = await newsroom.write({ status: 'draft' });
    await newsroom.publish(id);
    await expect.poll(async () => (await request.get(path)).status()).toBe(200);
    let asking = true;
    const load = async () => {
      while (asking) await request.get(path);
    };
    const readers = [load(), load(), load()];
    for (let round = 0; round < 5; round += 1) {
      await newsroom.withdraw(id, `Reason number ${round}.`);
      await expect.poll(async () => (await request.get(path)).status()).toBe(410);
      for (let again = 0; again < 5; again += 1) {
        const response = await request.get(path);
        expect(response.status()).toBe(410);
        expect(await response.text()).toContain(`Reason number ${round}.`);
      }
      await newsroom.publish(id);
      await expect.poll(async () => (await request.get(path)).status()).toBe(200);
      for (let again = 0; again < 5; again += 1) expect((await request.get(path)).status()).toBe(200);
    }
    asking = false;
    await Promise.all(readers);
  });

  test('Reader - sees a scheduled story when it is due, not before', async ({ newsroom, request }) => {
    const due = await newsroom.write({ status: 'scheduled', scheduledFor: new Date(Date.now() - 1000) });
    const later = await newsroom.write({
      status: 'scheduled',
      scheduledFor: new Date(Date.now() + 3_600_000),
    });
    expect((await request.get(later.path)).status()).toBe(404);
    await newsroom.runJob('publish-due-articles');
    await expect.poll(async () => (await request.get(due.path)).status(), { timeout: 20_000 }).toBe(200);
    expect((await request.get(later.path)).status()).toBe(404);
  });
});
