'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { pageForm } from '#app/_server/page-form.ts';
import { signedIn } from '#app/_server/signed-in.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { ok } from '#db/core/result.ts';
import { storePicture } from '#db/media/mutations.ts';
import { preparePortrait } from '#db/media/pictures.ts';
import { PORTRAIT_NAME } from '#db/media/queries.ts';
import { storeOf } from '#db/media/store.ts';
import { saveProfile } from '#db/users/mutations.ts';
import { env } from '#env.ts';

const setPicture = defineAction({
  // A form without a chosen file sends an empty one.
  input: z.object({ picture: z.file('picture_missing').min(1, 'picture_missing') }),
  allow: 'account.set_picture',
  // Each costs most of a second of the machine.
  limit: { times: 20, seconds: 600 },
  async prepare({ input: { picture } }) {
    return preparePortrait(await picture.bytes());
  },
  async run({ tx, prepared, viewer }) {
    const store = storeOf(env);
    const pictureId = await storePicture(tx, store, { picture: prepared, fileName: PORTRAIT_NAME });
    await saveProfile(tx, { userId: signedIn(viewer).userId, profile: { pictureId } });
    return ok(undefined);
  },
  touches: () => [],
});

const removePicture = defineAction({
  input: z.object({}),
  allow: 'account.remove_picture',
  limit: { times: 60, seconds: 600 },
  async run({ tx, viewer }) {
    await saveProfile(tx, { userId: signedIn(viewer).userId, profile: { pictureId: null } });
    return ok(undefined);
  },
  touches: () => [],
});

export const setPictureForm = pageForm(setPicture, {
  name: 'picture',
  page: accountAddress.overview,
  done: (_, locale) => `${accountAddress.overview(locale)}?done=picture_set`,
});

export const removePictureForm = pageForm(removePicture, {
  name: 'picture',
  page: accountAddress.overview,
  done: (_, locale) => `${accountAddress.overview(locale)}?done=picture_removed`,
});
