'use client';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { address } from '#components/layout/addresses.ts';
import { focalClass } from '#components/media/focal-class.ts';
import { mediaWords } from '#components/media/words.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

const inSteps = (share: number) => Math.min(100, Math.max(0, Math.round(share * 10) * 10));

/** The picture, and the point in it that stays in sight wherever it is cropped; two fields of the form `form`. */
export function FocalPoint({ locale, media, form }: { locale: Locale; media: MediaView; form: string }) {
  const t = mediaWords(locale);
  const [x, setX] = useState(inSteps(media.focalX));
  const [y, setY] = useState(inSteps(media.focalY));

  function point(event: MouseEvent<HTMLElement>) {
    // A key pressed on the crosshair makes a click without a place.
    if (event.detail === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    setX(inSteps((event.clientX - box.left) / box.width));
    setY(inSteps((event.clientY - box.top) / box.height));
  }

  function step(event: KeyboardEvent) {
    const [right, down] =
      { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [];
    if (right === undefined || down === undefined) return;
    event.preventDefault();
    setX(inSteps(x / 100 + right / 10));
    setY(inSteps(y / 100 + down / 10));
  }

  const focal = focalClass({ focalX: x / 100, focalY: y / 100 });
  const src = address.media(media.key);
  const sizes = { width: media.width ?? undefined, height: media.height ?? undefined };
  return (
    <div className="space-y-3" data-wake="now">
      <input type="hidden" name="focalX" form={form} value={x} />
      <input type="hidden" name="focalY" form={form} value={y} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the crosshair in it takes keys */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click is a shortcut for the keys of the crosshair */}
      <div className={`relative w-fit cursor-crosshair bg-sand ${focal}`} onClick={point}>
        <picture>
          <img
            src={src}
            alt={media.alt[locale] ?? ''}
            {...sizes}
            className="block h-auto max-h-[70vh] w-auto max-w-full"
          />
        </picture>
        <button
          type="button"
          className="absolute start-[var(--focal-x,50%)] top-[var(--focal-y,50%)] size-8 -translate-1/2 cursor-crosshair rounded-full border-[3px] border-white outline-2 outline-[#1d1a16] focus-visible:rounded-full focus-visible:outline-4 focus-visible:outline-river noscript:hidden"
          aria-label={t('media.focal.label', { x, y })}
          onKeyDown={step}
        />
      </div>
      <p className="text-small text-muted noscript:hidden">{t('media.focal.text')}</p>
      <div className="flex gap-4 noscript:hidden" aria-hidden="true">
        {(['wide', 'square'] as const).map((shape) => (
          <figure key={shape} className={shape === 'wide' ? 'w-36' : 'w-24'}>
            <picture>
              <img
                src={src}
                alt=""
                {...sizes}
                className={`w-full object-cover ${shape === 'wide' ? 'aspect-[3/2]' : 'aspect-square'} ${focal}`}
              />
            </picture>
            <figcaption className="text-tiny text-muted">{t(`media.focal.${shape}`)}</figcaption>
          </figure>
        ))}
      </div>
    </div>
  );
}
