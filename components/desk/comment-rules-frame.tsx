import type { ReactNode } from 'react';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

const parts = {
  rules: deskAddress.commentRules,
  lists: deskAddress.commentLists,
  reasons: deskAddress.commentReasons,
  score: deskAddress.commentScore,
};

type Props = { locale: Locale; current: keyof typeof parts; children: ReactNode };

/** The head of the room, with the way to its other parts. */
export function CommentRulesFrame({ locale, current, children }: Props) {
  const t = translator(locale);
  return (
    <>
      <DeskTitle title={t('commentRules.title')} text={t('commentRules.text')} />
      <nav aria-label={t('commentRules.parts')}>
        <ul className="flex flex-wrap gap-x-6 text-small">
          {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
            <li key={part}>
              <a
                href={parts[part](locale)}
                aria-current={part === current ? 'page' : undefined}
                className="inline-block border-b-[3px] border-transparent py-2 no-underline hover:text-brick aria-[current]:border-river aria-[current]:font-semibold aria-[current]:text-river"
              >
                {t(`commentRules.part.${part}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
