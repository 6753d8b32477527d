'use client';
import { useState, useSyncExternalStore } from 'react';

type Props = { url: string; headline: string; labels: { copy: string; copied: string; share: string } };

const never = () => () => {};

/** The two ways to share that need a script; shown only where the browser can do them. */
export function CopyLink({ url, headline, labels }: Props) {
  const [copied, setCopied] = useState(false);
  const canCopy = useSyncExternalStore(
    never,
    () => Boolean(navigator.clipboard),
    () => false,
  );
  const canShare = useSyncExternalStore(
    never,
    () => Boolean(navigator.share),
    () => false,
  );
  const style = 'inline-block cursor-pointer py-1.5 hover:underline';
  return (
    <>
      {canCopy && (
        <li>
          <button
            type="button"
            className={style}
            onClick={() =>
              navigator.clipboard.writeText(url).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            <span role="status">{copied ? labels.copied : labels.copy}</span>
          </button>
        </li>
      )}
      {canShare && (
        <li>
          {/* Closing the share sheet rejects; that is no error. */}
          <button
            type="button"
            className={style}
            onClick={() => navigator.share({ url, title: headline }).catch(() => {})}
          >
            {labels.share}
          </button>
        </li>
      )}
    </>
  );
}
