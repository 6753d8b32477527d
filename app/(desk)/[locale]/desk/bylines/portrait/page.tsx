import type { Metadata } from 'next';
import { givePortraitForm, takePortraitForm } from '#app/_actions/bylines.ts';
import { loadByline } from '#app/_loaders/bylines.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readPictureProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { PictureRoom } from '#components/desk/picture-room.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/bylines/portrait'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.bylines.picture') };
}

export default async function DeskPortraitPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const query = await searchParams;
  const id = Number(query.id) || 0;
  const member = await requireDesk(locale, deskAddress.portrait(locale, { id }), 'bylines.save');
  const [byline, problem] = await Promise.all([
    loadByline(member, id),
    readPictureProblem(deskAddress.portrait(locale), query.problem),
  ]);
  const name = byline && (byline.editions[locale] ?? Object.values(byline.editions)[0])?.name;
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="bylines"
      here={(other) => deskAddress.portrait(other, { id })}
    >
      {byline ? (
        <PictureRoom
          locale={locale}
          back={{ label: t('newsroom.bylines.pictureBack'), href: deskAddress.byline(locale, id) }}
          title={t('newsroom.bylines.pictureOf', { name: name ?? '' })}
          label={t('newsroom.bylines.pictureLabel')}
          hint={t('picture.hint')}
          picture={byline.portrait}
          shape="round"
          hidden={{ id }}
          problem={problem}
          set={givePortraitForm}
          remove={takePortraitForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
