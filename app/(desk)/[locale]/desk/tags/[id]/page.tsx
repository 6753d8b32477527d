import type { Metadata } from 'next';
import { removeTagForm, saveTagForm } from '#app/_actions/tags.ts';
import { loadTag } from '#app/_loaders/tags.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { TagPage } from '#components/desk/tag-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/tags/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.tags.title') };
}

export default async function DeskTagPage({ params, searchParams }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = rawId === 'new' ? 'new' : pageNumber(rawId);
  const path = deskAddress.tag(locale, id);
  const member = await requireDesk(locale, path, 'tags.save');
  const [tag, problem, { done }] = await Promise.all([
    id === 'new' ? null : loadTag(member, id),
    readProblem(path),
    searchParams,
  ]);
  const name = tag && (tag.editions[locale] ?? Object.values(tag.editions)[0])?.name;
  return (
    <DeskPage locale={locale} member={member} current="tags" here={(other) => deskAddress.tag(other, id)}>
      {tag || id === 'new' ? (
        <TagPage
          locale={locale}
          tag={tag}
          title={name ?? t('newsroom.tags.new')}
          problem={problem}
          done={done === 'saved' ? t('newsroom.saved') : done === 'merged' ? t('newsroom.merged') : null}
          save={saveTagForm}
          remove={removeTagForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
