import { deskAddress } from '#components/desk/addresses.ts';
import { commentRules } from '#components/messages/comment-rules.ts';
import { desk } from '#components/messages/desk.ts';
import { underscored } from '#components/messages/dotted.ts';
import { media } from '#components/messages/media.ts';
import { siteSettings } from '#components/messages/site-settings.ts';
import { type Translate, translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { AuditEntry } from '#db/audit/queries.ts';
import { auditActions } from '#db/audit/validation.ts';
import type { Locale } from '#db/core/locale.ts';

/** A deed in words; one of an earlier version that has none any more is called by its name. */
export function actionText(t: Translate, action: string): string {
  const known = auditActions.find((one) => one === action);
  return known ? t(`desk.action.${underscored(known)}`) : action;
}

/** Who did what to what, when, from where, and what it changed. */
export function AuditList({
  locale,
  timeZone,
  entries,
}: {
  locale: Locale;
  timeZone: string;
  entries: AuditEntry[];
}) {
  const t = translator(locale);
  return (
    <ol className="divide-y divide-line border-y border-line text-small">
      {entries.map((entry) => {
        const details = detailTexts(t, entry.detail);
        return (
          <li key={entry.id} className="grid gap-x-6 py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
            <p className="text-muted">
              <DateText date={entry.at} withTime locale={locale} timeZone={timeZone} />
            </p>
            <div className="min-w-0 break-words">
              <p>
                <strong>{actionText(t, entry.action)}</strong>
                {' · '}
                <Subject t={t} locale={locale} entry={entry} />
              </p>
              {details.length > 0 && <p>{details.join(' · ')}</p>}
              <p className="text-muted">
                <Doer t={t} locale={locale} entry={entry} />
                {entry.network && ` · ${t('desk.audit.network', { network: entry.network })}`}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

type Part = { t: Translate; locale: Locale; entry: AuditEntry };

function Doer({ t, locale, entry: { userId, userName, actor } }: Part) {
  if (userId === null) return actor;
  if (!userName) return t('desk.audit.gone', { id: userId });
  return (
    <a className="underline" href={deskAddress.audit(locale, { person: `#${userId}` })}>
      {userName}
    </a>
  );
}

function Subject({ t, locale, entry: { subjectKind, subjectId, subjectName } }: Part) {
  if (subjectName && subjectId !== null)
    return (
      <a className="underline" href={deskAddress.person(locale, subjectId)}>
        {subjectName}
      </a>
    );
  if (subjectKind === 'user') return t('desk.audit.gone', { id: subjectId ?? 0 });
  const kind = isKey(desk.en.subject, subjectKind) ? t(`desk.subject.${subjectKind}`) : subjectKind;
  if (subjectId === null) return kind;
  // Numbers of things are names, not counts.
  return t('desk.audit.number', { kind, id: String(subjectId) });
}

/** What was written down beside it: before and after first. */
function detailTexts(t: Translate, { before, after, ...rest }: Record<string, unknown>): string[] {
  const change =
    before === undefined && after === undefined
      ? []
      : [t('desk.audit.change', { before: valueText(t, before), after: valueText(t, after) })];
  const others = Object.entries(rest)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => {
      const name = isKey(desk.en.detail, key) ? t(`desk.detail.${key}`) : key;
      return `${name}: ${valueText(t, value)}`;
    });
  return [...change, ...others];
}

function valueText(t: Translate, value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  if (Array.isArray(value)) return value.map((one) => valueText(t, one)).join(', ');
  if (typeof value === 'boolean') return value ? t('desk.yes') : t('desk.no');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, one]) => `${valueText(t, name)} ${valueText(t, one)}`)
      .join(', ');
  const text = String(value);
  if (isKey(desk.en.role, text)) return t(`desk.role.${text}`);
  if (isKey(desk.en.reason, text)) return t(`desk.reason.${text}`);
  if (isKey(siteSettings.en.what, text)) return t(`siteSettings.what.${text}`);
  if (isKey(commentRules.en.setting, text)) return t(`commentRules.setting.${text}`);
  if (isKey(media.en.what, text)) return t(`media.what.${text}`);
  return text.slice(0, 300);
}

const isKey = <Texts extends object>(texts: Texts, key: string): key is Extract<keyof Texts, string> =>
  Object.hasOwn(texts, key);
