// Browsers let sound begin only after a gesture. Every AudioContext made by the game is resumed at the first one, and rests
// while the page is hidden.
(() => {
  const Plain = globalThis.AudioContext ?? globalThis.webkitAudioContext;
  if (!Plain) return;
  const contexts = new Set();
  const Watched = class extends Plain {
    constructor(...how) {
      super(...how);
      contexts.add(this);
    }
    close() {
      contexts.delete(this);
      return super.close();
    }
  };
  globalThis.AudioContext = Watched;
  if (globalThis.webkitAudioContext) globalThis.webkitAudioContext = Watched;
  const resume = () => {
    if (document.hidden) return;
    for (const context of contexts) if (context.state !== 'running') context.resume().catch(() => {});
  };
  for (const gesture of ['pointerdown', 'pointerup', 'touchend', 'keydown', 'click']) {
    addEventListener(gesture, resume, { capture: true, passive: true });
  }
  let touched = false;
  addEventListener('click', () => { touched = true; }, { capture: true, once: true });
  addEventListener('pointerup', () => { touched = true; }, { capture: true, once: true });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) for (const context of contexts) context.suspend().catch(() => {});
    else if (touched) resume();
  });
})();
