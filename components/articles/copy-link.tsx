'use client';
import { useState } from 'react';

type Props = { url: string; headline: string; labels: { copy: string; copied: string; share: string } };

/** The two ways to share that need a script; without one they are not there. */
export function CopyLink({ url, headline, labels }: Props) {
  const [copied, setCopied] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      // Not allowed, or no https: then the address to copy by hand.
      prompt(labels.copy, url);
    }
  }
  // Closing the share sheet rejects; that is no error.
  const share = () => (navigator.share ? navigator.share({ url, title: headline }).catch(() => {}) : copy());

  const style = 'inline-block cursor-pointer py-1.5 hover:underline';
  return (
    <>
      <li className="noscript:hidden" data-wake>
        <button type="button" className={style} onClick={copy}>
          {copied ? labels.copied : labels.copy}
        </button>
        <span role="status" className="sr-only">
          {copied && labels.copied}
        </span>
      </li>
      {/* Phones and tablets have a share sheet. */}
      <li className="hidden pointer-coarse:list-item noscript:hidden" data-wake>
        <button type="button" className={style} onClick={share}>
          {labels.share}
        </button>
      </li>
    </>
  );
}
