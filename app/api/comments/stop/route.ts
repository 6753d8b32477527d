import { oneClick, toPageWithButton } from '#app/_server/one-click.ts';
import { commentAddress } from '#components/comments/addresses.ts';
import { stopNotices } from '#db/comments/mutations.ts';
import { defaultLocale } from '#db/core/locale.ts';

export const POST = (request: Request): Promise<Response> =>
  oneClick(request, (tx, token) => stopNotices(tx, { token }));

export const GET = (request: Request): Response =>
  toPageWithButton(request, (token) => commentAddress.stop(defaultLocale, token));
