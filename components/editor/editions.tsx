'use client';
import { useState } from 'react';
import { deskAddress } from '#components/desk/addresses.ts';
import { StateSign } from '#components/desk/state-sign.tsx';
import { callDesk } from '#components/desk-calls/call-desk.ts';
import { useEditorTools } from '#components/editor/tools.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import type { EditionLink } from '#db/editions/queries.ts';

type Props = {
  articleId: number;
  editions: EditionLink[];
  /** The one that is shown beside the text. */
  open: number | null;
  setOpen(id: number | null): void;
  mayBegin: boolean;
  flush(): Promise<boolean>;
};

/** The story in other languages: how far each is, and the way to put one beside the text. */
export function Editions({ articleId, editions, open, setOpen, mayBegin, flush }: Props) {
  const { t, locale, textLocale } = useEditorTools();
  const [failed, setFailed] = useState(false);
  const [working, setWorking] = useState(false);
  const missing = locales.filter(
    (language) => language !== textLocale && editions.every((edition) => edition.locale !== language),
  );

  async function begin(language: Locale) {
    setWorking(true);
    setFailed(false);
    try {
      await flush();
      const answer = await callDesk<number>('begin-edition', {
        articleId,
        textLocale: language,
      });
      if (answer.ok) location.assign(deskAddress.article(locale, answer.value));
      else setFailed(true);
    } catch {
      setFailed(true);
    }
    setWorking(false);
  }

  return (
    <section className="rule-head grid gap-3 text-small" aria-label={t('editor.editions.title')}>
      <h2 className="font-semibold">{t('editor.editions.title')}</h2>
      <ul className="grid gap-3">
        {editions.map((edition) => (
          <li key={edition.id} className="grid gap-1">
            <a href={deskAddress.article(locale, edition.id)} lang={edition.locale}>
              {edition.headline || t('editor.untitled')}
            </a>
            <span className="flex flex-wrap gap-x-3 text-muted">
              {t(`editor.editions.language.${edition.locale}`)}
              <StateSign locale={locale} status={edition.status} />
            </span>
            {edition.behind > 0 && <span>{t('editor.editions.behind', { count: edition.behind })}</span>}
            <button
              type="button"
              className="button button-quiet justify-self-start"
              aria-pressed={open === edition.id}
              onClick={() => setOpen(open === edition.id ? null : edition.id)}
            >
              {t(open === edition.id ? 'editor.editions.close' : 'editor.editions.beside')}
            </button>
          </li>
        ))}
      </ul>
      {mayBegin &&
        missing.map((language) => (
          <button
            key={language}
            type="button"
            className="button button-quiet justify-self-start"
            aria-disabled={working || undefined}
            onClick={() => !working && void begin(language)}
          >
            {t(`editor.editions.begin.${language}`)}
          </button>
        ))}
      {failed && (
        <p role="alert" className="text-brick">
          {t('editor.aside.failed')}
        </p>
      )}
    </section>
  );
}
