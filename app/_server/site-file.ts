import 'server-only';
import { placeholder } from '#app/_server/locale-param.ts';
import { nothing } from '#app/_server/stored-response.ts';
import { defaultLocale } from '#db/core/locale.ts';

/**
 * A file of which the site has one, not one a language, such as robots.txt. It lies among the pages of the default
 * language all the same: there it is rendered on the first request, and a build needs neither database nor settings.
 */
export function siteFile<Params extends { locale: string }>(answer: (params: Params) => Promise<Response>) {
  return async (_request: Request, { params }: { params: Promise<Params> }) => {
    const given = await params;
    return given.locale === defaultLocale ? answer(given) : nothing();
  };
}

/** The build's one parameter set for a site file. */
export const siteFileParams = () => [{ locale: placeholder }];
