import type { Metadata } from 'next';
import { loadTags } from '#app/_loaders/tags.ts';
import { editionNames } from '#app/_server/desk-names.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { NewsroomList } from '#components/desk/newsroom-list.tsx';
import { translator } from '#components/messages/translator.ts';
import { tagFilterSchema } from '#db/tags/validation.ts';

type Props = PageProps<'/[locale]/desk/tags'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.tags.title') };
}

export default async function DeskTagsPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const member = await requireDesk(locale, deskAddress.tags(locale), 'tags.save');
  const query = await searchParams;
  const filter = tagFilterSchema.parse(query);
  const { tags, total, pages } = await loadTags(member, { ...filter, locale });
  return (
    <DeskPage locale={locale} member={member} current="tags" here={deskAddress.tags}>
      <NewsroomList
        locale={locale}
        title={t('newsroom.tags.title')}
        text={t('newsroom.tags.text')}
        create={{ label: t('newsroom.tags.new'), href: deskAddress.tag(locale, 'new') }}
        at={(to) => deskAddress.tags(locale, to)}
        mergeAt={deskAddress.mergeTags(locale, [])}
        filter={filter}
        withUnused
        count={t('newsroom.tags.count', { count: total })}
        pages={pages}
        rows={tags.map(({ id, editions, stories }) => ({
          id,
          names: editionNames(locale, editions),
          href: deskAddress.tag(locale, id),
          used: t('newsroom.stories', { count: stories }),
        }))}
        done={query.done === 'removed' ? t('newsroom.removed') : null}
      />
    </DeskPage>
  );
}
