import { applyFrontPlans } from '#app/_jobs/apply-front-plans.ts';
import { closeComments } from '#app/_jobs/close-old-comments.ts';
import { deleteAccounts } from '#app/_jobs/delete-accounts.ts';
import { fetchEmbeds } from '#app/_jobs/fetch-embeds.ts';
import { forgetFiles } from '#app/_jobs/forget-files.ts';
import { forgetOldPortraits } from '#app/_jobs/forget-portraits.ts';
import type { Job } from '#app/_jobs/job.ts';
import { learnFromVerdicts } from '#app/_jobs/learn-from-verdicts.ts';
import { makePictureSizes } from '#app/_jobs/make-picture-sizes.ts';
import { newYear } from '#app/_jobs/new-year.ts';
import { noteUseOfSessions } from '#app/_jobs/note-session-use.ts';
import { publishDueArticles } from '#app/_jobs/publish-due-articles.ts';
import { purgeDeletedComments } from '#app/_jobs/purge-comments.ts';
import { purgeOldMail } from '#app/_jobs/purge-mail.ts';
import { purgeOldPresence } from '#app/_jobs/purge-presence.ts';
import { purgeLimits } from '#app/_jobs/purge-rate-limits.ts';
import { purgeSignIns } from '#app/_jobs/purge-sign-ins.ts';
import { purgeOldStaleTags } from '#app/_jobs/purge-stale-tags.ts';
import { purgeSubscribers } from '#app/_jobs/purge-subscribers.ts';
import { purgeOldUploads } from '#app/_jobs/purge-uploads.ts';
import { sendCommentDigests, sendCommentNotices } from '#app/_jobs/send-comment-notices.ts';
import { sendMail } from '#app/_jobs/send-mail.ts';
import { tellVerdicts } from '#app/_jobs/tell-verdicts.ts';
import { withdrawEndedArticles } from '#app/_jobs/withdraw-ended-articles.ts';

/** Everything that runs beside the requests. */
export const jobs: readonly Job[] = [
  publishDueArticles,
  withdrawEndedArticles,
  applyFrontPlans,
  sendMail,
  newYear,
  purgeSubscribers,
  purgeOldMail,
  purgeLimits,
  purgeOldStaleTags,
  purgeSignIns,
  purgeOldPresence,
  noteUseOfSessions,
  deleteAccounts,
  forgetOldPortraits,
  learnFromVerdicts,
  makePictureSizes,
  fetchEmbeds,
  purgeOldUploads,
  forgetFiles,
  sendCommentNotices,
  sendCommentDigests,
  closeComments,
  purgeDeletedComments,
  tellVerdicts,
];
