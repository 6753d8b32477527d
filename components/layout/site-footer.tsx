import type { ReactNode } from 'react';
import { accountAddress } from '#components/account/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import { MenuLinks } from '#components/layout/menu-links.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MenuEntry } from '#db/navigation/queries.ts';
import { type SiteSettings, socialNetworks } from '#db/settings/validation.ts';

type Props = {
  locale: Locale;
  name: string;
  about: string;
  copyrightHolder: string;
  year: string;
  /** The menu of the header, once more. */
  sections: MenuEntry[];
  pages: MenuEntry[];
  social?: SiteSettings['social'];
  /** Whether there is a notice of correction to be read. */
  corrections?: boolean;
  newsletter: ReactNode;
};

export function SiteFooter({
  locale,
  name,
  about,
  copyrightHolder,
  year,
  sections,
  pages,
  social = {},
  corrections = false,
  newsletter,
}: Props) {
  const t = translator(locale);
  const link = 'inline-block py-1 no-underline hover:underline';
  return (
    <footer className="no-print mt-20">
      <div className="krama" />
      <div className="bg-sand">
        <div className="shell grid gap-x-12 gap-y-10 py-12 two:grid-cols-[2fr_1fr_1fr_2fr]">
          <section aria-labelledby="footer-about">
            <h2 id="footer-about" className="display text-card text-river">
              {about ? t('site.explore', { name }) : name}
            </h2>
            {about && <p className="mt-2 max-w-prose text-small text-muted">{about}</p>}
            <SocialLinks social={social} />
          </section>
          <nav
            aria-label={t('site.footer')}
            className="grid gap-x-12 gap-y-10 two:col-span-2 two:grid-cols-2"
          >
            <ul className="text-small">
              <MenuLinks locale={locale} entries={sections} className={link} />
            </ul>
            <ul className="text-small">
              <MenuLinks locale={locale} entries={pages} className={link} />
              {corrections && (
                <li>
                  <a className={link} href={address.corrections(locale)}>
                    {t('corrections.title')}
                  </a>
                </li>
              )}
              <li>
                <a className={link} href={accountAddress.overview(locale)} rel="nofollow">
                  {t('account.link')}
                </a>
              </li>
              <li>
                <a className={link} href={address.feed(locale)}>
                  {t('site.feeds')}
                </a>
              </li>
            </ul>
          </nav>
          {newsletter}
        </div>
        <p className="shell border-t border-line py-5 text-tiny text-muted">
          {t('site.copyright', { year: locale === 'km' ? khmerDigits(year) : year, holder: copyrightHolder })}
        </p>
      </div>
    </footer>
  );
}

/** Names of companies, the same in every language. */
export const socialNames = {
  facebook: 'Facebook',
  telegram: 'Telegram',
  x: 'X',
  youtube: 'YouTube',
  tiktok: 'TikTok',
  instagram: 'Instagram',
} as const;

/** Where else the newsroom can be found. */
function SocialLinks({ social }: { social: SiteSettings['social'] }) {
  const links = socialNetworks.flatMap((network) => {
    const href = social[network];
    return href ? [{ network, href }] : [];
  });
  if (!links.length) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 text-small">
      {links.map(({ network, href }) => (
        <li key={network}>
          <a className="inline-block py-1 underline" href={href} rel="me noopener">
            {socialNames[network]}
          </a>
        </li>
      ))}
    </ul>
  );
}

const khmerDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));
