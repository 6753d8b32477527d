import type { Metadata } from 'next';
import { removeRedirectForm, saveRedirectForm } from '#app/_actions/redirects.ts';
import { loadRedirectById } from '#app/_loaders/redirects.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { RedirectPage } from '#components/desk/redirect-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/redirects/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.redirects.title') };
}

export default async function DeskRedirectPage({ params }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = rawId === 'new' ? 'new' : pageNumber(rawId);
  const path = deskAddress.redirect(locale, id);
  const member = await requireDesk(locale, path, 'redirects.save');
  const [redirect, problem] = await Promise.all([
    id === 'new' ? null : loadRedirectById(member, id),
    readProblem(path),
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="redirects"
      here={(other) => deskAddress.redirect(other, id)}
    >
      {redirect || id === 'new' ? (
        <RedirectPage
          locale={locale}
          redirect={redirect}
          problem={problem}
          save={saveRedirectForm}
          remove={removeRedirectForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
