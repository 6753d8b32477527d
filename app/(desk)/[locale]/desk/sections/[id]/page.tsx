import type { Metadata } from 'next';
import { removeSectionForm, saveSectionForm } from '#app/_actions/sections.ts';
import { loadSectionEditions, loadSectionTree } from '#app/_loaders/sections.ts';
import { editionNames } from '#app/_server/desk-names.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { pageNumber, requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { SectionPage } from '#components/desk/section-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { withAllBelow } from '#db/sections/rules/section-tree.ts';

type Props = PageProps<'/[locale]/desk/sections/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.sections.title') };
}

export default async function DeskSectionPage({ params, searchParams }: Props) {
  const { locale: rawLocale, id: rawId } = await params;
  const locale = requireLocale(rawLocale);
  const t = translator(locale);
  const id = rawId === 'new' ? 'new' : pageNumber(rawId);
  const path = deskAddress.section(locale, id);
  const member = await requireDesk(locale, path, 'sections.save');
  const [tree, editions, problem, { done }] = await Promise.all([
    loadSectionTree(member, locale),
    id === 'new' ? {} : loadSectionEditions(member, id),
    readProblem(path),
    searchParams,
  ]);
  const held = tree.find((row) => row.id === id);
  const choices = tree.map((row) => ({
    id: row.id,
    // A list of choices has no indents of its own.
    name: `${'– '.repeat(row.depth)}${editionNames(locale, row.editions)[0]?.text ?? t('desk.noName')}`,
  }));
  const within = held ? withAllBelow(tree, held.id) : new Set();
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="sections"
      here={(other) => deskAddress.section(other, id)}
    >
      {held || id === 'new' ? (
        <SectionPage
          locale={locale}
          section={held ? { ...held, editions } : null}
          title={
            held
              ? (editionNames(locale, held.editions)[0]?.text ?? t('desk.noName'))
              : t('newsroom.sections.new')
          }
          parents={choices.filter((choice) => !within.has(choice.id))}
          others={choices.filter((choice) => choice.id !== id)}
          problem={problem}
          done={done === 'saved' ? t('newsroom.saved') : null}
          save={saveSectionForm}
          remove={removeSectionForm}
        />
      ) : (
        <DeskTitle title={t('desk.gone.title')} text={t('desk.gone.text')} />
      )}
    </DeskPage>
  );
}
