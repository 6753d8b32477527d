import type { Metadata } from 'next';
import { leaveForm, stayForm } from '#app/_actions/privacy.ts';
import { loadAccount } from '#app/_loaders/account.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireMember } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { accountAddress } from '#components/account/addresses.ts';
import { PageTitle } from '#components/account/page-title.tsx';
import { Done } from '#components/forms/done.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';
import { formatDate } from '#components/ui/date.tsx';

type Props = PageProps<'/[locale]/account/data'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('privacy.title') };
}

export default async function DataPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const path = accountAddress.data(locale);
  const member = await requireMember(locale, path);
  const [site, account, problem, { done }] = await Promise.all([
    loadSite(locale),
    loadAccount(member),
    readProblem(path),
    searchParams,
  ]);
  const { deleteAt } = account;
  return (
    <>
      <PageTitle title={t('privacy.title')} />
      <Done text={done === 'kept' && !deleteAt ? t('privacy.delete.kept') : null} />
      <section aria-labelledby="download" className="rule-head space-y-4">
        <h2 id="download" className="display text-card">
          {t('privacy.download.title')}
        </h2>
        <p className="text-small text-muted">{t('privacy.download.text')}</p>
        <ul className="space-y-2">
          <li>
            <a href={accountAddress.record(locale, 'record.html')} download>
              {t('privacy.download.read')}
            </a>
          </li>
          <li>
            <a href={accountAddress.record(locale, 'record.json')} download>
              {t('privacy.download.json')}
            </a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="delete" className="rule-head space-y-4">
        <h2 id="delete" className="display text-card">
          {t('privacy.delete.title')}
        </h2>
        <p className="text-small text-muted">
          {deleteAt
            ? t('privacy.delete.asked', { date: formatDate(deleteAt, { locale, timeZone: site.timeZone }) })
            : t('privacy.delete.text')}
        </p>
        <FormProblem text={problem && problemText(t, problem)} />
        <Form action={deleteAt ? stayForm : leaveForm} locale={locale}>
          <button type="submit" className={deleteAt ? 'button' : 'button button-quiet'}>
            {t(deleteAt ? 'privacy.delete.keep' : 'privacy.delete.button')}
          </button>
        </Form>
      </section>
    </>
  );
}
