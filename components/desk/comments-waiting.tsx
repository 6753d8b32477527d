import { deskAddress } from '#components/desk/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { Waiting } from '#db/moderation/queries.ts';

/** What waits for a moderator, on the first screen of the desk; nothing for who is none, or where nothing waits. */
export function CommentsWaiting({ locale, waiting }: { locale: Locale; waiting: Waiting | null }) {
  const t = translator(locale);
  const lists = (['pending', 'reported', 'appeals'] as const).filter((list) => waiting && waiting[list] > 0);
  if (!waiting || !lists.length) return null;
  return (
    <div className="text-small">
      <h3 className="font-semibold">{t('moderation.home.title')}</h3>
      <ul className="divide-y divide-line">
        {lists.map((list) => (
          <li key={list} className="py-2">
            <a
              className="underline"
              href={deskAddress.comments(locale, { list: list === 'pending' ? undefined : list })}
            >
              {t(`moderation.home.${list}`, { count: waiting[list] })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
