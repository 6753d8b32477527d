'use client';
import type { ReactNode } from 'react';
import { accountAddress } from '#components/account/addresses.ts';
import type { Told } from '#components/editor/draft-sync.ts';
import { useEditorTools } from '#components/editor/tools.ts';
import { formatDateTime } from '#components/ui/date.tsx';

/** A file on its way into the text, or why it did not come. */
export type UploadLine = { id: number; name: string; text: string; failed: boolean };

type Props = {
  told: Told;
  /** When what was put back had been written. */
  takenUp: number | null;
  mayWrite: boolean;
  /** Whether that is so only because it was approved. */
  isHeld: boolean;
  userId: number;
  uploads: UploadLine[];
  closeUpload(id: number): void;
  children: ReactNode;
};

/** Whether what is written is safe, who else is here, and how long it is. */
export function StatusLine({
  told,
  takenUp,
  mayWrite,
  isHeld,
  userId,
  uploads,
  closeUpload,
  children,
}: Props) {
  const { t, locale, timeZone } = useEditorTools();
  const isTrouble = told.state !== 'saved' && told.state !== 'saving';
  return (
    <div className="editor-status text-small">
      <p role="status" className={isTrouble ? 'trouble' : 'text-muted'}>
        {mayWrite ? t(`editor.state.${told.state}`) : t(isHeld ? 'editor.state.approved' : 'editor.readOnly')}{' '}
        {told.state === 'signed_out' && (
          <a href={accountAddress.signIn(locale)} target="_blank" rel="noreferrer">
            {t('editor.signInAgain')}
          </a>
        )}
      </p>
      {told.others.length > 0 && (
        <p>
          {t('editor.others', {
            names: [
              ...new Set(
                told.others.map((other) => (other.userId === userId ? t('editor.otherTab') : other.name)),
              ),
            ].join(', '),
          })}
        </p>
      )}
      <p className="text-muted">{children}</p>
      {takenUp !== null && (
        <p role="status">
          {t('editor.takenUp', { time: formatDateTime(new Date(takenUp), { locale, timeZone }) })}
        </p>
      )}
      {uploads.map(({ id, name, text, failed }) => (
        <p key={id} role={failed ? 'alert' : 'status'} className={failed ? 'text-brick' : undefined}>
          {text}{' '}
          {failed && (
            <button
              type="button"
              className="px-2 underline"
              aria-label={t('editor.upload.close', { name })}
              onClick={() => closeUpload(id)}
            >
              ×
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
