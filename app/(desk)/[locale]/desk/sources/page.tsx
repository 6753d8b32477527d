import type { Metadata } from 'next';
import { loadSources } from '#app/_loaders/sources.ts';
import { namesOf } from '#app/_server/desk-names.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { NewsroomList } from '#components/desk/newsroom-list.tsx';
import { translator } from '#components/messages/translator.ts';
import { sourceFilterSchema } from '#db/sources/validation.ts';

type Props = PageProps<'/[locale]/desk/sources'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.sources.title') };
}

export default async function DeskSourcesPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const member = await requireDesk(locale, deskAddress.sources(locale), 'sources.save');
  const query = await searchParams;
  const filter = sourceFilterSchema.parse(query);
  const { sources, total, pages } = await loadSources(member, { ...filter, locale });
  return (
    <DeskPage locale={locale} member={member} current="sources" here={deskAddress.sources}>
      <NewsroomList
        locale={locale}
        title={t('newsroom.sources.title')}
        text={t('newsroom.sources.text')}
        create={{ label: t('newsroom.sources.new'), href: deskAddress.source(locale, 'new') }}
        at={(to) => deskAddress.sources(locale, to)}
        mergeAt={deskAddress.mergeSources(locale, [])}
        filter={filter}
        withUnused
        count={t('newsroom.sources.count', { count: total })}
        pages={pages}
        rows={sources.map(({ id, name, url, articles }) => ({
          id,
          names: namesOf(locale, name),
          href: deskAddress.source(locale, id),
          detail: url,
          used: t('newsroom.articles', { count: articles }),
        }))}
        done={query.done === 'removed' ? t('newsroom.removed') : null}
      />
    </DeskPage>
  );
}
