import type { Metadata } from 'next';
import { mergeBylinesForm } from '#app/_actions/bylines.ts';
import { loadChosenBylines } from '#app/_loaders/bylines.ts';
import { namesOf } from '#app/_server/desk-names.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { NewsroomMerge } from '#components/desk/newsroom-merge.tsx';
import { translator } from '#components/messages/translator.ts';
import { chosenIds, wordsSchema } from '#db/core/named.ts';

type Props = PageProps<'/[locale]/desk/bylines/merge'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.merge.title') };
}

export default async function DeskMergeBylinesPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const path = deskAddress.mergeBylines(locale, []);
  const member = await requireDesk(locale, path, 'bylines.save');
  const query = await searchParams;
  const ids = chosenIds(query);
  const [{ chosen, unknown }, problem] = await Promise.all([
    loadChosenBylines(member, { ids, name: wordsSchema.parse(query.name) }),
    readProblem(path),
  ]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="bylines"
      here={(other) => deskAddress.mergeBylines(other, ids)}
    >
      <NewsroomMerge
        locale={locale}
        back={{ label: t('newsroom.bylines.back'), href: deskAddress.bylines(locale) }}
        at={path}
        rows={chosen.map(({ id, name, used }) => ({
          id,
          names: namesOf(locale, name),
          used: t('newsroom.articles', { count: used }),
        }))}
        unknown={unknown}
        problem={problem}
        merge={mergeBylinesForm}
      />
    </DeskPage>
  );
}
