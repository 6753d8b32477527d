import type { Metadata } from 'next';
import { saveSettingsForm } from '#app/_actions/settings.ts';
import { loadSettings } from '#app/_loaders/settings.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { readProblem } from '#app/_server/form-problem.ts';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { SettingsPage } from '#components/desk/settings-page.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/settings'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('siteSettings.title') };
}

export default async function DeskSettingsPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const path = deskAddress.settings(locale);
  const member = await requireDesk(locale, path, 'settings.see');
  const [found, problem, query] = await Promise.all([loadSettings(member), readProblem(path), searchParams]);
  return (
    <DeskPage locale={locale} member={member} current="settings" here={deskAddress.settings}>
      <SettingsPage
        locale={locale}
        {...found}
        timeZones={Intl.supportedValuesOf('timeZone')}
        problem={problem}
        saved={query.done === 'saved'}
        save={saveSettingsForm}
      />
    </DeskPage>
  );
}
