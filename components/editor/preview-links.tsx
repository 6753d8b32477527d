'use client';
import { useId, useState } from 'react';
import { askDesk } from '#components/desk-calls/ask-desk.ts';
import { Done } from '#components/forms/done.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { deskWords } from '#components/messages/desk-words.ts';
import { formatDateTime } from '#components/ui/date.tsx';
import type { Locale } from '#db/core/locale.ts';
import type { PreviewLink } from '#db/previews/queries.ts';
import { previewDays } from '#db/previews/validation.ts';

type Props = { articleId: number; locale: Locale; timeZone: string };

/** Links by which people without an account see the article: makes, lists and ends them. */
export function PreviewLinks({ articleId, locale, timeZone }: Props) {
  const t = deskWords(locale);
  const id = useId();
  const [links, setLinks] = useState<PreviewLink[] | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const [days, setDays] = useState<number>(7);
  const [copied, setCopied] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function ask<Value>(call: string, given: object): Promise<Value | null> {
    if (working) return null;
    setWorking(true);
    setProblem(null);
    setDone(null);
    const answer = await askDesk<Value>(t, { call, given, failed: t('previews.failed') });
    setWorking(false);
    if ('value' in answer) return answer.value;
    setProblem(answer.problem);
    return null;
  }
  async function list() {
    const found = await ask<PreviewLink[]>('list-previews', { articleId });
    if (found) setLinks(found);
  }
  async function make() {
    const answer = await ask<{ url: string; links: PreviewLink[] }>('make-preview', { articleId, days });
    if (!answer) return;
    setMade(answer.url);
    setCopied(false);
    setLinks(answer.links);
  }
  async function revoke(link: number) {
    const answer = await ask<{ links: PreviewLink[] }>('revoke-preview', { id: link });
    if (!answer) return;
    setMade(null);
    setLinks(answer.links);
    setDone(t('previews.revoked'));
  }
  async function copy(url: string) {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      // Not allowed, or no https: then it is selected, to be copied by hand.
      const field = document.getElementById(`${id}-link`);
      if (field instanceof HTMLInputElement) field.select();
    }
  }

  return (
    <details
      className="rule-head text-small"
      onToggle={({ currentTarget }) => currentTarget.open && links === null && void list()}
    >
      <summary className="font-semibold">{t('previews.title')}</summary>
      <div className="grid gap-3 pt-3">
        <p className="text-muted">{t('previews.text')}</p>
        <FormProblem text={problem} />
        <Done text={done} />
        <div className="grid gap-1.5">
          <label htmlFor={`${id}-days`} className="font-semibold">
            {t('previews.days')}
          </label>
          <select
            id={`${id}-days`}
            className="field"
            value={days}
            onChange={({ target }) => setDays(Number(target.value))}
          >
            {previewDays.map((count) => (
              <option key={count} value={count}>
                {t('previews.forDays', { count })}
              </option>
            ))}
          </select>
        </div>
        <div>
          <button
            type="button"
            className="button button-quiet"
            aria-disabled={working || undefined}
            onClick={make}
          >
            {t('previews.make')}
          </button>
        </div>
        {made && (
          <div className="grid gap-1.5">
            <label htmlFor={`${id}-link`} className="font-semibold">
              {t('previews.link')}
            </label>
            <p id={`${id}-hint`} className="text-muted">
              {t('previews.made')}
            </p>
            <input
              id={`${id}-link`}
              className="field"
              readOnly
              value={made}
              aria-describedby={`${id}-hint`}
              onFocus={({ target }) => target.select()}
            />
            <div className="flex flex-wrap items-center gap-3">
              <button type="button" className="button button-quiet" onClick={() => copy(made)}>
                {t('previews.copy')}
              </button>
              <span role="status">{copied && t('previews.copied')}</span>
            </div>
          </div>
        )}
        {links && (
          <section aria-labelledby={`${id}-list`}>
            <h3 id={`${id}-list`} className="font-semibold">
              {t('previews.holding')}
            </h3>
            {links.length === 0 && <p className="text-muted">{t('previews.none')}</p>}
            <ul className="divide-y divide-line">
              {links.map((link) => (
                <li key={link.id} className="py-2">
                  <p>
                    {t('previews.by', {
                      by: link.by || t('desk.noName'),
                      time: formatDateTime(new Date(link.until), { locale, timeZone }),
                    })}
                  </p>
                  <button
                    type="button"
                    className="cursor-pointer py-1 underline"
                    aria-label={t('previews.revokeLabel', { by: link.by || t('desk.noName') })}
                    onClick={() => revoke(link.id)}
                  >
                    {t('previews.revoke')}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </details>
  );
}
