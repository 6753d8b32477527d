import type { Metadata } from 'next';
import { signUpFromForm } from '#app/_actions/newsletter.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { NewsletterColumns } from '#app/_server/newsletter-notice.tsx';
import { translator } from '#components/messages/translator.ts';
import { newsletterAddress } from '#components/newsletter/addresses.ts';
import { SignUpForm } from '#components/newsletter/sign-up-form.tsx';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = requireLocale((await params).locale);
  return {
    title: translator(locale)('newsletter.title'),
    alternates: { canonical: newsletterAddress.signUp(locale) },
  };
}

export default async function NewsletterPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const [site, problem] = await Promise.all([
    loadSite(locale),
    readProblem(newsletterAddress.signUp(locale)),
  ]);
  return (
    <NewsletterColumns locale={locale}>
      <SignUpForm locale={locale} siteName={site.name} problem={problem} action={signUpFromForm} />
    </NewsletterColumns>
  );
}
