import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

type Step = 'newest' | 'newer' | 'older';

/** The way through a long list, newest first; steps that lead nowhere are left out. */
export function Pager({ locale, to }: { locale: Locale; to: Partial<Record<Step, string | null>> }) {
  const t = translator(locale);
  const steps = (['newest', 'newer', 'older'] as const).filter((step) => to[step]);
  if (!steps.length) return null;
  return (
    <nav aria-label={t('desk.pages')}>
      <ul className="flex flex-wrap gap-3">
        {steps.map((step) => (
          <li key={step}>
            <a className="button button-quiet" href={to[step] ?? undefined}>
              {t(`desk.${step}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
