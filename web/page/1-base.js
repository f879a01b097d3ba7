// The ground the game stands on in a browser: `globalThis.sango`. The files of this folder are joined in the order of their
// numbers into page.js. What the game (Rust, src/game/platform/web.rs) may use is said at the head of each file.
//
//   sango.prefers()   JSON {reducedMotion, highContrast, languages, path, dpr, textSize, touch, secure}; textSize in per cent
//   sango.on_wake(f)  the game gives a function that makes it update once; called whenever something waits to be taken
'use strict';

globalThis.sango = {
  build: JSON.parse(document.getElementById('build').textContent),
  wake() {},
  on_wake(wake) { sango.wake = wake; },
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
