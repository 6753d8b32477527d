import type { Metadata } from 'next';
import { moveSectionForm } from '#app/_actions/sections.ts';
import { loadSectionTree } from '#app/_loaders/sections.ts';
import { editionNames } from '#app/_server/desk-names.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { SectionsPage } from '#components/desk/sections-page.tsx';
import { problemText } from '#components/forms/problem-text.ts';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/sections'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.sections.title') };
}

export default async function DeskSectionsPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const path = deskAddress.sections(locale);
  const member = await requireDesk(locale, path, 'sections.save');
  const [tree, problem, { done }] = await Promise.all([
    loadSectionTree(member, locale),
    readProblem(path),
    searchParams,
  ]);
  return (
    <DeskPage locale={locale} member={member} current="sections" here={deskAddress.sections}>
      <SectionsPage
        locale={locale}
        rows={tree.map(({ editions, ...row }) => ({ ...row, names: editionNames(locale, editions) }))}
        problem={problem && problemText(t, problem)}
        done={done === 'removed' ? t('newsroom.removed') : null}
        move={moveSectionForm}
      />
    </DeskPage>
  );
}
