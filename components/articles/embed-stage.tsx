'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { EmbedPlayer } from '#db/articles/rules/embed-player.ts';

type Props = {
  player: EmbedPlayer;
  /** What the player is called for those who do not see it. */
  title: string;
  words: { play: string; loads: string };
  /** The picture on the card, of the place that the player takes. */
  children?: ReactNode;
};

/** The place of a player, which comes from elsewhere only after somebody has asked for it. */
export function EmbedStage({ player, title, words, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (isOpen) frame.current?.focus();
  }, [isOpen]);
  if (isOpen)
    return (
      <div className={`embed-stage embed-${player.shape} is-open`}>
        <iframe
          ref={frame}
          src={player.src}
          title={title}
          // Its own scripts on its own pages, and a new window for what leads there; nothing of this page.
          sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          referrerPolicy="strict-origin"
        />
      </div>
    );
  return (
    <div className={`embed-stage embed-${player.shape}`}>
      {children}
      <span className="noscript:hidden" data-wake>
        <button
          type="button"
          className={`flex flex-wrap items-center gap-x-3 font-sans text-small text-ink cursor-pointer ${children || player.shape !== 'post' ? 'embed-over absolute inset-0' : ''}`}
          onClick={() => setOpen(true)}
        >
          <span className="button">{words.play}</span>
          <span className="embed-loads">{words.loads}</span>
        </button>
      </span>
    </div>
  );
}
