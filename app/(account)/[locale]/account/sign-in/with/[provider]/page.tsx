import type { Metadata } from 'next';
import { comeBack } from '#app/_actions/providers.ts';
import { loadService } from '#app/_loaders/providers.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { getViewer } from '#app/_server/viewer.ts';
import { NothingCame } from '#components/account/nothing-came.tsx';
import { PageTitle } from '#components/account/page-title.tsx';
import { Form } from '#components/forms/form.tsx';
import { Onward } from '#components/layout/onward.tsx';
import { translator } from '#components/messages/translator.ts';
import { providerAnswerSchema } from '#db/identities/validation.ts';

type Props = PageProps<'/[locale]/account/sign-in/with/[provider]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: translator(requireLocale((await params).locale))('account.signIn.title'),
    // The address holds what the service said: it must not reach another site.
    referrer: 'same-origin',
  };
}

/** Opening this changes nothing; its button does. */
export default async function BackPage({ params, searchParams }: Props) {
  const { locale: given, provider } = await params;
  const locale = requireLocale(given);
  const t = translator(locale);
  const [query, viewer] = await Promise.all([searchParams, getViewer()]);
  const isMember = viewer.role !== 'anonymous';
  const service = loadService(provider);
  const answer = providerAnswerSchema.safeParse({ ...query, provider });
  if (!service || !answer.success) return <NothingCame locale={locale} isMember={isMember} />;
  return (
    <>
      <PageTitle
        title={t('providers.back.title', { service: service.name })}
        text={t('providers.back.text')}
      />
      <Form
        action={comeBack}
        locale={locale}
        hidden={{ ...(isMember && { to: 'security' }), ...answer.data }}
      >
        <button type="submit" className="button" data-onward>
          {t('providers.back.button')}
        </button>
      </Form>
      <Onward />
    </>
  );
}
