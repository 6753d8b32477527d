import type { Metadata } from 'next';
import { confirmAddressForm } from '#app/_actions/address.ts';
import { loadAddressChange } from '#app/_loaders/account.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { Form } from '#components/forms/form.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/account/address'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: translator(requireLocale((await params).locale))('addressChange.confirm.title'),
    // The address is a key: it must not reach another site.
    referrer: 'same-origin',
  };
}

/** Behind the link in either mail about a change of address. Opening it changes nothing. */
export default async function AddressPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const { token, done } = await searchParams;
  const title = t('addressChange.confirm.title');
  const onward = (
    <a className="button" href={accountAddress.overview(locale)}>
      {t('addressChange.onward')}
    </a>
  );
  if (done === 'changed' || done === 'waiting')
    return (
      <>
        <PageTitle title={title} text={t(`addressChange.${done}`)} />
        {onward}
      </>
    );
  const [site, change, problem] = await Promise.all([
    loadSite(locale),
    loadAddressChange(token),
    readProblem(accountAddress.confirmAddress(locale)),
  ]);
  if (!change)
    return (
      <>
        <PageTitle title={t('addressChange.confirm.over')} text={t('addressChange.confirm.overText')} />
        {onward}
      </>
    );
  return (
    <>
      <PageTitle
        title={title}
        text={t(`addressChange.confirm.${change.end}`, { name: site.name, to: change.to })}
      />
      <Form
        action={confirmAddressForm}
        locale={locale}
        hidden={{ token: String(token) }}
        problem={problem && problemText(t, problem)}
        className="grid gap-5"
      >
        <button type="submit" className="button justify-self-start">
          {t('addressChange.confirm.button')}
        </button>
      </Form>
    </>
  );
}
