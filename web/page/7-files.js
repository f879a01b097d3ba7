// Files that a person brings, and a text from the clipboard. Both begin with a tap of the person's, as browsers demand.
//
//   sango.brought.pick(ending, most, bytes, ticket)   opens the browser's own dialog for at most `most` files of at most `bytes` bytes
//   sango.brought.paste(ticket)                       reads the clipboard as a file named "" (the browser may ask the person)
//   sango.brought.can_paste() -> bool
//   sango.brought.take()                              JSON [{ticket, files: [{name, base64}]}]; without files when nothing was chosen
(() => {
  const queue = sango.queue();
  const none = (ticket) => queue.push({ ticket, files: [] });

  const read = (file) => new Promise((yes) => {
    const reader = new FileReader();
    reader.onload = () => yes({ name: file.name, base64: reader.result.slice(reader.result.indexOf(',') + 1) });
    // A file that cannot be read any more (a stick that was pulled out) has nothing in it.
    reader.onerror = () => yes({ name: file.name, base64: '' });
    reader.readAsDataURL(file);
  });

  let input = null;
  const pick = (ending, most, bytes, ticket) => {
    input?.remove();
    const own = document.createElement('input');
    input = own;
    own.type = 'file';
    own.multiple = true;
    // Phones know no ending but their own and would grey everything out.
    if (!matchMedia('(pointer: coarse)').matches) own.accept = `.${ending}`;
    own.hidden = true;
    own.addEventListener('change', async () => {
      const files = [...own.files].filter((file) => file.size <= bytes).slice(0, most);
      own.remove();
      queue.push({ ticket, files: await Promise.all(files.map(read)) });
    });
    own.addEventListener('cancel', () => {
      own.remove();
      none(ticket);
    });
    document.body.append(own);
    own.click();
  };

  const paste = async (ticket) => {
    try {
      const text = await navigator.clipboard.readText();
      const bytes = new TextEncoder().encode(text.slice(0, 4096));
      const base64 = btoa(String.fromCodePoint(...bytes));
      queue.push({ ticket, files: text.trim() === '' ? [] : [{ name: '', base64 }] });
    } catch {
      // The person said no.
      none(ticket);
    }
  };

  sango.brought = { pick, paste, can_paste: () => Boolean(navigator.clipboard?.readText), take: queue.take };
})();
