import 'server-only';
import type { ReactNode } from 'react';
import { loadSite } from '#app/_loaders/site.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskFrame, type Room } from '#components/desk/desk-frame.tsx';
import type { Locale } from '#db/core/locale.ts';
import { type Member, type Permission, reachOf } from '#db/users/policy.ts';

const rooms: { name: Room['name']; permission: Permission; at: (locale: Locale) => string }[] = [
  { name: 'media', permission: 'media.see', at: deskAddress.media },
  { name: 'people', permission: 'people.see', at: deskAddress.people },
  { name: 'permissions', permission: 'permissions.see', at: deskAddress.permissions },
  { name: 'audit', permission: 'audit.see', at: deskAddress.audit },
  { name: 'mail', permission: 'mail.see', at: deskAddress.outbox },
  { name: 'settings', permission: 'settings.see', at: deskAddress.settings },
];

/** The rooms that are open to a member. */
export const openRooms = (locale: Locale, member: Member): Room[] =>
  rooms
    .filter(({ permission }) => reachOf(member, permission))
    .map(({ name, at }) => ({ name, href: at(locale) }));

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
