export type Crumb = { name: string; href?: string };

/** The way from the front page to here; the last crumb is the page itself. */
export function Breadcrumb({ crumbs, label }: { crumbs: Crumb[]; label: string }) {
  return (
    <nav aria-label={label} className="text-tiny text-muted">
      <ol className="flex gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.name} className={`flex gap-x-2 ${crumb.href ? 'shrink-0' : 'min-w-0'}`}>
            {index > 0 && <span aria-hidden="true">›</span>}
            {crumb.href ? (
              <a className="inline-block py-0.5 no-underline hover:underline" href={crumb.href}>
                {crumb.name}
              </a>
            ) : (
              <span aria-current="page" className="truncate py-0.5">
                {crumb.name}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
