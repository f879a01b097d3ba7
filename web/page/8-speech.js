// Reading aloud with the voices of this machine. Voices that live on a server are left out: they would send the child's screen there.
//
//   sango.speech.speak(id, text, lang, volume)  says one sentence in place of what is being said; volume 0 to 1
//   sango.speech.hush()                         stops
//   sango.speech.may_begin() -> bool            whether somebody has done something in the page yet
//   sango.speech.take()                         JSON [{what: "voices", languages: [primary tags]} | {what: "began|ended|failed", id}
//                                               | {what: "word", id, letter} | {what: "left"}]; a letter counts code points
//   sango.speech.recordings()                   JSON array of the paths of recorded texts, here or not
(() => {
  const speech = globalThis.speechSynthesis;
  const heard = sango.queue();
  const primary = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  const local = () => (speech?.getVoices() ?? []).filter((one) => one.localService === true);
  const voice = (lang) => {
    const fit = local().filter((one) => primary(one.lang) === primary(lang));
    return fit.find((one) => one.lang.toLowerCase().replace('_', '-') === lang.toLowerCase()) ?? fit.find((one) => one.default) ?? fit[0];
  };

  let told = '[]';
  const tell = () => {
    const languages = [...new Set(local().map((one) => primary(one.lang)))].sort();
    if (JSON.stringify(languages) === told) return;
    told = JSON.stringify(languages);
    heard.push({ what: 'voices', languages });
  };
  // Chromium fills the list only after it has been asked for, and says so when it is full.
  speech?.addEventListener?.('voiceschanged', tell);
  tell();

  let touched = false;
  for (const gesture of ['pointerup', 'touchend', 'keydown', 'click']) {
    addEventListener(gesture, () => { touched = true; }, { capture: true, passive: true, once: true });
  }

  let now = null; // {id, words, watch}: held here, for an utterance that nobody holds may never tell of its end
  const over = (it, what) => {
    if (now !== it) return;
    clearInterval(it.watch);
    now = null;
    heard.push({ what, id: it.id });
  };
  const hush = () => {
    if (now) clearInterval(now.watch);
    now = null;
    if (speech?.speaking || speech?.pending) speech.cancel();
  };
  const speak = (id, text, lang, volume) => {
    const was = Boolean(speech?.speaking || speech?.pending);
    hush();
    const with_ = voice(lang);
    if (!with_) {
      heard.push({ what: 'failed', id });
      return;
    }
    const words = new SpeechSynthesisUtterance(text);
    Object.assign(words, { lang: with_.lang, voice: with_, volume, rate: 0.9 });
    const it = { id, words, watch: 0, began: false };
    now = it;
    words.onstart = () => {
      if (now !== it) return;
      it.began = true;
      heard.push({ what: 'began', id });
    };
    words.onboundary = ({ name, charIndex }) => {
      if (now === it && (name === 'word' || name === undefined)) heard.push({ what: 'word', id, letter: [...text.slice(0, charIndex)].length });
    };
    words.onend = () => over(it, 'ended');
    words.onerror = () => over(it, 'failed');
    // Some voices never tell of their end, some never begin.
    let silent = 0;
    it.watch = setInterval(() => {
      silent = speech.speaking || speech.pending ? 0 : silent + 1;
      if (silent > 3) over(it, it.began ? 'ended' : 'failed');
    }, 500);
    // What is asked for while a cancelled utterance is still leaving is lost in some browsers.
    const begin = () => { if (now === it) speech.speak(words); };
    if (was) setTimeout(begin, 60);
    else begin();
  };

  const leave = () => {
    if (now) heard.push({ what: 'left' });
    hush();
  };
  document.addEventListener('visibilitychange', () => { if (document.hidden) leave(); });
  addEventListener('pagehide', leave);

  const recordings = () => JSON.stringify(Object.keys(sango.build.files).filter((path) => path.startsWith('assets/voice/')));
  sango.speech = { speak, hush, may_begin: () => touched, take: heard.take, recordings };
})();
