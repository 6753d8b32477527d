import '#app/editor.css';
import type { Metadata } from 'next';
import { discardDraftForm } from '#app/_actions/drafts.ts';
import { loadDiscard } from '#app/_loaders/revisions.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { DiscardPage } from '#components/desk/discard-page.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/articles/[id]/discard'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('revisions.discard.title') };
}

export default async function DeskDiscardPage({ params }: Props) {
  const { locale: given, id: number } = await params;
  const locale = requireLocale(given);
  const t = translator(locale);
  const id = pageNumber(number);
  const path = deskAddress.discard(locale, id);
  const member = await requireDesk(locale, path, 'articles.write');
  const [found, site, problem] = await Promise.all([
    loadDiscard(member, id),
    loadSite(locale),
    readProblem(path),
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="articles"
      here={(other) => deskAddress.discard(other, id)}
    >
      {found ? (
        <DiscardPage
          locale={locale}
          timeZone={site.timeZone}
          {...found}
          problem={problem && problemText(t, problem)}
          discard={discardDraftForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
