'use server';

import { join } from 'node:path';
import pLimit from 'p-limit';
import { defineAction } from '#app/_server/define-action.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { ok, refused } from '#db/core/result.ts';
import { addFile, takeFile } from '#db/media/mutations.ts';
import { getMedia, MEDIA_PER_PAGE, searchMedia } from '#db/media/queries.ts';
import { storeOf } from '#db/media/store.ts';
import { findMediaSchema } from '#db/media/validation.ts';
import { addPart, beginUpload, closeUpload, getWhole, partsPath } from '#db/uploads/mutations.ts';
import { addPartSchema, beginUploadSchema, uploadSchema } from '#db/uploads/validation.ts';
import { env } from '#env.ts';

/** A film comes in hundreds of parts, and a newsroom shares one network. */
const uploading = { times: 6000, seconds: 600 };

const partsFolder = () => join(env.DATA_DIR, 'uploads');

/** Decoding a photograph takes the machine and much of its memory: two at a time. */
const fewAtOnce = pLimit(2);

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
  limit: uploading,
  async prepare({ db, input: { id }, viewer }) {
    const upload = await getWhole(db, { id, userId: signedIn(viewer).userId });
    if (!upload.ok) return upload;
    const { fileName } = upload.value;
    const taken = await fewAtOnce(() =>
      takeFile(storeOf(env), { path: partsPath(partsFolder(), id), fileName }),
    );
    return taken.ok ? ok({ file: taken.value, fileName }) : taken;
  },
  async run({ tx, input: { id }, prepared, viewer }) {
    const { userId } = signedIn(viewer);
    if (!(await closeUpload(tx, { folder: partsFolder(), userId, id }))) return refused('upload_gone');
    const added = await addFile(tx, { ...prepared, userId });
    const found = await getMedia(tx, added.id);
    if (!found) throw new Error(`The file ${added.id} was not added.`);
    return ok({ view: found.view, known: !added.created });
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
