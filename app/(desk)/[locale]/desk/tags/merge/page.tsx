import type { Metadata } from 'next';
import { mergeTagsForm } from '#app/_actions/tags.ts';
import { loadChosenTags } from '#app/_loaders/tags.ts';
import { namesOf } from '#app/_server/desk-names.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { NewsroomMerge } from '#components/desk/newsroom-merge.tsx';
import { translator } from '#components/messages/translator.ts';
import { chosenIds, wordsSchema } from '#db/core/named.ts';

type Props = PageProps<'/[locale]/desk/tags/merge'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.merge.title') };
}

export default async function DeskMergeTagsPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const path = deskAddress.mergeTags(locale, []);
  const member = await requireDesk(locale, path, 'tags.save');
  const query = await searchParams;
  const ids = chosenIds(query);
  const [{ chosen, unknown }, problem] = await Promise.all([
    loadChosenTags(member, { ids, name: wordsSchema.parse(query.name) }),
    readProblem(path),
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="tags"
      here={(other) => deskAddress.mergeTags(other, ids)}
    >
      <NewsroomMerge
        locale={locale}
        back={{ label: t('newsroom.tags.back'), href: deskAddress.tags(locale) }}
        at={path}
        rows={chosen.map(({ id, name, used }) => ({
          id,
          names: namesOf(locale, name),
          used: t('newsroom.stories', { count: used }),
        }))}
        unknown={unknown}
        problem={problem}
        merge={mergeTagsForm}
      />
    </DeskPage>
  );
}
