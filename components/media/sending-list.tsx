'use client';
import { RotateCw, X } from 'lucide-react';
import { deskAddress } from '#components/desk/addresses.ts';
import { problemText } from '#components/forms/problem-text.ts';
import type { Sending } from '#components/media/use-uploads.ts';
import type { MediaWords } from '#components/media/words.ts';
import type { Locale } from '#db/core/locale.ts';

type Props = {
  t: MediaWords;
  locale: Locale;
  sendings: Sending[];
  onCancel: (key: number) => void;
  onRetry: (key: number) => void;
};

/** Files on their way, each with what is known of it. */
export function SendingList({ t, locale, sendings, onCancel, onRetry }: Props) {
  if (!sendings.length) return null;
  const done = sendings.filter(({ state }) => state === 'done').length;
  const failed = sendings.filter(({ state }) => state === 'refused').length;
  return (
    <section aria-label={t('media.upload.list')} className="space-y-2">
      <p role="status" className="text-small text-muted">
        {done + failed > 0 && t('media.upload.summary', { done, failed })}
      </p>
      <ul className="divide-y divide-line border-y border-line text-small">
        {sendings.map((sending) => (
          <li key={sending.key} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5">
            <span className="min-w-0 flex-1 basis-48 break-words">
              {sending.view ? (
                <a className="underline" href={deskAddress.mediaFile(locale, sending.view.id)}>
                  {sending.file.name}
                </a>
              ) : (
                sending.file.name
              )}
            </span>
            {['sending', 'finishing'].includes(sending.state) && (
              <progress
                className="h-2 w-32 appearance-none bg-line [&::-moz-progress-bar]:bg-river [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-river"
                max={100}
                value={sending.percent}
                aria-label={sending.file.name}
              />
            )}
            <span
              role={sending.state === 'refused' ? 'alert' : undefined}
              className={
                sending.state === 'refused'
                  ? 'basis-full border-s-4 border-brick ps-3 text-brick'
                  : 'text-muted'
              }
            >
              {stateText(t, sending)}
            </span>
            {sending.state === 'refused' && sending.refusal && isWorthTrying(sending.refusal.code) && (
              <button
                type="button"
                className="button button-quiet gap-2"
                aria-label={t('media.upload.retryOne', { name: sending.file.name })}
                onClick={() => onRetry(sending.key)}
              >
                <RotateCw aria-hidden="true" className="size-4" />
                {t('media.upload.retry')}
              </button>
            )}
            {['waiting', 'sending', 'finishing'].includes(sending.state) && (
              <button
                type="button"
                className="grid size-9 cursor-pointer place-items-center rounded hover:bg-sand"
                aria-label={t('media.upload.cancel', { name: sending.file.name })}
                onClick={() => onCancel(sending.key)}
              >
                <X aria-hidden="true" className="size-4" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateText(t: MediaWords, { state, percent, refusal }: Sending): string {
  switch (state) {
    case 'sending':
      return t('media.upload.sent', { percent });
    case 'refused':
      return refusal ? problemText(t, refusal) : '';
    case 'waiting':
    case 'finishing':
    case 'done':
    case 'cancelled':
      return t(`media.upload.${state}`);
  }
}

/** What may be otherwise in a moment; a file that is not taken stays so. */
const isWorthTrying = (code: string) =>
  [
    'no_connection',
    'disk_full',
    'too_many',
    'too_many_uploads',
    'unexpected',
    'upload_gone',
    'upload_incomplete',
    'not_allowed',
  ].includes(code);
