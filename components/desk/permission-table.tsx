import { DeskTitle } from '#components/desk/desk-title.tsx';
import { areaOf, underscored } from '#components/messages/dotted.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import { type Permission, permissions, type Reach, type Role } from '#db/users/policy.ts';
import { accountRoles } from '#db/users/validation.ts';

const roles: Role[] = ['anonymous', ...accountRoles];

/** The table of permissions as it is in force, in words. */
export function PermissionTable({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const areas = Map.groupBy(Object.keys(permissions) as Permission[], areaOf);
  return (
    <>
      <DeskTitle title={t('desk.permissions.title')} text={t('desk.permissions.text')} />
      {/* A region of its own that can be scrolled by keyboard: eight columns are wider than a phone. */}
      <section
        aria-label={t('desk.permissions.title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        className="table-scroll relative overflow-x-auto"
      >
        <table className="w-full min-w-[56rem] border-collapse text-small">
          <thead>
            <tr className="border-b-2 border-ink">
              <th scope="col" className="py-2 pe-4 text-start">
                {t('desk.permissions.what')}
              </th>
              {roles.map((role) => (
                <th key={role} scope="col" className="px-2 py-2 text-start">
                  {t(`desk.role.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          {[...areas].map(([area, names]) => (
            <tbody key={area}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={roles.length + 1}
                  className="display pt-6 pb-1.5 text-start text-card text-river"
                >
                  {t(`permissionAreas.${area}`)}
                </th>
              </tr>
              {names.map((name) => (
                <tr key={name} className="border-b border-line">
                  <th scope="row" className="py-2 pe-4 text-start font-normal">
                    {t(`permissions.${underscored(name)}`)}
                  </th>
                  {roles.map((role) => (
                    <td key={role} className="px-2 py-2">
                      <ReachText locale={locale} permission={name} role={role} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </>
  );
}

function ReachText({ locale, permission, role }: { locale: Locale; permission: Permission; role: Role }) {
  const t = translator(locale);
  const row: Partial<Record<Role, Reach>> = permissions[permission];
  const reach = row[role];
  if (reach) return <span className="font-semibold">{t(`desk.permissions.reach.${reach}`)}</span>;
  return (
    <>
      <span aria-hidden="true" className="text-muted">
        {t('desk.permissions.reach.none')}
      </span>
      <span className="sr-only">{t('desk.permissions.notAtAll')}</span>
    </>
  );
}
