import type { Metadata } from 'next';
import { removeBylineForm, saveBylineForm } from '#app/_actions/bylines.ts';
import { loadByline } from '#app/_loaders/bylines.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { BylinePage } from '#components/desk/byline-page.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { type Translate, translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/bylines/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.bylines.title') };
}

const doneTexts = {
  saved: 'newsroom.saved',
  merged: 'newsroom.merged',
  picture: 'newsroom.bylines.pictureSaved',
  pictureGone: 'newsroom.bylines.pictureGone',
} as const;

function doneText(t: Translate, done: unknown): string | null {
  const said = Object.entries(doneTexts).find(([word]) => word === done)?.[1];
  return said ? t(said) : null;
}

export default async function DeskBylinePage({ params, searchParams }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = rawId === 'new' ? 'new' : pageNumber(rawId);
  const path = deskAddress.byline(locale, id);
  const member = await requireDesk(locale, path, 'bylines.save');
  const [byline, problem, { done }] = await Promise.all([
    id === 'new' ? null : loadByline(member, id),
    readProblem(path),
    searchParams,
  ]);
  const name = byline && (byline.editions[locale] ?? Object.values(byline.editions)[0])?.name;
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="bylines"
      here={(other) => deskAddress.byline(other, id)}
    >
      {byline || id === 'new' ? (
        <BylinePage
          locale={locale}
          byline={byline}
          title={name ?? t('newsroom.bylines.new')}
          problem={problem}
          done={doneText(t, done)}
          save={saveBylineForm}
          remove={removeBylineForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
