// Runs in the browser, on pages that only lead on; see components/layout/onward.tsx.
(() => {
  const onward = document.querySelector('[data-onward]');
  // In its place, so that the way back leads past this page.
  if (onward instanceof HTMLAnchorElement) location.replace(onward.href);
  else if (onward instanceof HTMLButtonElement) {
    onward.click();
    // A second press would use up the answer of the first.
    onward.disabled = true;
  }
})();
