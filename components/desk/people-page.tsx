import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Pager } from '#components/desk/pager.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Field } from '#components/forms/field.tsx';
import { translator } from '#components/messages/translator.ts';
import { formatDate } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { PersonRow } from '#db/users/queries.ts';
import { accountRoles, accountStatuses, type PeopleFilter } from '#db/users/validation.ts';

type Props = {
  locale: Locale;
  timeZone: string;
  filter: PeopleFilter;
  people: PersonRow[];
  total: number;
  pages: number;
};

/** Everybody with an account, newest first. */
export function PeoplePage({ locale, timeZone, filter, people, total, pages }: Props) {
  const t = translator(locale);
  const { page, ...chosen } = filter;
  const to = (number: number) =>
    number >= 1 && number <= pages && number !== page
      ? deskAddress.people(locale, { ...chosen, page: number > 1 ? number : undefined })
      : null;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <DeskTitle title={t('desk.people.title')} />
        <a className="button" href={deskAddress.invitations(locale)}>
          {t('desk.people.invite')}
        </a>
      </div>
      <form
        method="get"
        action={deskAddress.people(locale)}
        className="grid grid-cols-1 items-end gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_auto]"
      >
        <Field
          name="query"
          type="search"
          label={t('desk.people.search')}
          defaultValue={filter.query}
          maxLength={200}
        />
        <Choice
          name="role"
          label={t('desk.people.role')}
          defaultValue={filter.role}
          options={[
            { value: '', label: t('desk.all') },
            ...accountRoles.map((role) => ({ value: role, label: t(`desk.role.${role}`) })),
          ]}
        />
        <Choice
          name="status"
          label={t('desk.people.status')}
          defaultValue={filter.status}
          options={[
            { value: '', label: t('desk.all') },
            ...[...accountStatuses, 'invited' as const].map((status) => ({
              value: status,
              label: t(`desk.status.${status}`),
            })),
          ]}
        />
        <button type="submit" className="button button-quiet">
          {t('desk.filter')}
        </button>
      </form>
      <p role="status" className="text-small text-muted">
        {t('desk.people.count', { count: total })}
      </p>
      {people.length ? (
        <PeopleTable locale={locale} timeZone={timeZone} people={people} />
      ) : (
        <p>{t('desk.people.none')}</p>
      )}
      <Pager locale={locale} to={{ newer: to(page - 1), older: to(page + 1) }} />
    </>
  );
}

/** On a phone what the other columns say stands below the name. */
function PeopleTable({ locale, timeZone, people }: Pick<Props, 'locale' | 'timeZone' | 'people'>) {
  const t = translator(locale);
  const wide = 'hidden sm:table-cell';
  return (
    <table className="w-full table-fixed border-collapse text-small">
      <thead>
        <tr className="border-b-2 border-ink text-start">
          <th scope="col" className="py-2 pe-4 text-start">
            {t('desk.people.person')}
          </th>
          <th scope="col" className={`${wide} w-36 py-2 pe-4 text-start`}>
            {t('desk.people.role')}
          </th>
          <th scope="col" className={`${wide} w-36 py-2 pe-4 text-start`}>
            {t('desk.people.status')}
          </th>
          <th scope="col" className={`${wide} w-40 py-2 text-start`}>
            {t('desk.people.since')}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => {
          const role = t(`desk.role.${person.role}`);
          const status = t(`desk.status.${person.status}`);
          const since = formatDate(person.createdAt, { locale, timeZone });
          return (
            <tr key={person.id} className="border-b border-line align-top">
              <td className="py-3 pe-4 break-words">
                <a
                  href={deskAddress.person(locale, person.id)}
                  className={`underline ${person.displayName ? 'font-semibold' : 'text-muted'}`}
                >
                  {person.displayName || t('desk.noName')}
                </a>
                <p className="text-muted">{person.email}</p>
                <p className="sm:hidden">{[role, status, since].join(' · ')}</p>
              </td>
              <td className={`${wide} py-3 pe-4 break-words`}>{role}</td>
              <td className={`${wide} py-3 pe-4 ${person.status === 'active' ? '' : 'text-brick'}`}>
                {status}
              </td>
              <td className={`${wide} py-3`}>{since}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
