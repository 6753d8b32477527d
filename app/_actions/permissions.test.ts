import { beforeAll, describe, expect, test } from 'vitest';
import * as account from '#app/_actions/account.ts';
import * as address from '#app/_actions/address.ts';
import * as articles from '#app/_actions/articles.ts';
import * as bylines from '#app/_actions/bylines.ts';
import * as commentRules from '#app/_actions/comment-rules.ts';
import * as comments from '#app/_actions/comments.ts';
import * as drafts from '#app/_actions/drafts.ts';
import * as editions from '#app/_actions/editions.ts';
import * as front from '#app/_actions/front.ts';
import * as invitation from '#app/_actions/invitation.ts';
import * as mail from '#app/_actions/mail.ts';
import * as media from '#app/_actions/media.ts';
import * as moderation from '#app/_actions/moderation.ts';
import * as navigation from '#app/_actions/navigation.ts';
import * as newsletter from '#app/_actions/newsletter.ts';
import * as notes from '#app/_actions/notes.ts';
import * as password from '#app/_actions/password.ts';
import * as people from '#app/_actions/people.ts';
import * as picture from '#app/_actions/picture.ts';
import * as previews from '#app/_actions/previews.ts';
import * as privacy from '#app/_actions/privacy.ts';
import * as providers from '#app/_actions/providers.ts';
import * as redirects from '#app/_actions/redirects.ts';
import * as revisions from '#app/_actions/revisions.ts';
import * as savedViews from '#app/_actions/saved-views.ts';
import * as secondFactor from '#app/_actions/second-factor.ts';
import * as sections from '#app/_actions/sections.ts';
import * as setUp from '#app/_actions/set-up.ts';
import * as settings from '#app/_actions/settings.ts';
import * as signIn from '#app/_actions/sign-in.ts';
import * as sources from '#app/_actions/sources.ts';
import * as tags from '#app/_actions/tags.ts';
import { loadAudit } from '#app/_loaders/audit.ts';
import {
  loadArticleModeration,
  loadCommentList,
  loadCommentLists,
  loadCommentSettings,
  loadListTrial,
  loadScore,
} from '#app/_loaders/comment-rules.ts';
import { loadDeskHome } from '#app/_loaders/desk-articles.ts';
import { loadEditing } from '#app/_loaders/drafts.ts';
import { loadFrontPreview, loadFrontRoom } from '#app/_loaders/front.ts';
import { loadOutbox } from '#app/_loaders/mail.ts';
import { loadLibrary } from '#app/_loaders/media.ts';
import { loadModeration } from '#app/_loaders/moderation.ts';
import { loadPeople } from '#app/_loaders/people.ts';
import { loadDiscard } from '#app/_loaders/revisions.ts';
import { loadSettings } from '#app/_loaders/settings.ts';
import { demand } from '#app/_server/gate.ts';
import { account as makeAccount, openSession, use, withRequests } from '#app/_server/testing.ts';
import { request } from '#app/_server/testing-framework.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { auditFilterSchema } from '#db/audit/validation.ts';
import { mediaFilterSchema } from '#db/media/validation.ts';
import { moderationPageSchema } from '#db/moderation/validation.ts';
import { type Member, type Permission, permissions, type Role, reachOf } from '#db/users/policy.ts';
import { accountRoles } from '#db/users/validation.ts';

/** A form, or what a script of the desk calls, which answers instead of going to a page. */
type Way = (given: FormData) => Promise<unknown>;
type Room = (member: Member) => unknown;

