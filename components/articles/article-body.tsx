import { Embed } from '#components/articles/embed.tsx';
import { InlineText } from '#components/articles/inline-text.tsx';
import { Picture } from '#components/articles/picture.tsx';
import { Player } from '#components/articles/player.tsx';
import { address } from '#components/layout/addresses.ts';
import { translator } from '#components/messages/translator.ts';
import { DateText } from '#components/ui/date.tsx';
import type { ArticleDocument, Block, LeafBlock } from '#db/articles/document.ts';
import type { Locale } from '#db/core/locale.ts';
import type { EmbedView } from '#db/embeds/queries.ts';
import type { MediaView } from '#db/media/queries.ts';

type Context = {
  locale: Locale;
  timeZone: string;
  media: Record<string, MediaView>;
  embeds: Record<string, EmbedView>;
};

/** The body of an article, block by block. */
export function ArticleBody({ body, ...context }: Context & { body: ArticleDocument }) {
  return (
    <div className="story">
      <Blocks blocks={body.content} context={context} />
    </div>
  );
}

function Blocks({ blocks, context }: { blocks: Block[]; context: Context }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a stored text never reorders while it is shown
  return blocks.map((block, index) => <BlockView key={index} block={block} context={context} />);
}

function BlockView({ block, context }: { block: Block; context: Context }) {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? (
        <p>
          <InlineText content={block.content} />
        </p>
      ) : null;
    case 'heading': {
      const Heading = `h${block.attrs.level}` as 'h2' | 'h3' | 'h4';
      return (
        <Heading>
          <InlineText content={block.content} />
        </Heading>
      );
    }
    case 'bulletList':
    case 'orderedList': {
      const items = block.content.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stored text never reorders while it is shown
        <li key={index}>
          <Blocks blocks={item.content} context={context} />
        </li>
      ));
      return block.type === 'bulletList' ? <ul>{items}</ul> : <ol start={block.attrs?.start}>{items}</ol>;
    }
    case 'blockquote':
      return (
        <blockquote>
          <Blocks blocks={block.content} context={context} />
          {block.attrs?.attribution && <footer>{block.attrs.attribution}</footer>}
        </blockquote>
      );
    case 'factBox':
      return (
        <aside className="box" aria-label={block.attrs.title}>
          <p className="box-title">{block.attrs.title}</p>
          <Blocks blocks={block.content} context={context} />
        </aside>
      );
    case 'table':
      return <TableView block={block} context={context} />;
    default:
      return <LeafView block={block} context={context} />;
  }
}

