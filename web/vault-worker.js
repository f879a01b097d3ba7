// The teacher's cipher in a thread and a wasm module of its own: children never download it, and its slow hash never stops
// the game's picture. First message {script, wasm: ArrayBuffer}, then {ticket, json}; answers {ticket, ok, result | text}.
'use strict';

let ready = null;
onmessage = async ({ data }) => {
  if (data.script) {
    ready = (async () => {
      importScripts(data.script);
      await wasm_bindgen({ module_or_path: data.wasm });
    })();
    // Told with the first call's answer.
    ready.catch(() => {});
    return;
  }
  const { ticket, json } = data;
  try {
    await ready;
    postMessage({ ticket, ok: true, result: wasm_bindgen.answer(json) });
  } catch (error) {
    postMessage({ ticket, ok: false, text: String(error?.message ?? error) });
  }
};