/** What each permission is asked for: the compiler names the one that is missing. */
const ways: Record<Exclude<Permission, `${string}.see`>, Way[]> = {
  'newsletter.sign_up': [newsletter.signUpFromForm],
  'newsletter.confirm': [newsletter.confirmFromForm],
  'newsletter.leave': [newsletter.leaveFromForm],
  'site.set_up': [setUp.setUpForm],
  'sign_in.ask': [signIn.askForCode],
  'sign_in.code': [signIn.signInWithCode],
  'sign_in.link': [signIn.signInWithLink],
  'sign_in.password': [signIn.signInWithPassword],
  'sign_in.second_factor': [secondFactor.passSecondFactor],
  'sign_in.invitation': [invitation.acceptInvitationForm],
  'sign_in.provider': [providers.signInElsewhere],
  'sign_in.provider_answer': [providers.comeBack],
  'account.sign_out': [signIn.signOut, signIn.signInAgain],
  'account.introduce': [account.giveName],
  'account.save_profile': [account.saveProfileForm],
  'account.set_picture': [picture.setPictureForm],
  'account.remove_picture': [picture.removePictureForm],
  'account.change_address': [address.changeAddressForm],
  'account.confirm_address': [address.confirmAddressForm],
  'account.leave': [privacy.leaveForm],
  'account.stay': [privacy.stayForm],
  'account.end_session': [account.endSessionForm],
  'account.end_other_sessions': [account.endOtherSessionsForm],
  'account.begin_second_factor': [secondFactor.beginSetUp],
  'account.confirm_second_factor': [secondFactor.confirmSetUp],
  'account.renew_recovery_codes': [secondFactor.renewCodes],
  'account.put_away_recovery_codes': [secondFactor.putCodesAway],
  'account.remove_second_factor': [secondFactor.removeSecondFactor],
  'account.set_password': [password.setPasswordForm],
  'account.remove_password': [password.removePasswordForm],
  'account.tie_identity': [providers.tieElsewhere],
  'account.untie_identity': [providers.untieForm],
  'comments.begin': [comments.keepComment],
  'comments.write': [comments.writeComment],
  'comments.change': [comments.changeOwnComment, comments.deleteComment, comments.deleteCommentForm],
  'comments.like': [comments.like],
  'comments.report': [comments.reportForm],
  'comments.appeal': [comments.appealForm],
  'comments.mute': [comments.mute, comments.muteForm, comments.hearAgainForm],
  'comments.rules': [
    commentRules.saveRulesForm,
    commentRules.switchScoreForm,
    commentRules.saveReasonForm,
    commentRules.moveReasonForm,
    commentRules.removeReasonForm,
    commentRules.saveListForm,
    commentRules.switchListForm,
    commentRules.removeListForm,
    commentRules.askCheckerForm,
    commentRules.setForArticleForm,
  ],
  'comments.stop_notices': [comments.stopForm],
  'articles.create': [drafts.createArticleForm],
  'views.save': [savedViews.saveViewForm, savedViews.removeViewForm],
  'articles.write': [
    drafts.save,
    drafts.settleAside,
    drafts.discardDraftForm,
    revisions.restoreRevisionForm,
    articles.moveManyToSectionForm,
    articles.tagManyForm,
    editions.beginEditionCall,
    editions.markInStepCall,
  ],
  'pages.write': [drafts.createPageForm],
  'articles.submit': [articles.handInOrRecall, articles.handInManyForm],
  'articles.approve': [articles.approveOrSendBack, articles.approveManyForm],
  'articles.publish': [articles.publishOrSchedule, articles.rescheduleForm, articles.setTimesForm],
  'articles.withdraw': [articles.withdraw, articles.withdrawManyForm],
  'articles.archive': [articles.archiveOrReopen, articles.archiveManyForm],
  'articles.assign': [articles.assign, articles.assignForm, articles.assignManyForm],
  'articles.note': [articles.findColleagues, notes.notesOfArticle, notes.writeNote, notes.markNote],
  'comments.moderate': [
    moderation.findComments,
    moderation.watchComments,
    moderation.readComment,
    moderation.decide,
    moderation.decideForm,
    moderation.undo,
    moderation.undoForm,
    moderation.feature,
    moderation.featureForm,
    moderation.answer,
    moderation.answerForm,
    moderation.openComments,
    moderation.openCommentsForm,
    moderation.note,
    moderation.noteForm,
    moderation.treat,
    moderation.treatForm,
  ],
  'articles.preview': [previews.listPreviews, previews.makePreview, previews.revokePreview],
  'front.arrange': [
    front.arrangeFrontCall,
    front.arrangeFrontForm,
    front.makePlanForm,
    front.movePlanForm,
    front.removePlanForm,
  ],
  'media.upload': [media.beginUploadCall, media.addPartCall, media.finishUploadCall, media.cancelUploadCall],
  'media.change': [
    media.replaceMediaCall,
    media.describeMediaForm,
    media.addCaptionsForm,
    media.removeCaptionsForm,
  ],
  'media.remove': [media.removeMediaForm],
  'sections.save': [sections.saveSectionForm, sections.moveSectionForm, sections.removeSectionForm],
  'redirects.save': [redirects.saveRedirectForm, redirects.removeRedirectForm],
  'navigation.save': [
    navigation.addLinkForm,
    navigation.moveLinkForm,
    navigation.removeLinkForm,
    navigation.resetMenuForm,
  ],
  'tags.save': [tags.saveTagForm, tags.mergeTagsForm, tags.removeTagForm],
  'tags.add': [tags.addTagFromEditor],
  'bylines.save': [
    bylines.saveBylineForm,
    bylines.mergeBylinesForm,
    bylines.removeBylineForm,
    bylines.givePortraitForm,
    bylines.takePortraitForm,
  ],
  'bylines.add': [bylines.addBylineFromEditor],
  'sources.save': [sources.saveSourceForm, sources.mergeSourcesForm, sources.removeSourceForm],
  'sources.add': [sources.addSourceFromEditor],
  'people.invite': [people.inviteForm, people.inviteAgainForm, people.withdrawInvitationForm],
  'people.change_role': [people.changeRoleForm],
  'people.suspend': [people.suspendForm, people.liftSuspensionForm],
  'people.end_sessions': [people.endSessionsForm],
  'people.reset_second_factor': [people.resetSecondFactorForm],
  'mail.open': [mail.openMailForm],
  'settings.save': [
    settings.saveSettingsForm,
    settings.saveColourForm,
    settings.setLogoForm,
    settings.removeLogoForm,
  ],
};

/** What scripts ask that everybody of the desk may know. */
const asked: Partial<Record<Permission, Way[]>> = {
  'articles.see': [
    tags.findTags,
    bylines.findBylines,
    sources.findSourcesByName,
    drafts.attendArticle,
    drafts.findEmbeds,
    articles.findStories,
    editions.readBeside,
  ],
  'media.see': [media.findMediaCall],
};

