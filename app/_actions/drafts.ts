'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { numberOf, pageForm } from '#app/_server/page-form.ts';
import { actorOf, signedIn } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { ok, type Result, refused } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { attend, beginArticle, discardDraft, type Saved, saveDraft, settle } from '#db/drafts/mutations.ts';
import { getDraft, getDraftState, listPresent, listSetAside, type SetAsideText } from '#db/drafts/queries.ts';
import { stateOf } from '#db/drafts/rules/state.ts';
import {
  attendSchema,
  createArticleSchema,
  discardSchema,
  findEmbedsSchema,
  saveDraftSchema,
  settleSchema,
} from '#db/drafts/validation.ts';
import { listEmbeds } from '#db/embeds/queries.ts';
import { getSiteSettings } from '#db/settings/queries.ts';

/** A newsroom behind one address, with everybody writing at once, stays below. */
const WRITING = { times: 20_000, seconds: 600 };

const BEGINNING = { times: 300, seconds: 600 };

const create = defineAction({
  input: createArticleSchema,
  allow: 'articles.create',
  limit: BEGINNING,
  async run({ tx, input, viewer, network }) {
    const { commentsByDefault } = await getSiteSettings(tx);
    return beginArticle(tx, {
      kind: 'article',
      locale: input.textLocale,
      commentsOpen: commentsByDefault,
      actor: actorOf(viewer, network),
    });
  },
  touches: () => [],
});

export const createArticleForm = pageForm(create, {
  page: (locale) => deskAddress.articles(locale),
  done: (id, locale) => deskAddress.article(locale, id),
});

const createPage = defineAction({
  input: createArticleSchema,
  allow: 'pages.write',
  limit: BEGINNING,
  run: ({ tx, input, viewer, network }) =>
    beginArticle(tx, {
      kind: 'page',
      locale: input.textLocale,
      commentsOpen: false,
      actor: actorOf(viewer, network),
    }),
  touches: () => [],
});

export const createPageForm = pageForm(createPage, {
  page: (locale) => deskAddress.articles(locale),
  done: (id, locale) => deskAddress.article(locale, id),
});

export const save = defineAction({
  input: saveDraftSchema,
  allow: 'articles.write',
  limit: WRITING,
  async run({
    tx,
    input,
    viewer,
    scope,
    network,
    now,
  }): Promise<
    Result<Saved & { setAside: SetAsideText[] | null }, 'not_found' | 'text_approved' | 'signed_out'>
  > {
    if (signedIn(viewer).userId !== input.userId) return refused('signed_out');
    const saved = await saveDraft(tx, { ...input, scope, actor: actorOf(viewer, network), now });
    if (!saved.ok) return saved;
    const setAside = saved.value.conflicts.length ? await listSetAside(tx, input.articleId) : null;
    return ok({ ...saved.value, setAside });
  },
  touches: (saved) => saved.touched.flatMap(touched.articleChanged),
});

/** Says that somebody has an article open, and tells them what others did meanwhile. */
export const attendArticle = defineAction({
  input: attendSchema,
  allow: 'articles.see',
  limit: WRITING,
  async run({ tx, input, viewer, now }) {
    const { articleId, version, tab } = input;
    const found = await getDraftState(tx, articleId);
    if (!found) return refused('not_found');
    // State and text are of one moment.
    const draft = found.version === version ? null : await getDraft(tx, articleId);
    await attend(tx, { ...input, userId: signedIn(viewer).userId, now });
    return ok({
      state: draft ? stateOf(draft) : found,
      content: draft?.content ?? null,
      others: await listPresent(tx, { articleId, tab, now }),
      setAside: await listSetAside(tx, articleId),
    });
  },
  touches: () => [],
});

/** Somebody has chosen between two texts of one place. */
export const settleAside = defineAction({
  input: settleSchema,
  allow: 'articles.write',
  limit: WRITING,
  async run({ tx, input, viewer, scope, now }) {
    const settled = await settle(tx, { id: input.id, scope, userId: signedIn(viewer).userId, now });
    return settled.ok ? ok(await listSetAside(tx, settled.value)) : settled;
  },
  touches: () => [],
});

/** What is known of posts and films that a text embeds. */
export const findEmbeds = defineAction({
  input: findEmbedsSchema,
  allow: 'articles.see',
  limit: WRITING,
  run: async ({ tx, input }) => ok(await listEmbeds(tx, input.addresses)),
  touches: () => [],
});
/** Gives up what was written since an article was published: readers see nothing else after it than before. */
const discard = defineAction({
  input: discardSchema,
  allow: 'articles.write',
  limit: BEGINNING,
  run: ({ tx, input, scope, viewer, network, now }) =>
    discardDraft(tx, { ...input, scope, actor: actorOf(viewer, network), now }),
  touches: () => [],
});

export const discardDraftForm = pageForm(discard, {
  page(locale, form) {
    const id = numberOf(form);
    return id === 'new' ? deskAddress.articles(locale) : deskAddress.discard(locale, id);
  },
  done: (id, locale) => deskAddress.article(locale, id, { discarded: 1 }),
});
