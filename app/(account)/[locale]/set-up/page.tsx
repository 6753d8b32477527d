import type { Metadata } from 'next';
import { setUpForm } from '#app/_actions/set-up.ts';
import { loadSetUpLink } from '#app/_loaders/account.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { SetUpForm } from '#components/account/set-up-form.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/set-up'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: translator(requireLocale((await params).locale))('setUp.title'),
    robots: { index: false },
    // The address is a key: it must not reach another site.
    referrer: 'same-origin',
  };
}

/** Behind the link that the console of a new site shows. */
export default async function SetUpPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const { token } = await searchParams;
  const [isOpen, problem] = await Promise.all([
    loadSetUpLink(token),
    readProblem(accountAddress.setUp(locale)),
  ]);
  return (
    <main id="content" tabIndex={-1} className="shell min-h-[50vh] py-10 outline-none">
      <div className="max-w-lg space-y-8">
        {isOpen ? (
          <SetUpForm
            locale={locale}
            token={String(token)}
            timeZones={Intl.supportedValuesOf('timeZone')}
            problem={problem}
            action={setUpForm}
          />
        ) : (
          <>
            <PageTitle title={t('setUp.over.title')} text={t('setUp.over.text')} />
            <a className="button" href={accountAddress.signIn(locale)}>
              {t('account.signIn.title')}
            </a>
          </>
        )}
      </div>
    </main>
  );
}
