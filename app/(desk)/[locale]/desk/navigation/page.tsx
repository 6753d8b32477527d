import type { Metadata } from 'next';
import { addLinkForm, moveLinkForm, removeLinkForm, resetMenuForm } from '#app/_actions/navigation.ts';
import { loadMenu } from '#app/_loaders/navigation.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { NavigationPage } from '#components/desk/navigation-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { isLocale } from '#db/core/locale.ts';

type Props = PageProps<'/[locale]/desk/navigation'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('newsroom.navigation.title') };
}

const doneTexts = {
  added: 'newsroom.navigation.added',
  removed: 'newsroom.navigation.removed',
  reset: 'newsroom.navigation.resetDone',
} as const;

export default async function DeskNavigationPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const path = deskAddress.navigation(locale);
  const member = await requireDesk(locale, path, 'navigation.save');
  const query = await searchParams;
  const menu = {
    locale: isLocale(query.menu) ? query.menu : locale,
    place: query.place === 'footer' ? ('footer' as const) : ('header' as const),
  };
  const [found, problem] = await Promise.all([loadMenu(member, menu), readProblem(path)]);
  const said = Object.entries(doneTexts).find(([word]) => word === query.done)?.[1];
  return (
    <DeskPage
      locale={locale}
      member={member}
      current="navigation"
      here={(other) => deskAddress.navigation(other, { menu: menu.locale, place: menu.place })}
    >
      <NavigationPage
        locale={locale}
        menu={menu}
        {...found}
        problem={problem}
        done={said ? t(said) : null}
        actions={{ add: addLinkForm, move: moveLinkForm, remove: removeLinkForm, reset: resetMenuForm }}
      />
    </DeskPage>
  );
}
