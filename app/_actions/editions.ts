'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { ok, refused } from '#db/core/result.ts';
import { getDraft } from '#db/drafts/queries.ts';
import { beginEdition, markInStep } from '#db/editions/mutations.ts';
import { getBeside } from '#db/editions/queries.ts';
import { beginEditionSchema, besideSchema, inStepSchema } from '#db/editions/validation.ts';

const OFTEN = { times: 20_000, seconds: 600 };

export const beginEditionCall = defineAction({
  input: beginEditionSchema,
  // Sections and tags are the story's: whoever has an edition changes those of all.
  allow: 'articles.write',
  limit: OFTEN,
  run: ({ tx, input, viewer, scope, network }) =>
    beginEdition(tx, {
      articleId: input.articleId,
      locale: input.textLocale,
      scope,
      actor: actorOf(viewer, network),
    }),
  touches: () => [],
});

/** Another edition beside the one that somebody works on. */
export const readBeside = defineAction({
  input: besideSchema,
  allow: 'articles.see',
  limit: OFTEN,
  async run({ tx, input }) {
    const beside = await getBeside(tx, input);
    return beside ? ok(beside) : refused('not_found');
  },
  touches: () => [],
});

export const markInStepCall = defineAction({
  input: inStepSchema,
  allow: 'articles.write',
  limit: OFTEN,
  async run({ tx, input, scope }) {
    if (!(await getDraft(tx, input.articleId, { scope }))) return refused('not_found');
    const marked = await markInStep(tx, input);
    if (!marked.ok) return marked;
    const beside = await getBeside(tx, input);
    return beside ? ok(beside) : refused('not_found');
  },
  touches: () => [],
});
