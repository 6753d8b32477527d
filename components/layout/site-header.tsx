import { accountAddress } from '#components/account/addresses.ts';
import { address } from '#components/layout/addresses.ts';
import { MenuLinks } from '#components/layout/menu-links.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';
import type { MenuEntry } from '#db/navigation/queries.ts';

type Props = {
  locale: Locale;
  name: string;
  /** Shown instead of the name. */
  logo?: MediaView | null;
  menu: MenuEntry[];
  /** Those that the site offers. */
  languages: Locale[];
};

/** Name, menu, search and the other language; the krama under it all. */
export function SiteHeader({ locale, name, logo, menu, languages }: Props) {
  const t = translator(locale);
  const link = 'inline-block py-1.5 no-underline hover:text-brick hover:underline';
  const other = languages.find((one) => one !== locale);
  return (
    <header>
      <a
        href="#content"
        className="absolute start-4 top-2 z-10 -translate-y-24 bg-gold px-4 py-2 font-semibold text-on-gold focus:translate-y-0"
      >
        {t('site.skipToContent')}
      </a>
      <div className="shell grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-3 two:grid-cols-[auto_1fr_auto] two:gap-x-7 two:py-4">
        <p className="display text-[calc(clamp(1.2rem,5.6vw,1.625rem)*var(--step))] text-brick">
          <a className="no-underline" href={address.home(locale)}>
            {logo ? <Logo picture={logo} name={name} /> : name}
          </a>
        </p>
        <nav
          aria-label={t('site.sections')}
          className="no-print order-last col-span-2 -mx-5 overflow-x-auto px-5 two:order-none two:col-span-1 two:m-0 two:p-0"
        >
          <ul className="flex gap-x-5 whitespace-nowrap text-small text-muted">
            <MenuLinks locale={locale} entries={menu} className={link} />
            <li className="two:ms-auto">
              <a className={link} href={address.search(locale)}>
                {t('site.search')}
              </a>
            </li>
            <li>
              <a className={link} href={accountAddress.overview(locale)} rel="nofollow">
                {t('account.link')}
              </a>
            </li>
          </ul>
        </nav>
        {other && (
          <a
            lang={other}
            hrefLang={other}
            className={`no-print text-small ${link}`}
            href={address.home(other)}
          >
            {t('site.otherLanguage')}
          </a>
        )}
      </div>
      <div className="krama" />
    </header>
  );
}

/** Of one height, and as wide as it is then: its place is known before it is there. */
function Logo({ picture, name }: { picture: MediaView; name: string }) {
  const small = picture.variants.find(({ format, width }) => format === 'webp' && width >= 400);
  return (
    <picture>
      {small && <source type="image/webp" srcSet={address.media(small.key)} />}
      <img
        src={address.media(picture.key)}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
        alt={name}
        className="h-10 w-auto max-w-[60vw] object-contain object-left two:h-12"
      />
    </picture>
  );
}
