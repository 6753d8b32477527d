import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  name: string;
  sections: { id: number; slug: string; name: string }[];
};

/** Name, sections, search and the other language; the krama under it all. */
export function SiteHeader({ locale, name, sections }: Props) {
  const t = translator(locale);
  const other: Locale = locale === 'en' ? 'km' : 'en';
  return (
    <header>
      <a
        href="#content"
        className="absolute start-4 top-2 z-10 -translate-y-24 bg-gold px-4 py-2 font-semibold text-on-gold focus:translate-y-0"
      >
        {t('site.skipToContent')}
      </a>
      <div className="shell flex flex-wrap items-baseline gap-x-7 gap-y-1 py-3.5">
        <p className="display me-auto text-[calc(1.5625rem*var(--step))] text-brick two:me-0">
          <a className="no-underline" href={address.home(locale)}>
            {name}
          </a>
        </p>
        <nav aria-label={t('site.sections')} className="no-print order-last -mx-5 w-[calc(100%+2.5rem)] overflow-x-auto px-5 two:order-none two:m-0 two:w-auto two:flex-1 two:p-0">
          <ul className="flex gap-x-5 whitespace-nowrap text-small text-muted">
            {sections.map((section) => (
              <li key={section.id}>
                <a className="inline-block py-1.5 no-underline hover:text-brick hover:underline" href={address.section(locale, section.slug)}>
                  {section.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ul className="no-print flex items-baseline gap-x-4 text-small">
          <li>
            <a className="inline-block py-1.5 no-underline hover:underline" href={address.search(locale)}>
              {t('site.search')}
            </a>
          </li>
          <li>
            <a lang={other} hrefLang={other} className="inline-block py-1.5 font-sans no-underline hover:underline" href={address.home(other)}>
              {t('site.otherLanguage')}
            </a>
          </li>
        </ul>
      </div>
      <div className="krama" />
    </header>
  );
}
