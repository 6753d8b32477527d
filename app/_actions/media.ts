'use server';

import { join } from 'node:path';
import pLimit from 'p-limit';
import { defineAction } from '#app/_server/define-action.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { actorOf, signedIn } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import type { Database } from '#db/client.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok, refused } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { takeFile } from '#db/media/intake.ts';
import {
  addFile,
  describeMedia,
  removeMedia,
  replaceMedia,
  setCaptions,
  storeCaptions,
} from '#db/media/mutations.ts';
import { getMedia, MEDIA_PER_PAGE, searchMedia } from '#db/media/queries.ts';
import { readCaptions } from '#db/media/rules/web-vtt.ts';
import { storeOf } from '#db/media/store.ts';
import {
  captionsFormSchema,
  describedByForm,
  findMediaSchema,
  mediaFormSchema,
  removeCaptionsSchema,
  removeMediaSchema,
} from '#db/media/validation.ts';
import { addPart, beginUpload, claimWhole, closeUpload, partsPath } from '#db/uploads/mutations.ts';
import { addPartSchema, beginUploadSchema, replaceSchema, uploadSchema } from '#db/uploads/validation.ts';
import type { Viewer } from '#db/users/policy.ts';
import { env } from '#env.ts';

/** A film comes in hundreds of parts, and a newsroom shares one network. */
const uploading = { times: 6000, seconds: 600 };

const changing = { times: 600, seconds: 600 };

const partsFolder = () => join(env.DATA_DIR, 'uploads');

/** Looking through takes more than sending: by one person, and by all that share their network. */
const finishing = { times: 1200, seconds: 600 };
const finishingBy = {
  limit: { times: 300, seconds: 600 },
  of: ({ viewer }: { viewer: Viewer }) => `account ${signedIn(viewer).userId}`,
};

/** Decoding a photograph takes the machine and much of its memory: two at a time. */
const fewAtOnce = pLimit(2);

/** What is looked through at this moment, so that whoever asks twice gets one answer. */
const underWay = new Map<string, ReturnType<typeof takeWhole>>();

/** A whole upload, looked through and put into the store. What was sent is then done with, also when it is refused. */
function takeUpload(db: Database, id: string, viewer: Viewer) {
  const { userId } = signedIn(viewer);
  const key = `${userId} ${id}`;
  const same = underWay.get(key);
  if (same) return same;
  const taking = fewAtOnce(() => db.transaction((tx) => takeWhole(tx, id, userId)));
  underWay.set(key, taking);
  const forget = () => underWay.delete(key);
  taking.then(forget, forget);
  return taking;
}

async function takeWhole(tx: Database, id: string, userId: number) {
  const upload = await claimWhole(tx, { id, userId });
  if (!upload.ok) return upload;
  const folder = partsFolder();
  const { fileName } = upload.value;
  const taken = await takeFile(storeOf(env), { path: partsPath(folder, id), fileName });
  // Once there is room again, it goes on from here.
  if (!taken.ok && taken.code === 'disk_full') return taken;
  const isWanted = await closeUpload(tx, { folder, userId, id });
  if (!taken.ok) return taken;
  return isWanted ? ok({ file: taken.value, fileName }) : refused('upload_gone');
}

export const beginUploadCall = defineAction({
  input: beginUploadSchema,
  allow: 'media.upload',
  limit: uploading,
  run: ({ tx, input, viewer }) =>
    beginUpload(tx, { ...input, folder: partsFolder(), userId: signedIn(viewer).userId }),
  touches: () => [],
});

export const addPartCall = defineAction({
  input: addPartSchema,
  allow: 'media.upload',
  limit: uploading,
  async run({ tx, input: { part, ...input }, viewer }) {
    const { userId } = signedIn(viewer);
    return addPart(tx, { ...input, part: await part.bytes(), folder: partsFolder(), userId });
  },
  touches: () => [],
});

export const finishUploadCall = defineAction({
  input: uploadSchema,
  allow: 'media.upload',
  limit: finishing,
  tries: finishingBy,
  prepare: ({ db, input: { id }, viewer }) => takeUpload(db, id, viewer),
  async run({ tx, prepared, viewer }) {
    const added = await addFile(tx, { ...prepared, userId: signedIn(viewer).userId });
    const found = await getMedia(tx, added);
    if (!found) throw new Error(`The file ${added} was not added.`);
    return ok({ view: found.view });
  },
  touches: () => [],
});

