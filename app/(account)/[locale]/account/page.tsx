import type { Metadata } from 'next';
import { saveProfileForm } from '#app/_actions/account.ts';
import { changeAddressForm } from '#app/_actions/address.ts';
import { removePictureForm, setPictureForm } from '#app/_actions/picture.ts';
import { signOut } from '#app/_actions/sign-in.ts';
import { loadAccount, loadSubscribed } from '#app/_loaders/account.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { AccountOverview } from '#components/account/overview.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/account'>;

const deeds = ['saved', 'address_asked', 'picture_set', 'picture_removed'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('account.overview.title') };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = accountAddress.overview(locale);
  const member = await requireMember(locale, path);
  const { done, problem: stopped } = await searchParams;
  const [site, account, kept] = await Promise.all([loadSite(locale), loadAccount(member), readProblem(path)]);
  return (
    <AccountOverview
      locale={locale}
      siteName={site.name}
      account={account}
      subscribed={await loadSubscribed(account)}
      // The front door has no cookies to say it with.
      problem={stopped === 'too_large' ? { code: stopped, form: 'picture', typed: {} } : kept}
      done={deeds.find((deed) => deed === done) ?? null}
      save={saveProfileForm}
      setPicture={setPictureForm}
      removePicture={removePictureForm}
      changeAddress={changeAddressForm}
      signOut={signOut}
    />
  );
}
