import type { Metadata } from 'next';
import { signInWithLink } from '#app/_actions/sign-in.ts';
import { loadSignInLink } from '#app/_loaders/account.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { Form } from '#components/forms/form.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/account/sign-in/link'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: translator(requireLocale((await params).locale))('account.byLink.title'),
    // The address is a key: it must not reach another site.
    referrer: 'same-origin',
  };
}

/** Opening this changes nothing: mail scanners open every link. */
export default async function LinkPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const { token } = await searchParams;
  const [site, link, problem] = await Promise.all([
    loadSite(locale),
    loadSignInLink(token),
    readProblem(accountAddress.link(locale)),
  ]);
  if (!link)
    return (
      <>
        <PageTitle title={t('account.byLink.over.title')} text={t('account.byLink.over.text')} />
        <a className="button" href={accountAddress.signIn(locale)}>
          {t('account.byLink.again')}
        </a>
      </>
    );
  return (
    <>
      <PageTitle
        title={t('account.byLink.title')}
        text={t('account.byLink.text', { name: site.name, address: link.email })}
      />
      <Form
        action={signInWithLink}
        locale={locale}
        hidden={{ token: String(token) }}
        problem={problem && problemText(t, problem)}
        className="grid gap-5"
      >
        <button type="submit" className="button justify-self-start">
          {t('account.byLink.button')}
        </button>
      </Form>
    </>
  );
}
