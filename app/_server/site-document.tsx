import 'server-only';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { signUpFromForm } from '#app/_actions/newsletter.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { Awake } from '#components/layout/awake.tsx';
import { fontFiles } from '#components/layout/font-files.ts';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { NewsletterBox } from '#components/newsletter/newsletter-box.tsx';
import type { Locale } from '#db/core/locale.ts';

/** The whole document of a public page: head, header, what the page says, footer. */
export async function SiteDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  const site = await loadSite(locale);
  // Only what the first screen needs.
  preload(locale === 'km' ? fontFiles['kantumruy-khmer'] : fontFiles.fraunces, {
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  });
  return (
    <html lang={locale}>
      <body>
        <SiteHeader locale={locale} name={site.name} sections={site.menu} />
        {children}
        <SiteFooter
          locale={locale}
          name={site.name}
          about={site.about}
          copyrightHolder={site.copyrightHolder}
          year={site.year}
          sections={site.menu}
          pages={site.footerPages}
          newsletter={
            <NewsletterBox locale={locale} siteName={site.name} action={signUpFromForm} place="footer" />
          }
        />
        <Awake />
      </body>
    </html>
  );
}
