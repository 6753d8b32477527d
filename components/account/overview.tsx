import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { PictureForm } from '#components/account/picture-form.tsx';
import { commentAddress } from '#components/comments/addresses.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { Checkbox } from '#components/forms/checkbox.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { replyNotices } from '#db/comments/validation.ts';
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
  problem: KeptProblem | null;
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
  const inProfile = problemTexts(t, problem, { form: 'profile' });
  const inPicture = problemTexts(t, problem, { form: 'picture' });
  const inAddress = problemTexts(t, problem, { form: 'address' });
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
            <a href={commentAddress.own(locale)}>{t('comments.own.title')}</a>
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
        <Form action={save} locale={locale} className="grid gap-5">
          <Field
            name="name"
            label={t('account.overview.name')}
            hint={t('account.overview.nameHint')}
            problem={inProfile.ofForm}
            defaultValue={inProfile.typed('name') ?? account.displayName}
            required
            maxLength={200}
            autoComplete="name"
          />
          <Choice
            name="mailLocale"
            label={t('account.overview.language')}
            defaultValue={account.locale}
            options={locales.map((one) => ({ value: one, label: t(`site.languages.${one}`), lang: one }))}
          />
          <Choice
            name="replyNotices"
            label={t('account.overview.replyNotices')}
            defaultValue={account.replyNotices}
            options={replyNotices.map((when) => ({
              value: when,
              label: t(`account.overview.replies.${when}`),
            }))}
          />
          <Checkbox
            name="newsletter"
            label={t('account.signIn.newsletter', { name: siteName })}
            defaultChecked={subscribed}
          />
          <button type="submit" className="button justify-self-start">
            {t('account.overview.save')}
          </button>
        </Form>
      </section>
      <PictureForm
        locale={locale}
        picture={account.picture}
        problem={inPicture.ofForm}
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
        <Form action={changeAddress} locale={locale} className="grid gap-5">
          <Field
            name="email"
            type="email"
            label={t('addressChange.label')}
            problem={inAddress.ofForm}
            defaultValue={inAddress.typed('email')}
            required
            maxLength={254}
            autoComplete="email"
          />
          <button type="submit" className="button button-quiet justify-self-start">
            {t('addressChange.button')}
          </button>
        </Form>
      </section>
      <Form action={signOut} locale={locale} className="rule-head pt-6">
        <button type="submit" className="button button-quiet">
          {t('account.overview.signOut')}
        </button>
      </Form>
    </>
  );
}
