'use server';

import { z } from 'zod';
import { defineAction } from '#app/_server/define-action.ts';
import { letterSite } from '#app/_server/letter-site.ts';
import { pageForm, textOf } from '#app/_server/page-form.ts';
import { actorOf } from '#app/_server/signed-in.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import type { LetterSite } from '#components/emails/account-letters.ts';
import {
  invitationMail,
  roleChangedMail,
  secondFactorResetMail,
  suspendedMail,
  suspensionLiftedMail,
} from '#components/emails/people-letters.ts';
import type { Database } from '#db/client.ts';
import { listDiscussedBy } from '#db/comments/queries.ts';
import { emailSchema } from '#db/core/email.ts';
import { idSchema, localeSchema } from '#db/core/fields.ts';
import type { Locale } from '#db/core/locale.ts';
import { ok } from '#db/core/result.ts';
import { touched } from '#db/core/tags.ts';
import { invite, inviteAgain, type NewInvitation, withdrawInvitation } from '#db/invitations/mutations.ts';
import { type NewMail, queueMail } from '#db/mail/mutations.ts';
import {
  changeRole,
  endSessionsOf,
  liftSuspension,
  resetSecondFactor,
  suspend,
  type Told,
} from '#db/users/mutations.ts';
import { getAccount } from '#db/users/queries.ts';
import { roleSchema, staffRoleSchema, suspensionReasonSchema } from '#db/users/validation.ts';

const limit = { times: 120, seconds: 600 };
const nothing = () => [];

/** Tells somebody of what was done to their account, in their language. */
async function tell(
  tx: Database,
  { email, locale }: Told,
  { letter, now }: { letter: (site: LetterSite) => Omit<NewMail, 'to'>; now: Date },
): Promise<void> {
  const site = await letterSite(tx, locale);
  await queueMail(tx, { ...letter(site), to: email, now });
}

const giveRole = defineAction({
  input: z.object({ id: idSchema, role: roleSchema }),
  allow: 'people.change_role',
  limit,
  async run({ tx, input: { id, role }, viewer, network, now }) {
    const changed = await changeRole(tx, { id, role, actor: actorOf(viewer, network) });
    if (!changed.ok) return changed;
    const { before } = changed.value;
    await tell(tx, changed.value, {
      letter: (site) => roleChangedMail({ ...site, before, after: role }),
      now,
    });
    return ok(await listDiscussedBy(tx, id));
  },
  touches: (articleIds) => articleIds.flatMap(touched.commentsChanged),
});

const shutOut = defineAction({
  input: z.object({ id: idSchema, reason: suspensionReasonSchema }),
  allow: 'people.suspend',
  limit,
  async run({ tx, input: { id, reason }, viewer, network, now }) {
    const suspended = await suspend(tx, { id, reason, actor: actorOf(viewer, network), now });
    if (!suspended.ok) return suspended;
    await tell(tx, suspended.value, { letter: (site) => suspendedMail({ ...site, reason }), now });
    return ok(undefined);
  },
  touches: nothing,
});

const letBackIn = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'people.suspend',
  limit,
  async run({ tx, input: { id }, viewer, network, now }) {
    const lifted = await liftSuspension(tx, { id, actor: actorOf(viewer, network) });
    if (!lifted.ok) return lifted;
    await tell(tx, lifted.value, { letter: suspensionLiftedMail, now });
    return ok(undefined);
  },
  touches: nothing,
});

const endTheirSessions = defineAction({
  /** Without a session, all of them. */
  input: z.object({ id: idSchema, sessionId: idSchema.optional() }),
  allow: 'people.end_sessions',
  limit,
  async run({ tx, input: { id, sessionId }, viewer, network }) {
    return endSessionsOf(tx, { id, sessionId, actor: actorOf(viewer, network) });
  },
  touches: nothing,
});

