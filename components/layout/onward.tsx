/**
 * Presses what has `data-onward`: a page that only leads on needs no hand where there are scripts. Goes after it. The
 * word `data-keep` is for `lighten.ts`, which takes all other scripts out of a page.
 */
export function Onward() {
  return <script src="/onward.js" defer data-keep />;
}
