// Brings the game: looks whether this browser can draw it, fetches everything the first screen needs at once, shows how far
// it is, opens the store, and starts. The curtain lifts when the first control can be used.
(() => {
  const { build } = sango;
  const curtain = document.getElementById('curtain');
  const canvas = document.getElementById('sango');
  const show = (id) => {
    for (const page of curtain.querySelectorAll('main')) page.hidden = page.id !== id;
    curtain.hidden = false;
    canvas.style.visibility = 'hidden';
    document.getElementById('mirror').hidden = true;
    curtain.querySelector(`#${id} section[lang="${languages()[0]}"] button`)?.focus();
  };
  for (const button of curtain.querySelectorAll('button')) button.addEventListener('click', () => location.reload());

  // What the address asks for, else what was chosen here, else what the browser prefers.
  const chosen = () => {
    try {
      return JSON.parse(sango.store.doc('settings.json'))?.language ?? null;
    } catch {
      return null;
    }
  };
  const languages = () => {
    const wanted = [sango.asked('language'), chosen(), ...JSON.parse(sango.prefers()).languages];
    const asked = wanted.filter(Boolean).map((tag) => tag.toLowerCase());
    const fit = asked.map((tag) => build.languages.find((one) => one.toLowerCase() === tag)
      ?? build.languages.find((one) => one.toLowerCase().split('-')[0] === tag.split('-')[0]));
    return [...new Set([...fit.filter(Boolean), ...build.languages])];
  };

  const drawable = () => {
    const test = document.createElement('canvas').getContext('webgl2');
    if (!test) return false;
    test.getExtension('WEBGL_lose_context')?.loseContext();
    return true;
  };

  // The game's own reason, where it left one, is in the console.
  let started = false;
  const broken = (what) => {
    if (/Using exceptions for control flow/.test(String(what))) return;
    if (started) show('broken');
  };
  addEventListener('error', ({ error, message }) => {
    if (error instanceof WebAssembly.RuntimeError || /unreachable|memory access/.test(message ?? '')) broken(message);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    if (reason instanceof WebAssembly.RuntimeError) broken(reason);
  });
  canvas.addEventListener('webglcontextlost', () => broken('the graphics context was lost'));

  // Called by the game when what its next screen needs cannot be fetched.
  sango.lost = (what) => {
    console.warn(`sango: ${what} could not be fetched`);
    show('no-net');
  };

  const bar = document.getElementById('bar');
  const words = document.getElementById('bytes');
  const progress = (total) => {
    let sum = 0;
    let planned = false;
    const draw = () => {
      planned = false;
      const share = Math.min(1, sum / total);
      bar.value = Math.round(share * 1000);
      const shown = (bytes) => (bytes / 1e6).toFixed(1);
      words.textContent = `${shown(Math.min(sum, total))} / ${shown(total)} MB`;
    };
    return (bytes) => {
      sum += bytes;
      if (!planned) {
        planned = true;
        requestAnimationFrame(draw);
      }
    };
  };

  const load = async () => {
    const [store] = await Promise.all([sango.store.open(), sango.deliver.as()]);
    const language = languages()[0];
    const packs = ['content.json', 'art.json', `lang-${language}.json`];
    const ahead = build.first.filter(({ languages: only }) => !only || only.includes(language)).map(({ path }) => path);
    const all = [build.wasm, build.script, ...packs, ...ahead];
    const sizes = await Promise.all(all.map(sango.deliver.bytes));
    const count = progress(sizes.reduce((sum, size) => sum + size, 0));

    const compile = async () => {
      const { stream } = await sango.deliver(build.wasm, count);
      const answer = new Response(stream, { headers: { 'content-type': 'application/wasm' } });
      return WebAssembly.compileStreaming
        ? WebAssembly.compileStreaming(answer)
        : WebAssembly.compile(await answer.arrayBuffer());
    };
    const script = async () => {
      // The script runs from its address (the page's policy allows nothing else); this fetch is only counted.
      const glue = await import(new URL(sango.deliver.address(build.script), document.baseURI).href);
      count(sizes[1]);
      return glue;
    };
    const [module, glue] = await Promise.all([
      compile(),
      script(),
      ...packs.map((name) => sango.packs.fetch(name, count)),
      ...ahead.map((path) => sango.files.fetch(path, count)),
    ]);
    sango.language = language;
    performance.mark('sango-fetched');
    if (store.refused) console.warn(`sango: results cannot be kept here: ${store.text}`);
    started = true;
    sango.memory = glue.memory;
    await glue.default({ module_or_path: module });
  };

  // Called by the mirror with every tree.
  sango.shown = (tree) => {
    const answers = tree.nodes.some(({ role, disabled }) => role === 'button' && !disabled);
    if (!answers) return;
    sango.shown = null;
    // Two frames: the tree may be a moment before its picture.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      curtain.hidden = true;
      performance.mark('sango-answers');
      later();
    }));
  };

  // Once the child can play: keep everything for a day without a connection. Only where the browser allows it (https or this
  // machine itself).
  const later = async () => {
    if (!navigator.serviceWorker || !globalThis.isSecureContext || !build.offline) return;
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if (data?.sango === 'no offline copy') console.warn(`sango: no offline copy: ${data.why}`);
    });
    try {
      const as = await sango.deliver.as();
      await navigator.serviceWorker.register(`sw.js?as=${as}`, { scope: './', updateViaCache: 'none' });
    } catch (error) {
      console.warn(`sango: no offline copy: ${error}`);
    }
  };

  // Files of two versions together (an old copy of this page, new files on the server): fetch the page anew, once.
  const renew = async () => {
    const mark = `sango renewed ${build.version}`;
    try {
      if (sessionStorage.getItem(mark)) return false;
      sessionStorage.setItem(mark, '1');
    } catch {
      return false;
    }
    await fetch('./', { cache: 'reload' }).catch(() => {});
    location.reload();
    return true;
  };

  if (typeof WebAssembly !== 'object' || !globalThis.BigInt64Array || !globalThis.TransformStream) show('too-old');
  else if (!drawable()) show('no-webgl');
  else {
    load().catch(async (error) => {
      if (/Using exceptions for control flow/.test(String(error))) return;
      console.error(error);
      if (error instanceof WebAssembly.CompileError) return show('too-old');
      if (error instanceof WebAssembly.RuntimeError) return show('broken');
      if ((error.mixed || error instanceof WebAssembly.LinkError) && await renew()) return;
      show(started ? 'broken' : 'no-net');
    });
  }
})();