const takeOffSecondFactor = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'people.reset_second_factor',
  limit,
  async run({ tx, input: { id }, viewer, network, now }) {
    const reset = await resetSecondFactor(tx, { id, actor: actorOf(viewer, network) });
    if (!reset.ok) return reset;
    await tell(tx, reset.value, { letter: secondFactorResetMail, now });
    return ok(undefined);
  },
  touches: nothing,
});

/** Mails the link of an invitation, in the name of whoever sends it. */
async function mailInvitation(
  tx: Database,
  {
    email,
    role,
    locale,
    linkToken,
    inviterId,
    now,
  }: NewInvitation & {
    linkToken: string;
    inviterId: number;
    now: Date;
  },
): Promise<void> {
  const inviter = (await getAccount(tx, inviterId))?.displayName ?? '';
  const site = await letterSite(tx, locale);
  await queueMail(tx, { ...invitationMail({ ...site, inviter, role, linkToken }), to: email, now });
}

const sendInvitation = defineAction({
  input: z.object({ email: emailSchema, role: staffRoleSchema, mailLocale: localeSchema }),
  allow: 'people.invite',
  limit,
  async run({ tx, input: { email, role, mailLocale: locale }, viewer, network, now }) {
    const actor = actorOf(viewer, network);
    const invited = await invite(tx, { email, role, locale, actor, now });
    if (!invited.ok) return invited;
    const { linkToken } = invited.value;
    await mailInvitation(tx, { email, role, locale, linkToken, inviterId: actor.userId, now });
    return ok(undefined);
  },
  touches: nothing,
});

const sendAgain = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'people.invite',
  limit,
  async run({ tx, input: { id }, viewer, network, now }) {
    const actor = actorOf(viewer, network);
    const invited = await inviteAgain(tx, { id, actor, now });
    if (!invited.ok) return invited;
    await mailInvitation(tx, { ...invited.value, inviterId: actor.userId, now });
    return ok(undefined);
  },
  touches: nothing,
});

const takeBack = defineAction({
  input: z.object({ id: idSchema }),
  allow: 'people.invite',
  limit,
  async run({ tx, input: { id }, viewer, network }) {
    return withdrawInvitation(tx, { id, actor: actorOf(viewer, network) });
  },
  touches: nothing,
});

/** A form on somebody's page leads back to it. */
const person = (locale: Locale, form: FormData, done?: string): string => {
  const id = idSchema.safeParse(textOf(form, 'id'));
  return id.success ? deskAddress.person(locale, id.data, { done }) : deskAddress.people(locale);
};

export const changeRoleForm = pageForm(giveRole, {
  name: 'role',
  page: person,
  done: (_, locale, form) => person(locale, form, 'role'),
});

export const suspendForm = pageForm(shutOut, {
  name: 'suspend',
  page: person,
  done: (_, locale, form) => person(locale, form, 'suspended'),
});

export const liftSuspensionForm = pageForm(letBackIn, {
  name: 'suspend',
  page: person,
  done: (_, locale, form) => person(locale, form, 'lifted'),
});

export const endSessionsForm = pageForm(endTheirSessions, {
  name: 'sessions',
  page: person,
  done: (_, locale, form) => person(locale, form, 'sessions'),
});

export const resetSecondFactorForm = pageForm(takeOffSecondFactor, {
  name: 'factor',
  page: person,
  done: (_, locale, form) => person(locale, form, 'factor'),
});

export const inviteForm = pageForm(sendInvitation, {
  name: 'invite',
  page: (locale) => deskAddress.invitations(locale),
  keep: ['email', 'role', 'mailLocale'],
  done: (_, locale) => deskAddress.invitations(locale, { done: 'sent' }),
});

export const inviteAgainForm = pageForm(sendAgain, {
  name: 'pending',
  page: (locale) => deskAddress.invitations(locale),
  done: (_, locale) => deskAddress.invitations(locale, { done: 'again' }),
});

export const withdrawInvitationForm = pageForm(takeBack, {
  name: 'pending',
  page: (locale) => deskAddress.invitations(locale),
  done: (_, locale) => deskAddress.invitations(locale, { done: 'withdrawn' }),
});