export const cancelUploadCall = defineAction({
  input: uploadSchema,
  allow: 'media.upload',
  limit: uploading,
  async run({ tx, input: { id }, viewer }) {
    await closeUpload(tx, { folder: partsFolder(), userId: signedIn(viewer).userId, id });
    return ok(undefined);
  },
  touches: () => [],
});

/** What the picker shows: the library, narrowed down. */
export const findMediaCall = defineAction({
  input: findMediaSchema,
  allow: 'media.see',
  limit: { times: 1200, seconds: 600 },
  async run({ tx, input: { before, ...input } }) {
    const search = { ...input, before: before ?? undefined, limit: MEDIA_PER_PAGE };
    return ok(await searchMedia(tx, search));
  },
  touches: () => [],
});

/** A file that was sent in takes the place of another, wherever that is shown. */
export const replaceMediaCall = defineAction({
  input: replaceSchema,
  allow: 'media.change',
  limit: finishing,
  tries: finishingBy,
  prepare: ({ db, input: { id }, viewer }) => takeUpload(db, id, viewer),
  async run({ tx, input: { mediaId }, prepared, scope, viewer, network }) {
    const actor = actorOf(viewer, network);
    const shown = await replaceMedia(tx, { ...prepared, id: mediaId, scope, actor });
    if (!shown.ok) return shown;
    const found = await getMedia(tx, mediaId);
    if (!found) throw new Error(`The file ${mediaId} was not replaced.`);
    return ok({ view: found.view, shown: shown.value });
  },
  touches: ({ shown }) => touched.mediaChanged(shown),
});

const describe = defineAction({
  input: mediaFormSchema,
  allow: 'media.change',
  limit: changing,
  run: ({ tx, input, scope, viewer, network }) =>
    describeMedia(tx, {
      id: input.id,
      scope,
      values: describedByForm(input),
      actor: actorOf(viewer, network),
    }),
  touches: (shown) => (shown ? touched.mediaChanged(shown) : []),
});

const addCaptions = defineAction({
  input: captionsFormSchema,
  allow: 'media.change',
  limit: changing,
  async prepare({ input }) {
    const captions = readCaptions(await input.captions.bytes());
    return captions.ok ? ok(await storeCaptions(storeOf(env), captions.value)) : captions;
  },
  run: ({ tx, input: { id, language }, prepared, scope, viewer, network }) =>
    setCaptions(tx, { id, locale: language, key: prepared, scope, actor: actorOf(viewer, network) }),
  touches: touched.mediaChanged,
});

const takeCaptionsAway = defineAction({
  input: removeCaptionsSchema,
  allow: 'media.change',
  limit: changing,
  run: ({ tx, input: { id, language }, scope, viewer, network }) =>
    setCaptions(tx, { id, locale: language, key: null, scope, actor: actorOf(viewer, network) }),
  touches: touched.mediaChanged,
});

const remove = defineAction({
  input: removeMediaSchema,
  allow: 'media.remove',
  limit: changing,
  run: ({ tx, input: { id }, scope, viewer, network }) =>
    removeMedia(tx, { id, scope, actor: actorOf(viewer, network) }),
  touches: () => [],
});

/** The page of the file that a form is about, after what was done. */
const filePage = (done?: string) => (locale: Locale, form: FormData) =>
  deskAddress.mediaFile(locale, Number(textOf(form, 'id')) || 0, { done });

export const describeMediaForm = pageForm(describe, {
  name: 'describe',
  page: filePage(),
  keep: Object.keys(mediaFormSchema.shape),
  done: (_, locale, form) => filePage('saved')(locale, form),
});

export const addCaptionsForm = pageForm(addCaptions, {
  name: 'captions',
  page: filePage(),
  done: (_, locale, form) => filePage('captions')(locale, form),
});

export const removeCaptionsForm = pageForm(takeCaptionsAway, {
  name: 'captions',
  page: filePage(),
  done: (_, locale, form) => filePage('captions_removed')(locale, form),
});

export const removeMediaForm = pageForm(remove, {
  name: 'remove',
  page: filePage(),
  done: (_, locale) => deskAddress.media(locale, { done: 'removed' }),
});
