import type { Metadata } from 'next';
import { switchListForm } from '#app/_actions/comment-rules.ts';
import { loadListTrial } from '#app/_loaders/comment-rules.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { ListTrialPage } from '#components/desk/list-trial-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/comments/rules/lists/[id]/trial'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('commentRules.lists.title') };
}

export default async function DeskListTrialPage({ params }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = pageNumber(rawId);
  const member = await requireDesk(locale, deskAddress.commentListTrial(locale, id), 'comments.rules');
  const [trial, site] = await Promise.all([loadListTrial(member, id), loadSite(locale)]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="commentRules"
      here={(other) => deskAddress.commentListTrial(other, id)}
    >
      {trial ? (
        <ListTrialPage locale={locale} timeZone={site.timeZone} {...trial} turn={switchListForm} />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
