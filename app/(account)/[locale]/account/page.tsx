import type { Metadata } from 'next';
import { saveProfileForm } from '#app/_actions/account.ts';
import { changeAddressForm } from '#app/_actions/leaving.ts';
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

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('account.overview.title') };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = accountAddress.overview(locale);
  const member = await requireMember(locale, path);
  const { done } = await searchParams;
  const [site, account, problem] = await Promise.all([
    loadSite(locale),
    loadAccount(member),
    readProblem(path),
  ]);
  return (
    <AccountOverview
      locale={locale}
      siteName={site.name}
      account={account}
      subscribed={await loadSubscribed(account)}
      problem={problem}
      done={done === 'saved' || done === 'address_asked' ? done : null}
      save={saveProfileForm}
      changeAddress={changeAddressForm}
      signOut={signOut}
    />
  );
}
