import 'server-only';
import { z } from 'zod';
import {
  changeOwnComment,
  deleteComment,
  keepComment,
  like,
  mute,
  writeComment,
} from '#app/_actions/comments.ts';
import { keepToken } from '#app/_server/browser-cookies.ts';
import { database } from '#app/_server/database.ts';
import type { ActionResult } from '#app/_server/define-action.ts';
import { forgetProblem, keepProblem, problemOf } from '#app/_server/form-problem.ts';
import { localeOf, numberOf } from '#app/_server/page-form.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { commentAddress } from '#components/comments/addresses.ts';
import { problemText } from '#components/forms/problem-text.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { getPublicComment } from '#db/comments/queries.ts';
import { localeSchema } from '#db/core/fields.ts';
import { defaultLocale } from '#db/core/locale.ts';

type Call = {
  /** For scripts, which get its result. */
  action(given: unknown): Promise<Answered>;
  /** For plain forms, which end on another page: its path. */
  form?(given: FormData): Promise<string>;
};

type Answered = { ok: true; value: unknown } | Exclude<ActionResult<unknown, string>, { ok: true }>;

/** A result as scripts get it: a refusal with its words, so that they need no catalogue of their own. */
export function inWords(result: Answered, given: unknown) {
  if (result.ok) return result;
  const { locale } = z.object({ locale: localeSchema }).catch({ locale: defaultLocale }).parse(given);
  return { ok: false, code: result.code, words: problemText(translator(locale), problemOf(result)) };
}

/** What can be called under an article, by the last part of its address. */
export const calls: Record<string, Call> = {
  write: { action: writeComment, form: writeFromForm },
  begin: { action: begin },
  change: { action: changeOwnComment, form: changeFromForm },
  delete: { action: deleteComment },
  like: { action: like, form: likeFromForm },
  mute: { action: mute },
};

/** Keeps a text until its writer has signed in. */
async function begin(given: unknown): Promise<Answered> {
  const kept = await keepComment(given);
  if (!kept.ok) return kept;
  await keepToken('sign-in', kept.value.browserToken);
  return { ok: true, value: undefined };
}

async function writeFromForm(form: FormData): Promise<string> {
  const locale = localeOf(form);
  const result = await writeComment(form);
  if (result.ok) {
    await forgetProblem(commentAddress.write(locale, {}));
    const there = result.value.status === 'approved' && (await getPublicComment(database(), result.value.id));
    return there ? address.comment(there.article, there.id) : commentAddress.posted(locale, result.value.id);
  }
  if (result.code === 'not_allowed') {
    const kept = await begin(form);
    if (kept.ok) return accountAddress.signIn(locale, commentAddress.own(locale));
  }
  // The text is longer than what a cookie keeps.
  form.set('as', 'comment_draft');
  await begin(form);
  const query = { article: Number(form.get('article')) || 0, reply: Number(form.get('parent')) || 0 };
  const page = commentAddress.write(locale, query);
  await keepProblem(page.split('?')[0] ?? page, problemOf(result));
  return page;
}

async function changeFromForm(form: FormData): Promise<string> {
  const locale = localeOf(form);
  const result = await changeOwnComment(form);
  if (result.ok) {
    await forgetProblem(commentAddress.change(locale));
    return commentAddress.posted(locale, result.value.id);
  }
  const id = numberOf(form);
  const page = commentAddress.change(locale, id === 'new' ? 0 : id);
  form.set('article', String(id));
  form.set('as', 'comment_draft');
  await begin(form);
  await keepProblem(page.split('?')[0] ?? page, problemOf(result));
  return page;
}

async function likeFromForm(form: FormData): Promise<string> {
  const locale = localeOf(form);
  const id = numberOf(form);
  const result = await like(form);
  const comment = id === 'new' ? null : await getPublicComment(database(), id);
  if (!comment) return commentAddress.own(locale);
  const there = address.comment(comment.article, comment.id);
  return !result.ok && result.code === 'not_allowed'
    ? accountAddress.signIn(locale, there.split('#')[0])
    : there;
}
