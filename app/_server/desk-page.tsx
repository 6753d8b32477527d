import 'server-only';
import type { ReactNode } from 'react';
import { loadSite } from '#app/_loaders/site.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskFrame, type Room } from '#components/desk/desk-frame.tsx';
import type { Locale } from '#db/core/locale.ts';
import { type Member, type Permission, reachOf } from '#db/users/policy.ts';

/** In the order of the navigation. */
const rooms: {
  name: Room['name'];
  group: Room['group'];
  permission: Permission;
  at: (locale: Locale) => string;
}[] = [
  { name: 'articles', group: 'write', permission: 'articles.see', at: deskAddress.articles },
  { name: 'media', group: 'write', permission: 'media.see', at: deskAddress.media },
  { name: 'comments', group: 'write', permission: 'comments.moderate', at: deskAddress.comments },
  { name: 'calendar', group: 'write', permission: 'articles.see', at: deskAddress.calendar },
  { name: 'commentRules', group: 'write', permission: 'comments.rules', at: deskAddress.commentRules },
  { name: 'front', group: 'write', permission: 'front.arrange', at: deskAddress.front },
  { name: 'sections', group: 'newsroom', permission: 'sections.save', at: deskAddress.sections },
  { name: 'tags', group: 'newsroom', permission: 'tags.save', at: deskAddress.tags },
  { name: 'bylines', group: 'newsroom', permission: 'bylines.save', at: deskAddress.bylines },
  { name: 'sources', group: 'newsroom', permission: 'sources.save', at: deskAddress.sources },
  { name: 'navigation', group: 'newsroom', permission: 'navigation.save', at: deskAddress.navigation },
  { name: 'redirects', group: 'newsroom', permission: 'redirects.save', at: deskAddress.redirects },
  { name: 'people', group: 'site', permission: 'people.see', at: deskAddress.people },
  { name: 'permissions', group: 'site', permission: 'permissions.see', at: deskAddress.permissions },
  { name: 'audit', group: 'site', permission: 'audit.see', at: deskAddress.audit },
  { name: 'mail', group: 'site', permission: 'mail.see', at: deskAddress.outbox },
  { name: 'settings', group: 'site', permission: 'settings.see', at: deskAddress.settings },
];

/** The rooms that are open to a member. */
export const openRooms = (locale: Locale, member: Member): Room[] =>
  rooms
    .filter(({ permission }) => reachOf(member, permission))
    .map(({ name, group, at }) => ({ name, group, href: at(locale) }));

type Props = {
  locale: Locale;
  member: Member;
  current?: Room['name'];
  here: (locale: Locale) => string;
  children: ReactNode;
};

/** A page of the desk in its frame. */
export async function DeskPage({ locale, member, current, here, children }: Props) {
  const site = await loadSite(locale);
  return (
    <DeskFrame
      locale={locale}
      siteName={site.name}
      rooms={openRooms(locale, member)}
      current={current}
      here={here}
    >
      {children}
    </DeskFrame>
  );
}
