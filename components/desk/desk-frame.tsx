import type { ReactNode } from 'react';
import { accountAddress } from '#components/account/addresses.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

export type RoomGroup = 'write' | 'newsroom' | 'site';

export type Room = {
  name:
    | 'articles'
    | 'media'
    | 'comments'
    | 'calendar'
    | 'commentRules'
    | 'front'
    | 'sections'
    | 'tags'
    | 'bylines'
    | 'sources'
    | 'navigation'
    | 'redirects'
    | 'people'
    | 'permissions'
    | 'audit'
    | 'mail'
    | 'settings';
  group: RoomGroup;
  href: string;
};

type Props = {
  locale: Locale;
  siteName: string;
  /** Those that are open to whoever looks. */
  rooms: Room[];
  current?: Room['name'];
  /** The same page in another language. */
  here: (locale: Locale) => string;
  children: ReactNode;
};

/** What is around every page of the desk: quieter than the site, and made for those who come every day. */
export function DeskFrame({ locale, siteName, rooms, current, here, children }: Props) {
  const t = translator(locale);
  const other: Locale = locale === 'en' ? 'km' : 'en';
  const link = 'inline-block py-1.5 no-underline hover:text-brick hover:underline';
  return (
    <>
      <header className="border-b border-line">
        <a
          href="#content"
          className="absolute start-4 top-2 z-10 -translate-y-24 bg-gold px-4 py-2 font-semibold text-on-gold focus:translate-y-0"
        >
          {t('site.skipToContent')}
        </a>
        <div className="shell flex flex-wrap items-baseline justify-between gap-x-6 pt-2 text-small">
          <p className="min-w-0">
            <span className="display text-card text-brick">{siteName}</span>{' '}
            <a className={`${link} text-muted`} href={deskAddress.home(locale)}>
              {t('desk.name')}
            </a>
          </p>
          <ul className="flex flex-wrap gap-x-5 text-muted">
            <li>
              <a className={link} href={address.home(locale)}>
                {t('desk.toSite')}
              </a>
            </li>
            <li>
              <a className={link} href={accountAddress.overview(locale)}>
                {t('desk.account')}
              </a>
            </li>
            <li>
              <a className={link} lang={other} hrefLang={other} href={here(other)}>
                {t('desk.otherLanguage')}
              </a>
            </li>
          </ul>
        </div>
        <DeskNavigation locale={locale} rooms={rooms} current={current} />
      </header>
      <main id="content" tabIndex={-1} className="shell min-h-[60vh] space-y-6 py-7 outline-none">
        {children}
      </main>
    </>
  );
}

type NavigationProps = { locale: Locale; rooms: Room[]; current: Room['name'] | undefined };

/** The groups of rooms, each leading to its first, and below them the rooms of the group in which one is. */
function DeskNavigation({ locale, rooms, current }: NavigationProps) {
  const t = translator(locale);
  const groups = [...Map.groupBy(rooms, ({ group }) => group)];
  const here =
    rooms.find(({ name }) => name === current)?.group ?? (groups.length === 1 ? groups[0]?.[0] : null);
  const row = 'shell flex flex-wrap gap-x-6 text-small';
  const link =
    'inline-block border-b-[3px] border-transparent no-underline hover:text-brick aria-[current]:border-river aria-[current]:font-semibold aria-[current]:text-river';
  if (!rooms.length) return null;
  return (
    <nav aria-label={t('desk.rooms')}>
      {groups.length > 1 && (
        <ul className={row}>
          {groups.map(([group, [first]]) => (
            <li key={group}>
              <a
                href={first?.href}
                aria-current={group === here ? 'true' : undefined}
                className={`${link} py-2`}
              >
                {t(`desk.group.${group}`)}
              </a>
            </li>
          ))}
        </ul>
      )}
      {groups
        .filter(([group]) => group === here)
        .map(([group, inGroup]) => (
          <div key={group} className="border-t border-line bg-sand">
            <ul className={row}>
              {inGroup.map(({ name, href }) => (
                <li key={name}>
                  <a
                    href={href}
                    aria-current={name === current ? 'true' : undefined}
                    className={`${link} py-1.5`}
                  >
                    {t(`desk.room.${name}`)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  );
}
