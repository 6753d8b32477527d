import type { Metadata } from 'next';
import { loadAudit } from '#app/_loaders/audit.ts';
import { loadSite } from '#app/_loaders/site.ts';
import { DeskPage } from '#app/_server/desk-page.tsx';
import { requireDesk } from '#app/_server/gate.ts';
import { requireLocale } from '#app/_server/locale-param.ts';
import { deskAddress } from '#components/desk/addresses.ts';
import { AuditPage } from '#components/desk/audit-page.tsx';
import { translator } from '#components/messages/translator.ts';
import { auditFilterSchema } from '#db/audit/validation.ts';

type Props = PageProps<'/[locale]/desk/audit'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(requireLocale((await params).locale))('desk.audit.title') };
}

export default async function DeskAuditPage({ params, searchParams }: Props) {
  const locale = requireLocale((await params).locale);
  const member = await requireDesk(locale, deskAddress.audit(locale), 'audit.see');
  const filter = auditFilterSchema.parse(await searchParams);
  const { timeZone } = await loadSite(locale);
  const found = await loadAudit(member, { ...filter, timeZone });
  return (
    <DeskPage locale={locale} member={member} current="audit" here={deskAddress.audit}>
      <AuditPage locale={locale} timeZone={timeZone} filter={filter} {...found} />
    </DeskPage>
  );
}
