import { address } from '#components/layout/addresses.ts';
import type { Locale } from '#db/core/locale.ts';
import type { MenuEntry } from '#db/navigation/queries.ts';

type Props = { locale: Locale; entries: MenuEntry[]; className: string };

/** The entries of a menu, as items of a list. */
export function MenuLinks({ locale, entries, className }: Props) {
  return entries.map((entry) => {
    const href = menuAddress(locale, entry);
    return (
      <li key={`${href} ${entry.label}`}>
        <a className={className} href={href}>
          {menuName(entry)}
        </a>
      </li>
    );
  });
}

export function menuAddress(locale: Locale, entry: MenuEntry): string {
  if (entry.kind === 'section') return address.section(locale, entry.slug);
  if (entry.kind === 'article') return address.article(entry);
  // Stored decoded, unless it is on another site.
  return entry.url.startsWith('/') ? encodeURI(entry.url) : entry.url;
}

/** As the menu calls it, or by its own name. */
export const menuName = (entry: MenuEntry): string =>
  entry.label || (entry.kind === 'address' ? entry.url : entry.name);
