import type { ReactNode } from 'react';

/** A thin line above a page that is not what readers see. */
export function PreviewNotice({ children }: { children: ReactNode }) {
  return (
    <aside className="no-print border-b border-line bg-sand">
      <p className="shell py-2 text-small">{children}</p>
    </aside>
  );
}
