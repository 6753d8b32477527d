import 'server-only';
import type { ReactNode } from 'react';
import { signUpFromForm } from '#app/_actions/newsletter.ts';
import { loadHasCorrections } from '#app/_loaders/corrections.ts';
import { loadSite, type Site } from '#app/_loaders/site.ts';
import { address } from '#components/layout/addresses.ts';
import { Awake } from '#components/layout/awake.tsx';
import { fontFiles } from '#components/layout/font-files.ts';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { NewsletterBox } from '#components/newsletter/newsletter-box.tsx';
import type { Locale } from '#db/core/locale.ts';

/** The whole document of a public page: head, header, what the page says, footer. */
export async function SiteDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  const site = await loadSite(locale);
  return (
    <html lang={locale}>
      <head>
        {/* Not by `preload()`: for a stored page that ends in a header of the framework's answer, which is not kept. */}
        {firstFonts(locale, site.name).map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" crossOrigin="anonymous" href={href} />
        ))}
        {site.colour && <link rel="stylesheet" href={address.colour(site.colour)} />}
      </head>
      <body>
        <SiteFrame site={site}>{children}</SiteFrame>
        <Awake />
      </body>
    </html>
  );
}

/** Header and footer of the site around what a page says. */
export async function SiteFrame({ site, children }: { site: Site; children: ReactNode }) {
  const { locale } = site;
  const corrections = await loadHasCorrections(locale);
  return (
    <>
      <SiteHeader
        locale={locale}
        name={site.name}
        logo={site.logo}
        menu={site.header}
        languages={site.languages}
      />
      {children}
      <SiteFooter
        locale={locale}
        name={site.name}
        about={site.about}
        copyrightHolder={site.copyrightHolder}
        year={site.year}
        sections={site.header}
        pages={site.footer}
        social={site.social}
        corrections={corrections}
        newsletter={
          <NewsletterBox locale={locale} siteName={site.name} action={signUpFromForm} place="footer" />
        }
      />
    </>
  );
}

/** What the first screen is written with: the name in the header may be in Latin letters on a Khmer page too. */
export function firstFonts(locale: Locale, name: string): string[] {
  if (locale === 'en') return [fontFiles.fraunces];
  return [fontFiles['kantumruy-khmer'], ...(/[a-z]/i.test(name) ? [fontFiles['kantumruy-latin']] : [])];
}
