// Ways out of the page that a teacher or child asks for.
//
//   sango.download(name, mime, base64)   a file for the person
//   sango.print(html)                    a document of its own to the printer; may carry <style>, asks nobody for anything
//   sango.vault.call(json, ticket)       the teacher's cipher, in a worker fetched at the first call
//   sango.vault.take()                   JSON [{ticket, ok:true, result: text} | {ticket, ok:false, text}]
(() => {
  sango.download = (name, mime, base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0));
    const url = URL.createObjectURL(new Blob([bytes], { type: mime }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  };

  sango.print = (html) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
    frame.srcdoc = html;
    frame.onload = () => {
      const inside = frame.contentWindow;
      inside.addEventListener('afterprint', () => setTimeout(() => frame.remove(), 1000));
      inside.focus();
      inside.print();
    };
    document.body.append(frame);
  };

  const answers = sango.queue();
  let worker = null;
  const ready = async () => {
    const started = new Worker(sango.deliver.address('vault-worker.js'));
    started.onmessage = ({ data }) => answers.push(data);
    const wasm = await sango.deliver.whole('sango-vault_bg.wasm');
    const script = new URL(sango.deliver.address('sango-vault.js'), location.href).href;
    started.postMessage({ script, wasm }, [wasm]);
    return started;
  };
  sango.vault = {
    take: answers.take,
    async call(json, ticket) {
      try {
        worker ??= ready();
        (await worker).postMessage({ ticket, json });
      } catch (error) {
        // Without a connection the next call tries again.
        worker = null;
        answers.push({ ticket, ok: false, text: String(error?.message ?? error) });
      }
    },
  };
})();
