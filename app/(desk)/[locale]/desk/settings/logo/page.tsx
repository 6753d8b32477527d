import type { Metadata } from 'next';
import { removeLogoForm, saveColourForm, setLogoForm } from '#app/_actions/settings.ts';
import { loadLook } from '#app/_loaders/settings.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readPictureProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { LookPage } from '#components/desk/look-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/settings/logo'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('siteSettings.look') };
}

const doneTexts = {
  logo: 'siteSettings.logoSaved',
  noLogo: 'siteSettings.noLogo',
  colour: 'siteSettings.colourSaved',
} as const;

export default async function DeskLookPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const t = translator(locale);
  const path = deskAddress.logo(locale);
  const member = await requireDesk(locale, path, 'settings.see');
  const query = await searchParams;
  const [look, problem] = await Promise.all([loadLook(member), readPictureProblem(path, query.problem)]);
  const said = Object.entries(doneTexts).find(([word]) => word === query.done)?.[1];
  return (
    <DeskPage locale={locale} member={member} current="settings" here={deskAddress.logo}>
      <LookPage
        locale={locale}
        {...look}
        problem={problem}
        done={said ? t(said) : null}
        actions={{ setLogo: setLogoForm, removeLogo: removeLogoForm, saveColour: saveColourForm }}
      />
    </DeskPage>
  );
}
