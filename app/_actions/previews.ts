'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { previewAddress } from '#components/previews/addresses.ts';
import { ok } from '#db/core/result.ts';
import { makePreviewLink, revokePreviewLink } from '#db/previews/mutations.ts';
import { listPreviewLinks } from '#db/previews/queries.ts';
import { makePreviewSchema, previewsSchema, revokePreviewSchema } from '#db/previews/validation.ts';
import { env } from '#env.ts';

const limit = { times: 600, seconds: 600 };

export const listPreviews = defineAction({
  input: previewsSchema,
  allow: 'articles.preview',
  limit,
  run: async ({ tx, input: { articleId }, scope, now }) =>
    ok(await listPreviewLinks(tx, { articleId, scope, now })),
  touches: () => [],
});

/** The link is told once, to whoever makes it: what is stored does not give it away. */
export const makePreview = defineAction({
  input: makePreviewSchema,
  allow: 'articles.preview',
  limit,
  async run({ tx, input, viewer, scope, network, now }) {
    const made = await makePreviewLink(tx, { ...input, scope, actor: actorOf(viewer, network), now });
    if (!made.ok) return made;
    const { locale, token } = made.value;
    return ok({
      url: `${env.SITE_URL}${previewAddress(locale, token)}`,
      links: await listPreviewLinks(tx, { articleId: input.articleId, scope, now }),
    });
  },
  touches: () => [],
});

export const revokePreview = defineAction({
  input: revokePreviewSchema,
  allow: 'articles.preview',
  limit,
  async run({ tx, input: { id }, viewer, scope, network, now }) {
    const revoked = await revokePreviewLink(tx, { id, scope, actor: actorOf(viewer, network), now });
    if (!revoked.ok) return revoked;
    return ok({ links: await listPreviewLinks(tx, { articleId: revoked.value, scope, now }) });
  },
  touches: () => [],
});
