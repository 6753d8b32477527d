/** A decoded path in the form that may stand in a header. */
export function encodePath(path: string): string {
  // Already encoded paths stay as they are.
  return path.includes('%') ? path : encodeURI(path);
}

/**
 * Where a redirect may lead: a path of this site, or a full address that an editor stored. Never a path that
 * browsers would read as another host (`//evil.example`).
 */
export function redirectTo(target: string): string {
  if (/^https?:\/\//i.test(target)) return target;
  return encodePath(`/${target.replace(/^[/\\]+/, '')}`);
}
