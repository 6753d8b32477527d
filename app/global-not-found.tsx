import './globals.css';
import type { Metadata } from 'next';
import { NotFoundPage } from '#components/layout/not-found-page.tsx';

export const metadata: Metadata = { title: 'There is no page at this address', robots: { index: false } };

/** For addresses outside every language; those inside have a 404 page with all the site around it. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <main className="shell">
          <NotFoundPage locale="en" />
        </main>
      </body>
    </html>
  );
}
