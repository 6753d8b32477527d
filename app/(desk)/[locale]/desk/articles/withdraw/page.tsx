import type { Metadata } from 'next';
import { withdrawManyForm } from '#app/_actions/articles.ts';
import { loadChosen } from '#app/_loaders/desk-articles.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { WithdrawPage } from '#components/desk/withdraw-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { articleFilterSchema, chosenSchema, filterQuery } from '#db/desk/validation.ts';

type Props = PageProps<'/[locale]/desk/articles/withdraw'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('deskArticles.withdrawTitle') };
}

export default async function DeskWithdrawPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = deskAddress.withdrawArticles(locale);
  const member = await requireDesk(locale, path, 'articles.withdraw');
  const query = await searchParams;
  const ids = chosenSchema.parse(query);
  const list = new URLSearchParams(
    filterQuery(articleFilterSchema.parse(Object.fromEntries(new URLSearchParams(String(query.list ?? ''))))),
  ).toString();
  const [articles, problem] = await Promise.all([loadChosen(member, ids), readProblem(path)]);
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="articles"
      here={(other) =>
        deskAddress.withdrawArticles(other, {
          list,
          ...Object.fromEntries(ids.map((id) => [`id-${id}`, 'on'])),
        })
      }
    >
      <WithdrawPage
        locale={locale}
        articles={articles}
        list={list}
        problem={problem}
        withdraw={withdrawManyForm}
      />
    </DeskPage>
  );
}
