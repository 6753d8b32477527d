import { loadSite } from '#app/_loaders/site.ts';
import { placeholder } from '#app/_server/locale-param.ts';
import { siteFile } from '#app/_server/site-file.ts';
import { nothing, stored } from '#app/_server/stored-response.ts';
import { address } from '#components/layout/addresses.ts';
import { defaultLocale } from '#db/core/locale.ts';
import { colourStyles } from '#db/settings/rules/colour.ts';

export function generateStaticParams() {
  return [{ locale: placeholder, file: placeholder }];
}

/** The newsroom's own colour, at an address that changes with it. */
export const GET = siteFile<{ locale: string; file: string }>(async ({ file }) => {
  const { colour } = await loadSite(defaultLocale);
  if (!colour || address.colour(colour) !== `/theme/${file}`) return nothing();
  return stored(colourStyles(colour), 'text/css; charset=utf-8');
});
