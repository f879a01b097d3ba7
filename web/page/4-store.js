// Records that survive a power cut: IndexedDB with strict durability, in a database named after the page's folder, since one
// host may serve several schools.
//
//   sango.store.loaded()  JSON {device, lines:[{device, seq, text}], docs:{name:text}, refused, why}; null before it is open.
//                         The loader opens the store before the game starts. `device` is this tab's own, never used before.
//   sango.store.doc(name) a document's text as it was when the store was opened, or null
//   sango.store.append(json, ticket)               [{device, seq, text}], all or none
//   sango.store.put(name, text, ticket)            a document, replaced whole; text null removes it
//   sango.store.put_if(name, old, text, ticket)    the same, only while the document is still `old` (null: not there)
//   sango.store.set_aside(device, seq, ticket)     moves a damaged line out of the way, never deleting it
//   sango.store.reread(ticket)                     everything again, with `ticket`, in the form of loaded()
//   sango.store.take()    JSON array of what happened since:
//                         {ticket, ok:true}  the transaction is complete and on disk
//                         {ticket, ok:false, why:"full|refused|changed|other", text}
//                         {ticket, ok:true, all:{...}}  answer to reread
//                         {heard:{lines:[...]}} or {heard:{docs:{...}}}  another tab has written this
(() => {
  const folder = location.pathname.replace(/[^/]*$/, '');
  const name = `sango ${folder}`;
  const queue = sango.queue();
  const strict = { durability: 'strict' };
  let db = null;
  let refused = null;
  let loaded = null;

  const channel = globalThis.BroadcastChannel ? new BroadcastChannel(name) : null;
  if (channel) channel.onmessage = ({ data }) => queue.push({ heard: data });

  const why = (error) => {
    switch (error?.name) {
      case 'QuotaExceededError': return 'full';
      case 'SecurityError': case 'InvalidStateError': case 'NotAllowedError': case 'UnknownError': case 'VersionError': case 'TimeoutError':
        return 'refused';
      case 'ChangedError': return 'changed';
      // Chromium reports a disk without room in words only.
      default: return /quota|full|space/i.test(error?.message ?? '') ? 'full' : 'other';
    }
  };
  const problem = (name, message) => Object.assign(new Error(message), { name });

  const connect = () => new Promise((yes, no) => {
    if (!globalThis.indexedDB) return no(problem('SecurityError', 'no indexedDB'));
    // Some browsers neither answer nor refuse while storage is blocked.
    const late = setTimeout(() => no(problem('TimeoutError', 'the store does not answer')), 10000);
    const ask = indexedDB.open(name, 1);
    ask.onupgradeneeded = () => {
      for (const store of ['lines', 'docs', 'aside', 'meta']) ask.result.createObjectStore(store);
    };
    ask.onerror = () => { clearTimeout(late); no(ask.error); };
    ask.onsuccess = () => {
      clearTimeout(late);
      ask.result.onversionchange = () => { ask.result.close(); db = null; };
      ask.result.onclose = () => { db = null; };
      yes(ask.result);
    };
  });

  // Runs `work` in one transaction; resolves when it is complete, which under strict durability means on disk.
  const transaction = (stores, mode, work) => new Promise((yes, no) => {
    let result;
    let own = null;
    const on = db.transaction(stores, mode, strict);
    on.oncomplete = () => yes(result);
    on.onabort = () => no(own ?? on.error ?? problem('AbortError', 'the transaction was broken off'));
    const fail = (error) => {
      own = error;
      on.abort();
    };
    try {
      work(on, (value) => { result = value; }, fail);
    } catch (error) {
      fail(error);
    }
  });

  const writing = async (ticket, stores, work, tell) => {
    try {
      if (!db && refused === null) db = await connect();
      if (!db) throw problem('SecurityError', refused ?? 'the store is closed');
      await transaction(stores, 'readwrite', work);
      if (tell) channel?.postMessage(tell);
      queue.push({ ticket, ok: true });
    } catch (error) {
      queue.push({ ticket, ok: false, why: why(error), text: `${error?.name}: ${error?.message}` });
    }
  };

  const everything = (on, give, more = {}) => {
    const all = { ...more, lines: [], docs: {} };
    give(all);
    on.objectStore('lines').openCursor().onsuccess = ({ target: { result: at } }) => {
      if (!at) return;
      all.lines.push({ device: at.key[0], seq: at.key[1], text: at.value });
      at.continue();
    };
    on.objectStore('docs').openCursor().onsuccess = ({ target: { result: at } }) => {
      if (!at) return;
      all.docs[at.key] = at.value;
      at.continue();
    };
    return all;
  };

  const random = () => [...crypto.getRandomValues(new Uint8Array(5))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

  // A device name for this tab alone: the browser's own, and a number drawn inside the transaction that reads the records.
  const open = async () => {
    let device = `x${random()}`;
    let found = null;
    try {
      db = await connect();
      found = await transaction(['lines', 'docs', 'meta'], 'readwrite', (on, give) => {
        const all = everything(on, give, {});
        const meta = on.objectStore('meta');
        meta.get('device').onsuccess = ({ target: { result } }) => {
          const mine = result ?? { base: `b${random()}`, next: 1 };
          all.device = `${mine.base}-${mine.next}`;
          meta.put({ base: mine.base, next: mine.next + 1 }, 'device');
        };
      });
      loaded = { ...found, refused: false, why: '' };
    } catch (error) {
      loaded = { device, lines: [], docs: {}, refused: true, why: why(error), text: `${error?.name}: ${error?.message}` };
      if (!db) refused = loaded.text;
      // Nothing can be written; what is there may still be read.
      if (db) {
        try {
          Object.assign(loaded, await transaction(['lines', 'docs'], 'readonly', (on, give) => { everything(on, give); }));
        } catch {
          // Then there is nothing to read either.
        }
      }
    }
    return loaded;
  };

  let asked = false;
  const persist = () => {
    if (asked) return;
    asked = true;
    // Firefox would ask the child a question; the others decide quietly.
    if (!/firefox/i.test(navigator.userAgent)) navigator.storage?.persist?.().catch(() => {});
  };

  sango.store = {
    open,
    doc: (name) => loaded?.docs[name] ?? null,
    loaded: () => (loaded ? JSON.stringify(loaded) : null),
    take: queue.take,
    append(json, ticket) {
      const lines = JSON.parse(json);
      persist();
      writing(ticket, ['lines'], (on) => {
        const store = on.objectStore('lines');
        for (const { device, seq, text } of lines) store.add(text, [device, seq]);
      }, { lines });
    },
    put(name, text, ticket) {
      writing(ticket, ['docs'], (on) => {
        const store = on.objectStore('docs');
        if (text === null || text === undefined) store.delete(name);
        else store.put(text, name);
      }, { docs: { [name]: text ?? null } });
    },
    put_if(name, old, text, ticket) {
      writing(ticket, ['docs'], (on, _, fail) => {
        const store = on.objectStore('docs');
        store.get(name).onsuccess = ({ target: { result } }) => {
          if ((result ?? null) !== (old ?? null)) fail(problem('ChangedError', 'another window has changed it'));
          else if (text === null || text === undefined) store.delete(name);
          else store.put(text, name);
        };
      }, { docs: { [name]: text ?? null } });
    },
    set_aside(device, seq, ticket) {
      writing(ticket, ['lines', 'aside'], (on) => {
        const lines = on.objectStore('lines');
        lines.get([device, seq]).onsuccess = ({ target: { result } }) => {
          if (result === undefined) return;
          on.objectStore('aside').put(result, `${new Date().toISOString()} ${device} ${seq}`);
          lines.delete([device, seq]);
        };
      });
    },
    async reread(ticket) {
      try {
        if (!db) throw problem('SecurityError', refused ?? 'the store is closed');
        const all = await transaction(['lines', 'docs'], 'readonly', (on, give) => { everything(on, give); });
        queue.push({ ticket, ok: true, all });
      } catch (error) {
        queue.push({ ticket, ok: false, why: why(error), text: `${error?.name}: ${error?.message}` });
      }
    },
  };
})();
