import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  /** Whether somebody is signed in already, and wanted to tie another account. */
  isMember: boolean;
  /** The service that does not answer; else one said no, or nothing was begun in this browser. */
  away?: string;
};

/** Instead of the way to another service or back from it. */
export function NothingCame({ locale, isMember, away }: Props) {
  const t = translator(locale);
  return (
    <>
      {away ? (
        <PageTitle
          title={t('providers.onward.away')}
          text={t('providers.onward.awayText', { service: away })}
        />
      ) : (
        <PageTitle title={t('providers.back.over')} text={t('providers.back.overText')} />
      )}
      <a className="button" href={isMember ? accountAddress.security(locale) : accountAddress.signIn(locale)}>
        {t(isMember ? 'providers.backToSecurity' : 'providers.again')}
      </a>
    </>
  );
}
