import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MediaView } from '#db/media/queries.ts';

/** A recording or film with its captions and what is said in it; nothing for a paper. */
export function Player({
  media,
  locale,
  label,
  poster,
}: {
  media: MediaView;
  locale: Locale;
  label?: string;
  poster?: string;
}) {
  const t = translator(locale);
  const src = address.media(media.key);
  if (media.kind === 'audio')
    return (
      <>
        {/* biome-ignore lint/a11y/useMediaCaption: what is said stands below it as text */}
        <audio
          controls
          preload="none"
          src={src}
          className="w-full"
          aria-label={label ?? t('article.audio')}
        />
        <Transcript media={media} locale={locale} />
      </>
    );
  if (media.kind === 'video')
    return (
      <>
        {/* biome-ignore lint/a11y/useMediaCaption: captions are there when somebody has written them */}
        <video
          controls
          preload="none"
          playsInline
          src={src}
          poster={poster}
          width={media.width ?? 1280}
          height={media.height ?? 720}
          className="h-auto w-full bg-sand"
          aria-label={label ?? t('article.video')}
        >
          {media.captions.map((captions) => (
            <track
              key={captions.locale}
              kind="captions"
              src={address.media(captions.key)}
              srcLang={captions.locale}
              label={t(`site.languages.${captions.locale}`)}
              default={captions.locale === locale}
            />
          ))}
        </video>
        <Transcript media={media} locale={locale} />
      </>
    );
  return null;
}

function Transcript({ media, locale }: { media: MediaView; locale: Locale }) {
  const t = translator(locale);
  const [language, text] = transcriptFor(media, locale);
  if (!text) return null;
  return (
    <details className="font-sans text-small">
      <summary className="cursor-pointer py-1.5">{t('media.transcript')}</summary>
      <div lang={language} className="space-y-2 pt-1">
        {text
          .split(/\n+/)
          .filter(Boolean)
          .map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stored text never reorders while it is shown
            <p key={index}>{paragraph}</p>
          ))}
      </div>
    </details>
  );
}

/** In the language of the page, else in the one there is. */
function transcriptFor({ transcript }: MediaView, locale: Locale): [Locale, string] {
  const other: Locale = locale === 'en' ? 'km' : 'en';
  return transcript[locale] ? [locale, transcript[locale]] : [other, transcript[other] ?? ''];
}
