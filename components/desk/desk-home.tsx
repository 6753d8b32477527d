import type { Room } from '#components/desk/desk-frame.tsx';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

/** The first page of the desk: the rooms, and what they are for. */
export function DeskHome({ locale, name, rooms }: { locale: Locale; name: string; rooms: Room[] }) {
  const t = translator(locale);
  return (
    <>
      <DeskTitle
        title={t('desk.home.title')}
        text={name ? t('desk.home.hello', { name }) : t('desk.home.helloNameless')}
      />
      {rooms.length ? (
        <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
          {rooms.map((room) => (
            <li key={room.name} className="rule-head">
              <h2 className="display text-card">
                <a className="underline" href={room.href}>
                  {t(`desk.room.${room.name}`)}
                </a>
              </h2>
              <p className="mt-1 text-small text-muted">{t(`desk.about.${room.name}`)}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('desk.home.empty')}</p>
      )}
    </>
  );
}
