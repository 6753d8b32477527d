import type { Metadata } from 'next';
import { removeSourceForm, saveSourceForm } from '#app/_actions/sources.ts';
import { loadSource } from '#app/_loaders/sources.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { SourcePage } from '#components/desk/source-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { inLocale } from '#db/core/locale.ts';

type Props = PageProps<'/[locale]/desk/sources/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.sources.title') };
}

export default async function DeskSourcePage({ params, searchParams }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = rawId === 'new' ? 'new' : pageNumber(rawId);
  const path = deskAddress.source(locale, id);
  const member = await requireDesk(locale, path, 'sources.save');
  const [source, problem, { done }] = await Promise.all([
    id === 'new' ? null : loadSource(member, id),
    readProblem(path),
    searchParams,
  ]);
  const name = source && inLocale(source.name, locale);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="sources"
      here={(other) => deskAddress.source(other, id)}
    >
      {source || id === 'new' ? (
        <SourcePage
          locale={locale}
          source={source}
          title={name ?? t('newsroom.sources.new')}
          problem={problem}
          done={done === 'saved' ? t('newsroom.saved') : done === 'merged' ? t('newsroom.merged') : null}
          save={saveSourceForm}
          remove={removeSourceForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
