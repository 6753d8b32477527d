import type { Metadata } from 'next';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { PermissionTable } from '#components/desk/permission-table.tsx';
import { translator } from '#components/messages/translator.ts';

type Props = PageProps<'/[locale]/desk/permissions'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('desk.permissions.title') };
}

export default async function DeskPermissionsPage({ params }: Props) {
  const locale = requireLocale((await params).locale);
  const member = await requireDesk(locale, deskAddress.permissions(locale), 'permissions.see');
  return (
    <DeskPage locale={locale} member={member} current="permissions" here={deskAddress.permissions}>
      <PermissionTable locale={locale} />
    </DeskPage>
  );
}
