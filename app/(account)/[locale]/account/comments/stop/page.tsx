import type { Metadata } from 'next';
import { stopForm } from '#app/_actions/comments.ts';
import { loadStopLink } from '#app/_loaders/own-comments.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { commentAddress } from '#components/comments/addresses.ts';
import { Form } from '#components/forms/form.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/account/comments/stop'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: translator(requireLocale((await params).locale))('comments.stopPage.title'),
    // The address is a key: it must not reach another site.
    referrer: 'same-origin',
  };
}

/** Behind the link in mails about answers. Opening it changes nothing: mail scanners open every link. */
export default async function StopPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const { token, done } = await searchParams;
  const title = t('comments.stopPage.title');
  const [link, problem] = await Promise.all([loadStopLink(token), readProblem(commentAddress.stop(locale))]);
  if (done === 'stopped' || !link || link.stopped)
    return (
      <>
        <PageTitle
          title={title}
          text={t(done === 'stopped' || link ? 'comments.stopPage.done' : 'comments.stopPage.gone')}
        />
        <p>
          <a href={accountAddress.overview(locale)}>{t('comments.own.account')}</a>
        </p>
      </>
    );
  return (
    <>
      <PageTitle title={title} text={t('comments.stopPage.text')} />
      <Form
        action={stopForm}
        locale={locale}
        hidden={{ token: String(token) }}
        problem={problem && problemText(t, problem)}
        className="grid gap-5"
      >
        <button type="submit" className="button justify-self-start">
          {t('comments.stopPage.button')}
        </button>
      </Form>
    </>
  );
}