const everything = { ...auditFilterSchema.parse({}), timeZone: 'UTC' };
const rooms: Record<Extract<Permission, `${string}.see`>, Room> = {
  'desk.see': (member) => loadDeskHome(member, { now: new Date() }),
  'permissions.see': (member) => demand(member, 'permissions.see'),
  'people.see': (member) => loadPeople(member, { query: '', page: 1 }),
  'audit.see': (member) => loadAudit(member, everything),
  'mail.see': (member) => loadOutbox(member, {}),
  'settings.see': (member) => loadSettings(member),
  'articles.see': (member) => loadEditing(member, 1),
  'media.see': (member) =>
    loadLibrary(member, mediaFilterSchema.parse({}), { languages: ['en'], timeZone: 'UTC' }),
};

/** Rooms that ask for the permission of what is done in them. */
const workshops: Partial<Record<Permission, Room[]>> = {
  'comments.rules': [
    loadCommentSettings,
    loadCommentLists,
    (member) => loadCommentList(member, 1),
    (member) => loadListTrial(member, 1),
    (member) => loadScore(member, new Date()),
    (member) => loadArticleModeration(member, 1),
  ],
  'articles.write': [(member) => loadDiscard(member, 1)],
  'comments.moderate': [
    (member) =>
      loadModeration(member, { locale: 'en', page: moderationPageSchema.parse({}), now: new Date() }),
  ],
  'front.arrange': [
    (member) => loadFrontRoom(member, { locale: 'en', planId: undefined, query: '', now: new Date() }),
    (member) => loadFrontPreview(member, { site: { locale: 'en', sections: [] }, at: new Date() }),
  ],
};

const database = withRequests();
beforeAll(async () => {
  await database.sql`insert into settings (key, value) values ('site', '{"staffSecondFactor": false}')`;
});

let count = 0;

/** From here on, requests come from somebody of a role who has just signed in by one factor. */
async function be(role: Role): Promise<void> {
  count += 1;
  use();
  if (role !== 'anonymous') await openSession(await makeAccount(role, `person${count}`));
}

/** The code of the refusal that was answered, or that a form came back with; undefined when it was taken. */
async function refusalOf(way: Way): Promise<string | undefined> {
  const answer = await way(new FormData()).catch((error: Error) => error);
  if (!(answer instanceof Error)) return (answer as { code?: string }).code;
  expect(answer.message).toMatch(/^\//);
  const kept = [...request.cookies.values()].find(({ name }) => name.startsWith('problem'));
  return kept && JSON.parse(kept.value).code;
}

const roles: Role[] = ['anonymous', ...accountRoles];

describe.each(Object.entries({ ...ways, ...asked }))('%s by an action', (permission, all) => {
  test.each(roles)('%s', async (role) => {
    for (const way of all) {
      await be(role);
      const may = reachOf(await getViewer(), permission as Permission) !== null;
      const code = await refusalOf(way);
      if (may) expect(code).not.toBe('not_allowed');
      else expect(code).toBe('not_allowed');
      expect(code).not.toBe('unexpected');
    }
  });
});

const allRooms = [
  ...Object.entries(rooms),
  ...Object.entries(workshops).flatMap(([permission, all]) => all.map((room) => [permission, room] as const)),
];

describe.each(allRooms)('%s', (permission, room) => {
  test.each(accountRoles)('%s', async (role) => {
    await be(role);
    const viewer = await getViewer();
    if (viewer.role === 'anonymous') throw new Error('The session was not taken.');
    const look = async () => room(viewer);
    if (reachOf(viewer, permission as Permission)) await expect(look()).resolves.not.toThrow();
    else await expect(look()).rejects.toThrow(`Read without the permission ${permission}.`);
  });
});

test('Staff who owe a second step have the rights of a reader', async () => {
  await database.sql`update settings set value = '{}'`;
  for (const role of accountRoles) {
    await be(role);
    expect(await getViewer()).toMatchObject({ role: 'reader', assignedRole: role });
    expect(await refusalOf(people.changeRoleForm)).toBe('not_allowed');
  }
  await database.sql`update settings set value = '{"staffSecondFactor": false}'`;
});

test('Nothing that asks for a permission is missing here', () => {
  expect([...Object.keys(ways), ...Object.keys(rooms)].sort()).toEqual(Object.keys(permissions).sort());
  const modules = [
    account,
    invitation,
    address,
    articles,
    bylines,
    comments,
    commentRules,
    drafts,
    editions,
    front,
    media,
    privacy,
    mail,
    moderation,
    navigation,
    newsletter,
    notes,
    password,
    people,
    providers,
    redirects,
    savedViews,
    secondFactor,
    sections,
    setUp,
    signIn,
    picture,
    previews,
    revisions,
    settings,
    sources,
    tags,
  ];
  const exported = modules.flatMap((module) => Object.values<unknown>(module));
  expect(new Set([...Object.values(ways).flat(), ...Object.values(asked).flat()])).toEqual(new Set(exported));
});
