import { deskAddress } from '#components/desk/addresses.ts';
import { AuditList, actionText } from '#components/desk/audit-list.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Pager } from '#components/desk/pager.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Field } from '#components/forms/field.tsx';
import { translator } from '#components/messages/translator.ts';
import type { AuditEntry } from '#db/audit/queries.ts';
import { type AuditFilter, auditActions } from '#db/audit/validation.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  filter: AuditFilter;
  entries: AuditEntry[];
  older: number | null;
};

/** The audit log, and what narrows it down. */
export function AuditPage({ locale, timeZone, filter, entries, older }: Props) {
  const t = translator(locale);
  const { before, ...chosen } = filter;
  const isFiltered = Object.values(filter).some(Boolean);
  const actions = auditActions.map((value) => ({ value, label: actionText(t, value) }));
  return (
    <>
      <DeskTitle title={t('desk.audit.title')} />
      <form
        method="get"
        action={deskAddress.audit(locale)}
        className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1.5fr)_minmax(0,1fr)_minmax(0,1fr)_auto]"
      >
        <Field name="person" label={t('desk.audit.person')} defaultValue={filter.person} maxLength={200} />
        <Choice
          name="action"
          label={t('desk.audit.action')}
          defaultValue={filter.action}
          options={[{ value: '', label: t('desk.all') }, ...actions]}
        />
        <Field name="from" type="date" label={t('desk.audit.from')} defaultValue={filter.from} />
        <Field name="until" type="date" label={t('desk.audit.until')} defaultValue={filter.until} />
        <button type="submit" className="button button-quiet">
          {t('desk.filter')}
        </button>
      </form>
      {entries.length ? (
        <AuditList locale={locale} timeZone={timeZone} entries={entries} />
      ) : (
        <p>{t(isFiltered ? 'desk.audit.noneFound' : 'desk.audit.none')}</p>
      )}
      <Pager
        locale={locale}
        to={{
          newest: before ? deskAddress.audit(locale, chosen) : null,
          older: older ? deskAddress.audit(locale, { ...chosen, before: older }) : null,
        }}
      />
    </>
  );
}
