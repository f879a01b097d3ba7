// The ground the game stands on in a browser: `globalThis.sango`. The files of this folder are joined in the order of their
// numbers into page.js. What the game (Rust, src/game/platform/web.rs) may use is said at the head of each file.
//
//   sango.prefers()   JSON {reducedMotion, highContrast, languages, path, dpr, textSize, touch, secure}; textSize in per cent
//   sango.address()   JSON {language, preview, seed}: what stands in the page's address. `?preview=footprints/box` tries a lesson out at a step and
//                     keeps nothing; `&language=ar` chooses the language, `&seed=7` makes every shuffle the same
//   sango.on_wake(f)  the game gives a function that makes it update once; called whenever something waits to be taken
'use strict';

globalThis.sango = {
  build: JSON.parse(document.getElementById('build').textContent),
  wake() {},
  on_wake(wake) { sango.wake = wake; },
  asked: (what) => new URLSearchParams(location.search).get(what),
  address() {
    const seed = Number.parseInt(sango.asked('seed'), 10);
    return JSON.stringify({ language: sango.asked('language'), preview: sango.asked('preview'), seed: Number.isSafeInteger(seed) && seed >= 0 ? seed : null });
  },
  prefers() {
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return JSON.stringify({
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      highContrast: matchMedia('(prefers-contrast: more)').matches,
      languages: [...(navigator.languages ?? [navigator.language ?? 'en'])],
      path: location.pathname.replace(/[^/]*$/, ''),
      dpr: globalThis.devicePixelRatio || 1,
      textSize: Math.round((size / 16) * 100) || 100,
      touch: matchMedia('(pointer: coarse)').matches,
      secure: globalThis.isSecureContext === true,
    });
  },
};

// The game asks again when it is woken.
for (const wish of ['(prefers-reduced-motion: reduce)', '(prefers-contrast: more)']) {
  matchMedia(wish).addEventListener?.('change', () => sango.wake());
}

// What waits for the game: pushed here, taken there as one JSON array.
sango.queue = () => {
  let waiting = [];
  return {
    push(thing) {
      waiting.push(thing);
      // Later: the game may just be calling us.
      queueMicrotask(() => sango.wake());
    },
    take() {
      if (waiting.length === 0) return '[]';
      const taken = JSON.stringify(waiting);
      waiting = [];
      return taken;
    },
  };
};
