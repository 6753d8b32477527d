import { expect, test } from 'vitest';
import {
  type Member,
  may,
  type Permission,
  permissions,
  type Role,
  reachOf,
  scopeOf,
} from '#db/users/policy.ts';

const roles: Role[] = [
  'anonymous',
  'reader',
  'contributor',
  'author',
  'editor',
  'moderator',
  'administrator',
];

/** Written out once more by hand: a slip in the table must show here. */
const table: Record<Permission, string> = {
  'newsletter.sign_up': 'any any any any any any any',
  'newsletter.confirm': 'any any any any any any any',
  'newsletter.leave': 'any any any any any any any',
  'site.set_up': 'any any any any any any any',
  'sign_in.ask': 'any any any any any any any',
  'sign_in.code': 'any any any any any any any',
  'sign_in.link': 'any any any any any any any',
  'sign_in.password': 'any any any any any any any',
  'sign_in.provider': 'any any any any any any any',
  'sign_in.provider_answer': 'any any any any any any any',
  'sign_in.invitation': 'any any any any any any any',
  'sign_in.second_factor': 'any any any any any any any',
  'account.sign_out': '- own own own own own own',
  'account.introduce': '- own own own own own own',
  'account.save_profile': '- own own own own own own',
  'account.change_address': '- own own own own own own',
  'account.confirm_address': 'any any any any any any any',
  'account.leave': '- own own own own own own',
  'account.stay': '- own own own own own own',
  'account.end_session': '- own own own own own own',
  'account.end_other_sessions': '- own own own own own own',
  'account.begin_second_factor': '- own own own own own own',
  'account.confirm_second_factor': '- own own own own own own',
  'account.renew_recovery_codes': '- own own own own own own',
  'account.put_away_recovery_codes': '- own own own own own own',
  'account.remove_second_factor': '- own own own own own own',
  'account.set_password': '- own own own own own own',
  'account.remove_password': '- own own own own own own',
  'account.tie_identity': '- own own own own own own',
  'account.untie_identity': '- own own own own own own',
  'account.set_picture': '- own own own own own own',
  'account.remove_picture': '- own own own own own own',
  'desk.see': '- - any any any any any',
  'articles.see': '- - any any any any any',
  'articles.create': '- - any any any - any',
  'articles.write': '- - own own any - any',
  'articles.submit': '- - own own any - any',
  'articles.approve': '- - - - any - any',
  'articles.publish': '- - - own any - any',
  'articles.withdraw': '- - - - any - any',
  'articles.archive': '- - - own any - any',
  'articles.assign': '- - - - any - any',
  'comments.begin': 'any any any any any any any',
  'comments.write': '- own own own own own own',
  'comments.change': '- own own own own own own',
  'comments.like': '- own own own own own own',
  'comments.report': '- own own own own own own',
  'comments.appeal': '- own own own own own own',
  'comments.mute': '- own own own own own own',
  'comments.stop_notices': 'any any any any any any any',
  'comments.moderate': '- - - - any any any',
  'comments.rules': '- - - - any any any',
  'articles.note': '- - any any any any any',
  'articles.preview': '- - own own any - any',
  'views.save': '- - any any any any any',
  'pages.write': '- - - - any - any',
  'front.arrange': '- - - - any - any',
  'media.see': '- - any any any any any',
  'media.upload': '- - any any any - any',
  'media.change': '- - own own any - any',
  'media.remove': '- - - - any - any',
  'sections.save': '- - - - any - any',
  'tags.add': '- - any any any - any',
  'tags.save': '- - - - any - any',
  'bylines.add': '- - any any any - any',
  'bylines.save': '- - - - any - any',
  'sources.add': '- - any any any - any',
  'sources.save': '- - - - any - any',
  'redirects.save': '- - - - any - any',
  'navigation.save': '- - - - any - any',
  'people.see': '- - - - - - any',
  'people.invite': '- - - - - - any',
  'people.change_role': '- - - - - - any',
  'people.suspend': '- - - - - - any',
  'people.end_sessions': '- - - - - - any',
  'people.reset_second_factor': '- - - - - - any',
  'permissions.see': '- - - - - - any',
  'audit.see': '- - - - - - any',
  'mail.see': '- - - - - - any',
  'mail.open': '- - - - - - any',
  'settings.see': '- - - - - - any',
  'settings.save': '- - - - - - any',
};

const viewer = (role: Role) =>
  role === 'anonymous'
    ? { role }
    : ({ role, assignedRole: role, userId: 7, sessionId: 1, signedInAt: new Date(0) } satisfies Member);

test.each(Object.entries(table))('%s', (permission, row) => {
  const reaches = roles.map((role) => reachOf(viewer(role), permission as Permission) ?? '-');
  expect(reaches.join(' ')).toBe(row);
});

test("What is one's own, and what is everybody's, is what `may` and the scope of statements say", () => {
  for (const permission of Object.keys(permissions) as Permission[])
    for (const role of roles) {
      const reach = reachOf(viewer(role), permission);
      expect(may(viewer(role), permission, 7)).toBe(reach !== null);
      expect(may(viewer(role), permission, 8)).toBe(reach === 'any');
      expect(scopeOf(viewer(role), permission)).toEqual(
        reach === 'any' ? 'any' : reach === 'own' ? { ownerId: 7 } : null,
      );
    }
});
