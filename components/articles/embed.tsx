import { EmbedCard } from '#components/articles/embed-card.tsx';
import { EmbedStage } from '#components/articles/embed-stage.tsx';
import { Picture } from '#components/articles/picture.tsx';
import { serviceName } from '#components/articles/service-name.ts';
import { translator } from '#components/messages/translator.ts';
import type { LeafBlock } from '#db/articles/document.ts';
import { playerOf } from '#db/articles/rules/embed-player.ts';
import type { Locale } from '#db/core/locale.ts';
import type { EmbedView } from '#db/embeds/queries.ts';
import type { MediaView } from '#db/media/queries.ts';

type Props = {
  block: Extract<LeafBlock, { type: 'embed' }>['attrs'];
  /** What its place says of it; whoever wrote the text knows better. */
  known?: EmbedView;
  media: Record<string, MediaView>;
  locale: Locale;
};

/** The card of a post or film, with our picture; where there is a player, a press loads it. */
export function Embed({ block, known, media, locale }: Props) {
  const t = translator(locale);
  const service = serviceName(block);
  const player = playerOf(block.url);
  const title = block.title || known?.title || '';
  const view = (block.mediaId ? media[block.mediaId] : undefined) ?? known?.picture;
  const picture = view && (
    <Picture
      media={view}
      locale={locale}
      alt=""
      sizes="(min-width: 900px) 640px, 100vw"
      className={player && player.shape !== 'post' ? 'h-full [&_img]:h-full [&_img]:object-cover' : ''}
    />
  );
  const film = ['youtube', 'vimeo', 'tiktok'].includes(block.provider);
  return (
    <EmbedCard
      title={title}
      by={[known?.author, service].filter(Boolean).join(' · ')}
      stage={
        player ? (
          <EmbedStage
            player={player}
            title={`${title} (${service})`.trim()}
            words={{
              play: t(player.shape === 'post' ? 'article.showHere' : 'article.playHere'),
              loads: t('article.loadsFrom', { service }),
            }}
          >
            {picture}
          </EmbedStage>
        ) : (
          picture
        )
      }
      link={
        <a href={block.url} rel="noopener noreferrer">
          {t(film ? 'article.watchOn' : 'article.openOn', { service })}
        </a>
      }
      note={block.caption || (player ? '' : t('article.embedNote', { service }))}
    />
  );
}
