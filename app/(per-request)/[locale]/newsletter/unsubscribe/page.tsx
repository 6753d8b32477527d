import type { Metadata } from 'next';
import { leaveFromForm } from '#app/_actions/newsletter.ts';
import { loadSubscription } from '#app/_loaders/newsletter.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { BadLink, KindNotice, NewsletterColumns } from '#app/_server/newsletter-notice.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { newsletterAddress } from '#components/newsletter/addresses.ts';
import { LinkForm } from '#components/newsletter/link-form.tsx';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  return { title: translator(locale)('newsletter.leave.title'), robots: { index: false } };
}

/** Opening this changes nothing: mail scanners open every link. */
export default async function LeavePage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const { token } = await searchParams;
  const subscription = await loadSubscription(token);
  const t = translator(locale);
  const [site, problem] = await Promise.all([loadSite(locale), readProblem(newsletterAddress.leave(locale))]);
  return (
    <NewsletterColumns locale={locale}>
      {subscription && subscription.status !== 'left' ? (
        <LinkForm
          locale={locale}
          title={t('newsletter.leave.title')}
          text={t('newsletter.leave.text', { name: site.name, address: subscription.email })}
          button={t('newsletter.leave.button')}
          token={String(token)}
          problem={problem && problemText(t, problem)}
          action={leaveFromForm}
        />
      ) : subscription ? (
        <KindNotice kind="left" locale={locale} />
      ) : (
        <BadLink locale={locale} />
      )}
    </NewsletterColumns>
  );
}
