import { CopyLink } from '#components/articles/copy-link.tsx';
import { translator } from '#components/messages/translator.ts';
import type { Locale } from '#db/core/locale.ts';

/** Plain links to where readers share; nothing is loaded from there. */
export function ShareRow({ url, headline, locale }: { url: string; headline: string; locale: Locale }) {
  const t = translator(locale);
  const [link, text] = [encodeURIComponent(url), encodeURIComponent(headline)];
  const services = [
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${link}` },
    { name: 'Telegram', href: `https://t.me/share/url?url=${link}&text=${text}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${text}%20${link}` },
    { name: 'X', href: `https://x.com/intent/post?url=${link}&text=${text}` },
  ];
  return (
    <nav aria-label={t('article.share')} className="no-print mt-10 border-y border-line py-3">
      <ul className="flex flex-wrap items-center gap-x-5 gap-y-1 text-small">
        {services.map((service) => (
          <li key={service.name}>
            <a
              className="inline-block py-1.5 no-underline hover:underline"
              href={service.href}
              rel="noopener noreferrer"
              aria-label={t('article.shareOn', { service: service.name })}
            >
              {service.name}
            </a>
          </li>
        ))}
        <li>
          <a
            className="inline-block py-1.5 no-underline hover:underline"
            href={`mailto:?subject=${text}&body=${link}`}
          >
            {t('article.shareByMail')}
          </a>
        </li>
        <CopyLink
          url={url}
          headline={headline}
          labels={{
            copy: t('article.copyLink'),
            copied: t('article.linkCopied'),
            share: t('article.shareWith'),
          }}
        />
      </ul>
    </nav>
  );
}
