'use server';

import { defineAction } from '#app/_server/define-action.ts';
import { letterSite } from '#app/_server/letter-site.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { mentionMail } from '#components/emails/note-letters.ts';
import { ok } from '#db/core/result.ts';
import { queueMail } from '#db/mail/mutations.ts';
import { addNote, resolveNote } from '#db/review/mutations.ts';
import { listNotes, listToMail } from '#db/review/queries.ts';
import { addNoteSchema, listNotesSchema, resolveNoteSchema } from '#db/review/validation.ts';
import { getAccount } from '#db/users/queries.ts';

/** Every open editor asks now and then. */
const READING = { times: 20_000, seconds: 600 };
const WRITING = { times: 600, seconds: 600 };

export const notesOfArticle = defineAction({
  input: listNotesSchema,
  allow: 'articles.note',
  limit: READING,
  run: async ({ tx, input }) => ok(await listNotes(tx, input.articleId)),
  touches: () => [],
});

/** Whoever is named in it gets a mail, in their own language; about one article one an hour, however much is said. */
export const writeNote = defineAction({
  input: addNoteSchema,
  allow: 'articles.note',
  limit: WRITING,
  // Each can send mail to twenty people.
  tries: {
    limit: { times: 60, seconds: 600 },
    of: ({ input, viewer }) => (input.mentions.length ? String(signedIn(viewer).userId) : null),
  },
  async run({ tx, input, viewer, now }) {
    const { userId } = signedIn(viewer);
    const added = await addNote(tx, { ...input, userId, now });
    if (!added.ok) return added;
    const { id, headline } = added.value;
    const by = (await getAccount(tx, userId))?.displayName ?? '';
    for (const { email, locale } of await listToMail(tx, { noteId: id, now })) {
      const site = await letterSite(tx, locale);
      const letter = mentionMail({ ...site, by, headline, text: input.text, articleId: input.articleId });
      await queueMail(tx, { ...letter, to: email, now });
    }
    return ok(await listNotes(tx, input.articleId));
  },
  touches: () => [],
});

/** Any of the desk: whoever has seen to it says so, and anybody can open it again. */
export const markNote = defineAction({
  input: resolveNoteSchema,
  allow: 'articles.note',
  limit: WRITING,
  async run({ tx, input, viewer, now }) {
    const marked = await resolveNote(tx, { ...input, userId: signedIn(viewer).userId, now });
    return marked.ok ? ok(await listNotes(tx, marked.value)) : marked;
  },
  touches: () => [],
});