function LeafView({
  block,
  context,
}: {
  block: Exclude<LeafBlock, { type: 'paragraph' | 'heading' }>;
  context: Context;
}) {
  const t = translator(context.locale);
  switch (block.type) {
    case 'horizontalRule':
      return <hr className="krama" />;
    case 'codeBlock':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard too
        <pre tabIndex={0}>
          <code>{block.content?.map((node) => node.text)}</code>
        </pre>
      );
    case 'pullQuote':
      return (
        <blockquote className="pull-quote">
          <p>{block.attrs.text}</p>
          {block.attrs.attribution && <footer>{block.attrs.attribution}</footer>}
        </blockquote>
      );
    case 'picture':
      return (
        <figure className={block.attrs.width}>
          <BodyPicture {...block.attrs} context={context} sizes="(min-width: 900px) 680px, 100vw" />
          <Caption {...block.attrs} locale={context.locale} />
        </figure>
      );
    case 'gallery':
      return (
        <figure>
          <ul className="gallery !p-0" aria-label={block.attrs.caption || t('article.gallery')}>
            {block.attrs.items.map((item) => (
              <li key={item.mediaId} className="list-none">
                <BodyPicture
                  {...item}
                  context={context}
                  sizes="(min-width: 900px) 330px, 50vw"
                  shape="wide"
                />
                {item.caption && <p className="caption">{item.caption}</p>}
              </li>
            ))}
          </ul>
          {block.attrs.caption && <figcaption>{block.attrs.caption}</figcaption>}
        </figure>
      );
    case 'audio': {
      const file = context.media[block.attrs.mediaId];
      return file ? (
        <figure className="box">
          {block.attrs.title && <p className="box-title">{block.attrs.title}</p>}
          <Player media={file} locale={context.locale} label={block.attrs.title || undefined} />
          <figcaption>
            {block.attrs.caption}{' '}
            <a href={address.media(file.key)} download={file.fileName}>
              {t('article.download', { size: fileSize(file.bytes, context.locale) })}
            </a>
          </figcaption>
        </figure>
      ) : null;
    }
    case 'video': {
      const file = context.media[block.attrs.mediaId];
      const poster = block.attrs.posterId ? context.media[block.attrs.posterId] : undefined;
      return file ? (
        <figure>
          <Player
            media={file}
            locale={context.locale}
            label={block.attrs.title || undefined}
            poster={poster && address.media(poster.key)}
          />
          <Caption
            caption={[block.attrs.title, block.attrs.caption].filter(Boolean).join('. ')}
            credit=""
            locale={context.locale}
          />
        </figure>
      ) : null;
    }
    case 'file': {
      const file = context.media[block.attrs.mediaId];
      return file ? (
        <p>
          <a href={address.media(file.key)} download={file.fileName}>
            {block.attrs.title || file.fileName}
          </a>{' '}
          <span className="text-muted">
            {t('article.download', { size: fileSize(file.bytes, context.locale) })}
          </span>
        </p>
      ) : null;
    }
    case 'embed':
      return (
        <Embed
          block={block.attrs}
          known={context.embeds[block.attrs.url]}
          media={context.media}
          locale={context.locale}
        />
      );
    case 'source': {
      const [before, after] = t('article.source', { name: '\u0000' }).split('\u0000');
      return (
        <p className="text-muted">
          {before}
          {block.attrs.url ? <a href={block.attrs.url}>{block.attrs.name}</a> : block.attrs.name}
          {after}
        </p>
      );
    }
    case 'relatedLink':
      return (
        <p className="border-s-3 border-river ps-4">
          <span className="block font-sans text-tiny text-muted">{t('article.readAlso')}</span>
          <a href={block.attrs.url}>{block.attrs.title}</a>
        </p>
      );
    case 'correction':
      return (
        <aside className="notice" aria-label={t(`article.${block.attrs.kind}`)}>
          <p>
            <strong>{t(`article.${block.attrs.kind}`)}</strong>{' '}
            <span className="text-muted">
              (
              <DateText date={new Date(block.attrs.at)} locale={context.locale} timeZone={context.timeZone} />
              )
            </span>
          </p>
          <p>{block.attrs.text}</p>
        </aside>
      );
    default:
      return block satisfies never;
  }
}

function TableView({ block, context }: { block: Extract<Block, { type: 'table' }>; context: Context }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables are scrolled by keyboard too
    <section className="table-scroll" tabIndex={0} aria-label={block.attrs?.caption || undefined}>
      <table>
        {block.attrs?.caption && <caption>{block.attrs.caption}</caption>}
        <tbody>
          {block.content.map((row, rowIndex) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stored text never reorders while it is shown
            <tr key={rowIndex}>
              {row.content.map((cell, cellIndex) => {
                const Cell = cell.type === 'tableHeader' ? 'th' : 'td';
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: a stored text never reorders while it is shown
                    key={cellIndex}
                    colSpan={cell.attrs?.colspan}
                    rowSpan={cell.attrs?.rowspan}
                    scope={Cell === 'th' ? (rowIndex === 0 ? 'col' : 'row') : undefined}
                  >
                    <Blocks blocks={cell.content} context={context} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type PictureAttrs = { mediaId: string; alt: string; context: Context; sizes: string; shape?: 'wide' };

function BodyPicture({ mediaId, alt, context, sizes, shape }: PictureAttrs) {
  const media = context.media[mediaId];
  return media ? (
    <Picture media={media} locale={context.locale} alt={alt} sizes={sizes} shape={shape} />
  ) : null;
}

export function Caption({ caption, credit, locale }: { caption: string; credit: string; locale: Locale }) {
  if (!caption && !credit) return null;
  return (
    <figcaption className="caption">
      {caption}{' '}
      {credit && (
        <span>{namesItsRole(credit) ? credit : translator(locale)('article.picture', { credit })}</span>
      )}
    </figcaption>
  );
}

/** "Illustration: Sok Dara" needs no "Picture:" before it. */
const namesItsRole = (credit: string) => /[:៖©]/.test(credit);

/** "84 kB", "1.2 MB". */
function fileSize(bytes: number, locale: Locale): string {
  const [value, unit] =
    bytes < 1_000_000
      ? [Math.max(1, Math.round(bytes / 1000)), 'kB']
      : [Math.round(bytes / 100_000) / 10, 'MB'];
  return `${new Intl.NumberFormat(locale).format(value)} ${unit}`;
}
