import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { PictureForm } from '#components/account/picture-form.tsx';
import { deskAddress } from '#components/desk/addresses.ts';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { type Problem, problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import { isStaff } from '#db/users/policy.ts';
import type { Account } from '#db/users/queries.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  siteName: string;
  account: Account;
  /** Whether the newsletter goes to them. */
  subscribed: boolean;
  problem: (Problem & { form: string; typed: Record<string, string> }) | null;
  /** What has just been done. */
  done: 'saved' | 'address_asked' | 'picture_set' | 'picture_removed' | null;
  save: Action;
  setPicture: Action;
  removePicture: Action;
  changeAddress: Action;
  signOut: Action;
};

/** Who somebody is here, and the way to everything else about their account. */
export function AccountOverview({
  locale,
  siteName,
  account,
  subscribed,
  problem,
  done,
  save,
  setPicture,
  removePicture,
  changeAddress,
  signOut,
}: Props) {
  const t = translator(locale);
  const doneText = {
    saved: t('account.overview.saved'),
    address_asked: t('addressChange.asked'),
    picture_set: t('picture.set'),
    picture_removed: t('picture.removed'),
  };
  const of = (form: string) => (problem?.form === form ? problem : null);
  const wrong = (form: string) => (problem?.form === form ? problemText(t, problem) : null);
  return (
    <>
      <PageTitle
        title={t('account.overview.title')}
        text={t('account.overview.signedInAs', { address: account.email })}
      />
      <Done text={done && doneText[done]} />
      <nav aria-label={t('account.overview.pages')}>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <a href={accountAddress.security(locale)}>{t('account.overview.security')}</a>
          </li>
          <li>
            <a href={accountAddress.data(locale)}>{t('privacy.title')}</a>
          </li>
          {isStaff(account.role) && (
            <li>
              <a href={deskAddress.home(locale)}>{t('account.overview.desk')}</a>
            </li>
          )}
        </ul>
      </nav>
      <section aria-labelledby="profile" className="rule-head space-y-5">
        <h2 id="profile" className="display text-card">
          {t('account.overview.profile')}
        </h2>
        <form action={save} className="grid gap-5">
          <input type="hidden" name="locale" value={locale} />
          <Field
            name="name"
            label={t('account.overview.name')}
            hint={t('account.overview.nameHint')}
            problem={wrong('profile')}
            defaultValue={of('profile')?.typed.name ?? account.displayName}
            required
            maxLength={200}
            autoComplete="name"
          />
          <div className="grid gap-1.5">
            <label htmlFor="mail-locale" className="text-small font-semibold">
              {t('account.overview.language')}
            </label>
            <select id="mail-locale" name="mailLocale" defaultValue={account.locale} className="field">
              {locales.map((one) => (
                <option key={one} value={one} lang={one}>
                  {t(`site.languages.${one}`)}
                </option>
              ))}
            </select>
          </div>
          <label className="flex gap-3 text-small">
            <input
              type="checkbox"
              name="notifyReplies"
              defaultChecked={account.notifyReplies}
              className="mt-1 size-5 shrink-0"
            />
            {t('account.overview.notifyReplies')}
          </label>
          <label className="flex gap-3 text-small">
            <input
              type="checkbox"
              name="newsletter"
              defaultChecked={subscribed}
              className="mt-1 size-5 shrink-0"
            />
            {t('account.signIn.newsletter', { name: siteName })}
          </label>
          <button type="submit" className="button justify-self-start">
            {t('account.overview.save')}
          </button>
        </form>
      </section>
      <PictureForm
        locale={locale}
        picture={account.picture}
        problem={wrong('picture')}
        set={setPicture}
        remove={removePicture}
      />
      <section aria-labelledby="address" className="rule-head space-y-5">
        <h2 id="address" className="display text-card">
          {t('addressChange.title')}
        </h2>
        <p className="text-small break-words text-muted">
          {t('addressChange.text', { address: account.email })}
        </p>
        <form action={changeAddress} className="grid gap-5">
          <input type="hidden" name="locale" value={locale} />
          <Field
            name="email"
            type="email"
            label={t('addressChange.label')}
            problem={wrong('address')}
            defaultValue={of('address')?.typed.email}
            required
            maxLength={254}
            autoComplete="email"
          />
          <button type="submit" className="button button-quiet justify-self-start">
            {t('addressChange.button')}
          </button>
        </form>
      </section>
      <form action={signOut} className="rule-head pt-6">
        <input type="hidden" name="locale" value={locale} />
        <button type="submit" className="button button-quiet">
          {t('account.overview.signOut')}
        </button>
      </form>
    </>
  );
}
