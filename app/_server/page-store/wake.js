// Runs in the browser. Brings the framework in when somebody first touches what needs it; see lighten.ts.
(() => {
  const needy = '[data-wake], [data-wake] *';
  const address = document.currentScript.dataset.dormant;
  let missing = null;
  let waking = null;
  let awake = false;
  addEventListener('awake', () => {
    awake = true;
  });

  function load([src, integrity]) {
    return new Promise((done, failed) => {
      const script = document.createElement('script');
      Object.assign(script, { src, integrity, async: true, onload: done, onerror: failed });
      document.head.append(script);
    }).then(() => {
      missing = missing.filter((one) => one[0] !== src);
    });
  }

  async function bring() {
    if (!missing) {
      const { scripts, turbopack, flight } = await read();
      self.TURBOPACK ??= [];
      self.TURBOPACK.push(...turbopack);
      self.__next_f ??= [];
      self.__next_f.push(...flight);
      missing = scripts;
    }
    const ready = new Promise((done) => {
      if (awake) done();
      else addEventListener('awake', done, { once: true });
    });
    await Promise.all(missing.map(load));
    await ready;
  }

  /** Pages that are the same for everyone have it at an address, others in themselves. */
  async function read() {
    const inside = document.getElementById('dormant');
    if (inside) return JSON.parse(inside.textContent);
    const answer = await fetch(address);
    // The page has changed for good since. Nothing that somebody has typed is worth that.
    if (answer.status === 404 && !hasTyped()) location.reload();
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  function hasTyped() {
    const fields = document.querySelectorAll('input, textarea');
    return [...fields].some((field) => field.value !== field.defaultValue);
  }

  function wake() {
    waking ??= bring().catch((error) => {
      // Without a connection the next touch tries again.
      waking = null;
      throw error;
    });
    return waking;
  }

  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown']) {
    addEventListener(type, (event) => event.target.closest?.(needy) && wake().catch(() => {}), {
      capture: true,
      passive: true,
    });
  }

  // What is nothing without the framework, like the editor, does not wait for a touch.
  function wakeAtOnce() {
    if (document.querySelector('[data-wake="now"]')) wake().catch(() => {});
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', wakeAtOnce);
  else wakeAtOnce();
  addEventListener('online', wakeAtOnce);

  // A press before that is kept and done afterwards; links and forms work without.
  addEventListener(
    'click',
    (event) => {
      const button = event.target.closest?.('button');
      if (awake || button?.type !== 'button' || !button.matches(needy)) return;
      event.preventDefault();
      event.stopPropagation();
      wake().then(
        () => button.click(),
        () => {},
      );
    },
    true,
  );

  // A form that is not whole without a script is kept until that has said `data-ready`, and sends it on. Without a
  // connection it is sent as it is.
  addEventListener(
    'submit',
    (event) => {
      const form = event.target;
      if (!form.matches('form[data-wake]:not([data-ready])')) return;
      event.preventDefault();
      form.dataset.held = event.submitter?.value ?? '';
      wake().catch(() => {
        form.dataset.ready = '';
        form.requestSubmit(event.submitter);
      });
    },
    true,
  );
})();
