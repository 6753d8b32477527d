import { AudioLines, FileText, Film } from 'lucide-react';
import { address } from '#components/layout/addresses.ts';
import type { MediaView } from '#db/media/queries.ts';

const signs = { audio: AudioLines, video: Film, file: FileText };

/** A small square of a file: the smallest of a picture's sizes, a sign for all else. */
export function Thumbnail({ file }: { file: MediaView }) {
  const smallest = file.variants.find(({ format }) => format === 'webp');
  if (file.kind === 'image')
    return (
      <picture>
        <img
          src={address.media(smallest?.key ?? file.key)}
          alt=""
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          loading="lazy"
          decoding="async"
          className="aspect-square h-auto w-full bg-sand object-contain"
        />
      </picture>
    );
  const Sign = signs[file.kind];
  return (
    <span className="grid aspect-square w-full place-items-center bg-sand text-muted">
      <Sign aria-hidden="true" className="size-10" strokeWidth={1.25} />
    </span>
  );
}
