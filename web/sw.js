// Keeps one whole version of the game for days without a connection. The build fills in the list; a new version is fetched
// beside the old one and takes over when no tab shows the old one any more, so that files of two versions never meet.
'use strict';

const BUILD = {{build}};
const AS = new URL(location.href).searchParams.get('as') ?? 'raw';
const NAME = `sango ${registration.scope} ${BUILD.version} ${AS}`;

// The same choice as in 3-delivery.js: a packed twin where this server needs one.
const addresses = () => ['./', ...BUILD.pages, ...Object.entries(BUILD.files).map(([path, file]) => {
  const packed = AS !== 'server' && AS !== 'raw' && file[AS] !== undefined && !file.page;
  return `${path}${packed ? `.${AS}` : ''}?v=${file.hash}`;
})];

// Longer than any file takes on a slow line; a fetch that hangs on the browser's own cache must not hold all others up.
const PATIENCE = 30_000;

addEventListener('install', (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(NAME);
    const fetched = async (address, how) => {
      const response = await fetch(address, { cache: how, signal: AbortSignal.timeout?.(PATIENCE) });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await cache.put(address, response);
    };
    // Mostly out of the browser's own cache: the page has just fetched these.
    let how = 'force-cache';
    try {
      for (const address of addresses()) {
        const fresh = address === './' || BUILD.pages.includes(address);
        try {
          await fetched(address, fresh ? 'no-cache' : how);
        } catch (error) {
          // Once more, past that cache; what is refused for want of room will be so again.
          if (error.name === 'QuotaExceededError') throw error;
          how = 'no-store';
          await fetched(address, how);
        }
      }
    } catch (error) {
      for (const client of await clients.matchAll({ includeUncontrolled: true })) {
        client.postMessage({ sango: 'no offline copy', why: String(error) });
      }
      throw error;
    }
  })());
});

addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    const mine = `sango ${registration.scope} `;
    for (const name of await caches.keys()) {
      if (name.startsWith(mine) && name !== NAME) await caches.delete(name);
    }
    await clients.claim();
  })());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return;
  event.respondWith((async () => {
    const cache = await caches.open(NAME);
    const page = request.mode === 'navigate';
    const kept = await cache.match(page ? './' : request);
    if (kept) return kept;
    return fetch(request);
  })());
});
