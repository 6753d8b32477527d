import { address } from '#components/layout/addresses.ts';
import { focalClass } from '#components/media/focal-class.ts';
import { placeholderStops } from '#components/ui/placeholder.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView, PictureVariant } from '#db/media/queries.ts';

type Props = {
  media: MediaView;
  locale: Locale;
  /** Overrides the file's own alternative text; '' for a picture that only decorates. */
  alt?: string;
  /** How wide it is shown, for the browser's choice of file. */
  sizes: string;
  /** The one picture of a page that loads first. */
  lead?: boolean;
  className?: string;
  /** Cut to this shape instead of its own. */
  shape?: 'wide' | 'square';
};

const sourceSet = (variants: PictureVariant[], format: PictureVariant['format']) =>
  variants
    .filter((variant) => variant.format === format)
    .map((variant) => `${address.media(variant.key)} ${variant.width}w`)
    .join(', ');

/** A picture with its place kept free and a blur of its colours until it is there. */
export function Picture({ media, locale, alt, sizes, lead = false, className = '', shape }: Props) {
  const width = media.width ?? 1600;
  const height = media.height ?? 1000;
  const avif = sourceSet(media.variants, 'avif');
  const webp = sourceSet(media.variants, 'webp');
  const cut =
    shape === 'wide' ? 'aspect-[3/2] object-cover' : shape === 'square' ? 'aspect-square object-cover' : '';
  return (
    <span className={`relative block overflow-hidden bg-sand ${className}`}>
      {media.placeholder && (
        <Blur id={`blur-${media.id}-${lead ? 'lead' : sizes.length}`} thumbhash={media.placeholder} />
      )}
      <picture>
        {avif && <source type="image/avif" srcSet={avif} sizes={sizes} />}
        {webp && <source type="image/webp" srcSet={webp} sizes={sizes} />}
        <img
          src={address.media(media.key)}
          width={width}
          height={height}
          alt={alt ?? media.alt[locale] ?? media.alt.en ?? ''}
          loading={lead ? 'eager' : 'lazy'}
          fetchPriority={lead ? 'high' : 'auto'}
          decoding="async"
          className={`relative block h-auto w-full ${cut} ${shape ? focalClass(media) : ''}`.trimEnd()}
        />
      </picture>
    </span>
  );
}

/** Colours as attributes, not styles: a strict content security policy lets them through. */
function Blur({ id, thumbhash }: { id: string; thumbhash: string }) {
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-0 h-full w-full"
      preserveAspectRatio="none"
      viewBox="0 0 1 1"
    >
      <linearGradient id={id} x2="0" y2="1">
        {placeholderStops(thumbhash).map(({ offset, colour }) => (
          <stop key={offset} offset={offset} stopColor={colour} />
        ))}
      </linearGradient>
      <rect width="1" height="1" fill={`url(#${id})`} />
    </svg>
  );
}
