// Fetching the game's files from any static server, however plain, with true progress.
//
// Every file has its size and, where it pays, its packed twins `.br` and `.gz` in the build's list. A server that packs by itself
// (Content-Encoding) is asked for the file; from any other the packed twin is fetched and unpacked here.
//
//   sango.packs.get(name)    text of a pack that has been fetched (content.json, art.json, lang-fr.json), or null
//   sango.packs.ask(name)    begins to fetch it; wakes the game when it is there or has failed
//   sango.packs.state(name)  "absent" | "loading" | "ready" | "failed"
//   sango.packs.loaded()     JSON array of the names that are ready
//   sango.files.names()      JSON array of the other files that are here (fonts, sounds): paths from the project's folder
//   sango.files.bytes(path)  Uint8Array or null
//   sango.files.ask(path)    begins to fetch one that was not fetched before the start; wakes the game
//   sango.files.state(path)  as for packs
//
// `fetch("assets/...")`, which Bevy uses, is answered through the same door: from a pack where the file lies in one, else
// as above; so pictures need no request of their own.
(() => {
  const { build } = sango;
  const plainFetch = globalThis.fetch.bind(globalThis);
  const address = (path, ending = '') => {
    const hash = build.files[path]?.hash;
    return path + ending + (hash ? `?v=${hash}` : '');
  };

  // The unpacking this browser can do itself, best first.
  const unpackers = [['brotli', 'br'], ['gzip', 'gz']].filter(([name]) => {
    try {
      return Boolean(new DecompressionStream(name));
    } catch {
      return false;
    }
  });

  // How this server is to be used: "as" one of "server" (it packs), "br", "gz", "raw". Decided once, on the largest file.
  let decided = null;
  const decide = () => (decided ??= (async () => {
    const worker = navigator.serviceWorker?.controller?.scriptURL;
    if (worker) {
      const as = new URL(worker).searchParams.get('as');
      if (as) return as;
    }
    try {
      const head = await plainFetch(address(build.wasm), { method: 'HEAD' });
      if (head.ok && head.headers.get('content-encoding')) return 'server';
    } catch {
      // Not every server answers HEAD; the packed twin needs no answer.
    }
    return unpackers[0]?.[1] ?? 'raw';
  })());

  const retried = async (address) => {
    for (const wait of [500, 2000, null]) {
      try {
        const response = await plainFetch(address);
        if (response.ok) return response;
        if (wait === null || response.status === 404) return response;
      } catch (error) {
        if (wait === null) throw error;
      }
      await new Promise((go) => setTimeout(go, wait));
    }
  };

  // A stream that tells how many bytes pass.
  const counting = (stream, count) => stream.pipeThrough(new TransformStream({
    transform(chunk, to) {
      count(chunk.byteLength);
      to.enqueue(chunk);
    },
  }));

  // The same stream, unpacked if it begins like something packed: some servers unpack `.gz` on the way, which is not to be
  // done twice.
  const unpacked = async (stream, format) => {
    const reader = stream.getReader();
    const first = await reader.read();
    const rest = new ReadableStream({
      start(to) {
        if (first.done) to.close();
        else to.enqueue(first.value);
      },
      async pull(to) {
        const { done, value } = await reader.read();
        if (done) to.close();
        else to.enqueue(value);
      },
      cancel: (why) => reader.cancel(why),
    });
    if (format === 'gzip' && !(first.value?.[0] === 0x1f && first.value?.[1] === 0x8b)) return rest;
    return rest.pipeThrough(new DecompressionStream(format));
  };

  // {stream of the file itself, bytes that will pass `count`}.
  sango.deliver = async (path, count = () => {}) => {
    const file = build.files[path];
    let as = await decide();
    if (as === 'br' && !unpackers.some(([, ending]) => ending === 'br')) as = 'gz';
    if (as === 'gz' && !unpackers.some(([, ending]) => ending === 'gz')) as = 'raw';
    const packed = as !== 'server' && as !== 'raw' && file?.[as] !== undefined;
    if (packed) {
      const response = await retried(address(path, `.${as}`));
      if (response.ok) {
        const twice = response.headers.get('content-encoding');
        const total = twice ? file.size : file[as];
        const format = unpackers.find(([, ending]) => ending === as)[0];
        const body = counting(response.body, (bytes) => count((bytes / total) * file[as]));
        if (!(twice && as === 'br')) return { stream: await unpacked(body, format), response };
        return { stream: body, response };
      }
      // Without its packed twins (someone copied only some of the files) the file itself will do.
    }
    const response = await retried(address(path));
    if (!response.ok) throw Object.assign(new Error(`${path}: ${response.status}`), { status: response.status });
    const wire = as === 'server' ? file?.br ?? file?.size : file?.size;
    const share = file ? wire / file.size : 1;
    return { stream: counting(response.body, (bytes) => count(bytes * share)), response };
  };
  // Bytes that `path` will take on the wire, as far as one can know before.
  sango.deliver.bytes = async (path) => {
    const file = build.files[path];
    const as = await decide();
    return (as === 'server' ? file?.br : file?.[as]) ?? file?.size ?? 0;
  };
  sango.deliver.as = decide;
  sango.deliver.address = address;
  sango.deliver.whole = async (path, count) => {
    const { stream } = await sango.deliver(path, count);
    const bytes = await new Response(stream).arrayBuffer();
    const expected = build.files[path]?.size;
    if (expected !== undefined && bytes.byteLength !== expected) {
      throw Object.assign(new Error(`${path}: ${bytes.byteLength} bytes instead of ${expected}`), { mixed: true });
    }
    return bytes;
  };

  const packs = new Map();
  const fetchPack = async (name, count) => {
    const known = packs.get(name);
    if (known && known.state !== 'failed') return known.done;
    const pack = { state: 'loading', text: null };
    packs.set(name, pack);
    pack.done = (async () => {
      try {
        pack.text = new TextDecoder().decode(await sango.deliver.whole(name, count));
        pack.state = 'ready';
      } catch (error) {
        pack.state = 'failed';
        throw error;
      } finally {
        sango.wake();
      }
    })();
    return pack.done;
  };
  sango.packs = {
    get: (name) => packs.get(name)?.text ?? null,
    ask: (name) => { fetchPack(name).catch(() => {}); },
    state: (name) => packs.get(name)?.state ?? 'absent',
    loaded: () => JSON.stringify([...packs].filter(([, pack]) => pack.text !== null).map(([name]) => name)),
    fetch: fetchPack,
  };

  let art = null;
  const fromPack = (path) => {
    const text = packs.get('art.json')?.text;
    if (!text) return null;
    art ??= JSON.parse(text);
    return art[path] ?? null;
  };
  const here = new Map(); // path -> {state, bytes}
  const fetchFile = async (path, count) => {
    const known = here.get(path);
    if (known && known.state !== 'failed') return known.done;
    const file = { state: 'loading', bytes: null };
    here.set(path, file);
    file.done = (async () => {
      try {
        file.bytes = new Uint8Array(await sango.deliver.whole(path, count));
        file.state = 'ready';
      } catch (error) {
        file.state = 'failed';
        throw error;
      } finally {
        sango.wake();
      }
    })();
    return file.done;
  };
  sango.files = {
    names: () => JSON.stringify([...here].filter(([, file]) => file.bytes).map(([path]) => path)),
    bytes: (path) => here.get(path)?.bytes ?? null,
    ask: (path) => { fetchFile(path).catch(() => {}); },
    state: (path) => here.get(path)?.state ?? (build.files[path] ? 'absent' : 'failed'),
    fetch: fetchFile,
  };

  const types = { svg: 'image/svg+xml', png: 'image/png', ogg: 'audio/ogg', ttf: 'font/ttf', otf: 'font/otf', json: 'application/json' };
  globalThis.fetch = async (what, how) => {
    const path = typeof what === 'string' ? decodeURI(what.replace(/^\.\//, '').replace(/[?#].*$/, '')) : null;
    if (!path?.startsWith('assets/') || how?.method) return plainFetch(what, how);
    const headers = { 'content-type': types[path.split('.').pop()] ?? 'application/octet-stream' };
    const text = fromPack(path);
    if (text !== null) return new Response(text, { headers });
    const bytes = sango.files.bytes(path);
    if (bytes) return new Response(bytes, { headers });
    if (!build.files[path]) return new Response('', { status: 404 });
    try {
      return new Response(await sango.deliver.whole(path), { headers });
    } catch (error) {
      if (error.status) return new Response('', { status: error.status });
      throw error;
    }
  };
})();
