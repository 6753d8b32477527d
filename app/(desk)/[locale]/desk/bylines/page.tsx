import type { Metadata } from 'next';
import { loadBylines } from '#app/_loaders/bylines.ts';
import { editionNames } from '#app/_server/desk-names.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { NewsroomList } from '#components/desk/newsroom-list.tsx';
import { translator } from '#components/messages/translator.ts';
import { bylineFilterSchema } from '#db/people/validation.ts';

type Props = PageProps<'/[locale]/desk/bylines'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.bylines.title') };
}

export default async function DeskBylinesPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const member = await requireDesk(locale, deskAddress.bylines(locale), 'bylines.save');
  const query = await searchParams;
  const filter = bylineFilterSchema.parse(query);
  const { bylines, total, pages } = await loadBylines(member, { ...filter, locale });
  return (
    <DeskPage locale={locale} member={member} current="bylines" here={deskAddress.bylines}>
      <NewsroomList
        locale={locale}
        title={t('newsroom.bylines.title')}
        text={t('newsroom.bylines.text')}
        create={{ label: t('newsroom.bylines.new'), href: deskAddress.byline(locale, 'new') }}
        at={(to) => deskAddress.bylines(locale, to)}
        mergeAt={deskAddress.mergeBylines(locale, [])}
        filter={filter}
        count={t('newsroom.bylines.count', { count: total })}
        pages={pages}
        rows={bylines.map(({ id, editions, account, articles }) => ({
          id,
          names: editionNames(locale, editions),
          href: deskAddress.byline(locale, id),
          detail: [
            editions.find((edition) => edition.locale === locale)?.role,
            account && t('newsroom.bylines.withAccount'),
          ]
            .filter(Boolean)
            .join(' · '),
          used: t('newsroom.articles', { count: articles }),
        }))}
        done={query.done === 'removed' ? t('newsroom.removed') : null}
      />
    </DeskPage>
  );
}
