import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = { locale: Locale; page: number; pages: number; at: (page: number) => string };

/** The way through the pages of a list that is in the order of names. */
export function PageSteps({ locale, page, pages, at }: Props) {
  const t = translator(locale);
  const steps = (
    [
      ['previous', page - 1],
      ['next', page + 1],
    ] as const
  ).filter(([, to]) => to >= 1 && to <= pages);
  if (!steps.length) return null;
  return (
    <nav aria-label={t('desk.pages')}>
      <ul className="flex flex-wrap items-center gap-3">
        {steps.map(([step, to]) => (
          <li key={step}>
            <a className="button button-quiet" href={at(to)}>
              {t(`newsroom.${step}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
