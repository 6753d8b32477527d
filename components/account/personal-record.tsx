import { privacy } from '#components/messages/privacy.ts';
import { translator } from '#components/messages/translator.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { PersonalData } from '#db/privacy/queries.ts';

type Props = { locale: Locale; timeZone: string; siteName: string; now: Date; data: PersonalData };

type Field = keyof typeof privacy.en.record.fields;

const isField = (name: string): name is Field => Object.hasOwn(privacy.en.record.fields, name);

/** It is kept as a file and opened without us, so its look is in itself. */
const style =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}:lang(km){line-height:1.85}dl{border-top:1px solid #ccc;padding:.75rem 0;margin:0}dl div{display:flex;flex-wrap:wrap;gap:0 1rem}dt{flex:0 0 12rem;color:#555}dd{margin:0;min-width:0;flex:1 1 16rem;overflow-wrap:anywhere}';

/** Everything that is stored about somebody, to be read: a document of its own. */
export function PersonalRecord({ locale, timeZone, siteName, now, data }: Props) {
  const t = translator(locale);
  const show = (value: unknown): string => {
    if (value instanceof Date) return formatDateTime(value, { locale, timeZone });
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  const { account, ...lists } = data;
  const parts: Record<keyof PersonalData, object[]> = { account: [account], ...lists };
  const title = t('privacy.record.title', { name: siteName });
  return (
    <html lang={locale}>
      {/* biome-ignore lint/style/noHeadElement: a file of its own, not a page of the framework */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>{title}</h1>
        <p>{t('privacy.record.made', { date: show(now) })}</p>
        {(Object.keys(parts) as (keyof PersonalData)[]).map((part) => (
          <section key={part}>
            <h2>{t(`privacy.record.${part}`)}</h2>
            {parts[part].length === 0 && <p>{t('privacy.record.none')}</p>}
            {parts[part].map((row) => (
              <dl key={JSON.stringify(row)}>
                {Object.entries(row)
                  .filter(([, value]) => value !== null && value !== '')
                  .map(([name, value]) => (
                    <div key={name}>
                      <dt>{isField(name) ? t(`privacy.record.fields.${name}`) : name}</dt>
                      <dd>{show(value)}</dd>
                    </div>
                  ))}
              </dl>
            ))}
          </section>
        ))}
      </body>
    </html>
  );
}
