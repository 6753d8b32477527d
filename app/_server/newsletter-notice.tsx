import 'server-only';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { loadLatest } from '#app/_loaders/articles.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { LatestList } from '#components/articles/latest-list.tsx';
import { address } from '#components/layout/addresses.ts';
import { PageColumns } from '#components/layout/page-columns.tsx';
import { translator } from '#components/messages/translator.ts';
import { newsletterAddress } from '#components/newsletter/addresses.ts';
import { Notice } from '#components/newsletter/notice.tsx';
import type { Locale } from '#db/core/locale.ts';

type Params = Promise<{ locale: string }>;

type Kind = 'checkInbox' | 'confirmed' | 'left';

export async function noticeMetadata(kind: Kind, params: Params): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  return { title: translator(locale)(`newsletter.${kind}.title`), robots: { index: false } };
}

/** The static pages on which the newsletter's forms end. */
export async function NoticePage({ kind, params }: { kind: Kind; params: Params }) {
  const locale = requireLocale((await params).locale);
  return (
    <NewsletterColumns locale={locale}>
      <KindNotice kind={kind} locale={locale} />
    </NewsletterColumns>
  );
}

/** What has been done, in words, and the way on. */
export function KindNotice({ kind, locale }: { kind: Kind; locale: Locale }) {
  const t = translator(locale);
  const hint = kind === 'checkInbox' ? [t('newsletter.checkInbox.hint')] : [];
  return (
    <Notice title={t(`newsletter.${kind}.title`)} paragraphs={[t(`newsletter.${kind}.text`), ...hint]}>
      <a className="button" href={address.home(locale)}>
        {t('newsletter.onward')}
      </a>
    </Notice>
  );
}

/** A link from a mail that nobody knows any more. */
export function BadLink({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <Notice title={t('newsletter.badLink.title')} paragraphs={[t('newsletter.badLink.text')]}>
      <a className="button" href={newsletterAddress.signUp(locale)}>
        {t('newsletter.again')}
      </a>
    </Notice>
  );
}

/** The newsletter's own pages have the latest news beside them and not one more sign-up. */
export async function NewsletterColumns({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [site, latest] = await Promise.all([loadSite(locale), loadLatest(locale, 8)]);
  return (
    <PageColumns aside={<LatestList cards={latest} locale={locale} timeZone={site.timeZone} />}>
      {children}
    </PageColumns>
  );
}
