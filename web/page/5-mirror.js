// The accessibility tree as real elements over the canvas: what a screen reader reads and a browser test presses.
//
//   sango.mirror.update(json)  {focus: id|null, lang, dir, title?, nodes: [{id, key?, parent?, role, name?, value?, description?, checked?,
//                              disabled?, live?, level?, min?, max?, now?, step?, selected?, expanded?, pressed?, x, y, w, h}]}
//                              the whole tree in reading order, places in CSS px from the canvas's corner; ids are strings
//   sango.mirror.take()        JSON [{id, action: "click|focus|set", value?, at}]; "set" carries a slider's number or a field's text
//   sango.keys.take()          JSON [{key, code, shift, pressed, repeat, at}]: keys that did not reach the canvas
//                              `at` counts both, so that Enter stays behind the digits that were typed before it
//
// Enter and Space on a control become "click" and are not sent as keys too; Tab moves the DOM's own focus, which becomes "focus".
(() => {
  const root = document.getElementById('mirror');
  const canvas = document.getElementById('sango');
  const actions = sango.queue();
  const keys = sango.queue();
  let at = 0;
  const known = new Map(); // id -> {element, kind, shown: JSON of the node, text: what was last announced}
  const spoken = { polite: document.getElementById('polite'), assertive: document.getElementById('assertive') };

  const CONTROLS = new Set(['button', 'checkbox', 'radio', 'slider', 'textbox', 'tab', 'link', 'switch', 'menuitem', 'option']);
  const GROUPS = new Set(['group', 'list', 'listitem', 'dialog', 'alertdialog', 'alert', 'status', 'progressbar', 'radiogroup', 'tablist',
    'tabpanel', 'toolbar', 'navigation', 'main', 'region', 'table', 'row', 'cell', 'columnheader', 'rowheader', 'grid', 'gridcell', 'menu',
    'listbox', 'form', 'separator', 'meter', 'timer', 'log', 'note', 'article', 'banner', 'complementary', 'figure']);

  const kindOf = (node) => {
    if (node.role === 'heading') return `h${Math.min(6, Math.max(1, node.level ?? 1))}`;
    return node.role ?? 'generic';
  };

  const make = (node, kind) => {
    let element;
    if (/^h[1-6]$/.test(kind)) element = document.createElement(kind);
    else if (kind === 'text' || kind === 'label' || kind === 'paragraph') element = document.createElement('p');
    else if (kind === 'slider') {
      element = document.createElement('input');
      element.type = 'range';
    } else if (kind === 'textbox') {
      element = document.createElement('input');
      element.type = 'text';
      element.autocomplete = 'off';
      element.spellcheck = false;
    } else if (CONTROLS.has(kind)) {
      element = document.createElement('button');
      element.type = 'button';
      if (kind !== 'button') element.setAttribute('role', kind);
    } else if (kind === 'generic') {
      element = document.createElement('div');
    } else {
      element = document.createElement('div');
      element.setAttribute('role', kind === 'image' ? 'img' : GROUPS.has(kind) ? kind : 'group');
      if (kind === 'dialog' || kind === 'alertdialog') element.setAttribute('aria-modal', 'true');
    }
    element.dataset.id = node.id;
    return element;
  };

  const attribute = (element, name, value) => {
    if (value === undefined || value === null || value === '') element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  };

  const dress = (element, kind, node, origin) => {
    // Screen readers read a cell's words, not its label.
    const textual = element.tagName === 'P' || /^H[1-6]$/.test(element.tagName) || kind === 'cell' || kind === 'columnheader';
    if (textual) {
      const text = [node.name, node.value].filter((part) => part !== undefined && part !== null && part !== '').join(' ');
      if (element.textContent !== text) element.textContent = text;
    } else {
      attribute(element, 'aria-label', node.name);
    }
    attribute(element, 'data-key', node.key);
    attribute(element, 'aria-description', node.description);
    attribute(element, 'aria-disabled', node.disabled ? 'true' : null);
    attribute(element, 'aria-expanded', node.expanded);
    attribute(element, 'aria-selected', node.selected);
    attribute(element, 'aria-pressed', node.pressed);
    // One stop for Tab: the arrows lead from the open one to its neighbours.
    if (kind === 'tab') element.tabIndex = node.selected ? 0 : -1;
    if (kind === 'checkbox' || kind === 'radio' || kind === 'switch') attribute(element, 'aria-checked', node.checked ?? false);
    if (kind === 'slider') {
      for (const [name, value] of [['min', node.min], ['max', node.max], ['step', node.step ?? 'any']]) attribute(element, name, value);
      if (node.now !== undefined && Number(element.value) !== node.now) element.value = node.now;
      attribute(element, 'aria-valuetext', node.value);
    } else if (kind === 'textbox') {
      const value = node.value ?? '';
      if (element.value !== value) element.value = value;
    } else if (kind === 'progressbar' || kind === 'meter') {
      attribute(element, 'aria-valuemin', node.min);
      attribute(element, 'aria-valuemax', node.max);
      attribute(element, 'aria-valuenow', node.now);
      attribute(element, 'aria-valuetext', node.value);
    } else if (!textual && node.value && !node.description) {
      attribute(element, 'aria-description', node.value);
    }
    const { style } = element;
    const place = { left: node.x - origin.x, top: node.y - origin.y, width: node.w, height: node.h };
    for (const [side, number] of Object.entries(place)) {
      const length = `${Math.round((number || 0) * 10) / 10}px`;
      if (style[side] !== length) style[side] = length;
    }
  };

  // Said through two regions that are always there: a region made together with its words is often not read.
  const announce = (node, entry) => {
    const text = [node.name, node.value].filter(Boolean).join(' ');
    if (!text || entry.text === text) return;
    entry.text = text;
    const region = spoken[node.live === 'assertive' ? 'assertive' : 'polite'];
    const line = document.createElement('p');
    line.textContent = text;
    region.append(line);
    while (region.childElementCount > 3) region.firstElementChild.remove();
  };

  let guiding = false; // this file moves the focus, not the person
  let lastFocus = null;
  let asked = null; // {id, at}: where the person moved the focus; the game has not said yet that it knows
  const focusOn = (element) => {
    guiding = true;
    element.focus({ preventScroll: true });
    guiding = false;
  };

  let lastJson = '';
  const update = (json) => {
    if (json === lastJson) return;
    lastJson = json;
    const tree = JSON.parse(json);
    const page = document.documentElement;
    if (tree.lang && page.lang !== tree.lang) page.lang = tree.lang;
    if (tree.dir && page.dir !== tree.dir) page.dir = tree.dir;
    if (tree.title && document.title !== tree.title) document.title = tree.title;

    const held = root.contains(document.activeElement) ? document.activeElement.dataset.id : null;
    const places = new Map(tree.nodes.map((node) => [String(node.id), node]));
    const last = new Map([[root, null]]); // parent element -> its child placed last
    const seen = new Set();
    for (const node of tree.nodes) {
      // A picture or group without a name says nothing to anybody.
      if (!node.name && (node.role === 'image' || (node.role === 'text' && !node.value))) continue;
      const id = String(node.id);
      seen.add(id);
      const kind = kindOf(node);
      let entry = known.get(id);
      if (entry && entry.kind !== kind) {
        entry.element.remove();
        entry = undefined;
      }
      if (!entry) {
        entry = { element: make(node, kind), kind, shown: '', text: null };
        known.set(id, entry);
      }
      const above = node.parent === undefined || node.parent === null ? undefined : known.get(String(node.parent));
      // A control's inside is its name; elements in it would be read twice.
      const parent = above && !CONTROLS.has(above.kind) && above.element.tagName === 'DIV' ? above.element : root;
      const origin = parent === root ? { x: 0, y: 0 } : places.get(parent.dataset.id) ?? { x: 0, y: 0 };
      const shown = JSON.stringify([node, origin.x, origin.y]);
      if (entry.shown !== shown) {
        dress(entry.element, kind, node, origin);
        entry.shown = shown;
      }
      const before = last.get(parent);
      const here = before ? before.nextSibling : parent.firstChild;
      if (here !== entry.element) parent.insertBefore(entry.element, here);
      last.set(parent, entry.element);
      last.set(entry.element, null);
      if (node.live) announce(node, entry);
    }
    for (const [id, entry] of known) {
      if (seen.has(id)) continue;
      entry.element.remove();
      known.delete(id);
    }

    const focus = tree.focus === undefined || tree.focus === null ? null : String(tree.focus);
    const wanted = focus === null ? null : known.get(focus)?.element;
    const lost = held !== null && !root.contains(document.activeElement);
    // A tree that was on its way while the person pressed Tab still tells of the old place: following it would move the focus
    // back under the next key. But the game has the last word.
    const late = asked && focus !== asked.id && known.has(asked.id) && performance.now() - asked.at < 1500;
    if (!late) asked = null;
    if (late) { /* the next tree will know */ } else if (wanted && document.activeElement !== wanted && (focus !== lastFocus || lost)) focusOn(wanted);
    else if (lost && known.has(held)) focusOn(known.get(held).element);
    if (!late) lastFocus = focus;
    sango.shown?.(tree);
  };

  const target = (event) => event.target?.closest?.('#mirror [data-id]') ?? null;
  const kind = (element) => known.get(element.dataset.id)?.kind;
  const act = (element, action, value) => {
    if (element.getAttribute('aria-disabled') === 'true' && action !== 'focus') return;
    at += 1;
    actions.push({ id: element.dataset.id, action, at, ...(value === undefined ? {} : { value }) });
  };

  root.addEventListener('click', (event) => {
    const element = target(event);
    if (element && kind(element) !== 'slider' && kind(element) !== 'textbox') act(element, 'click');
  });
  root.addEventListener('focusin', (event) => {
    const element = target(event);
    if (!element || guiding) return;
    lastFocus = element.dataset.id;
    asked = { id: element.dataset.id, at: performance.now() };
    act(element, 'focus');
  });
  root.addEventListener('input', (event) => {
    const element = target(event);
    if (element) act(element, 'set', kind(element) === 'slider' ? Number(element.value) : element.value);
  });

  // What a slider answers by itself; up and down lead on to what stands above and below, as everywhere in the game.
  const ALONG = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);
  const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);
  // Keys that the browser or `act` answers by itself.
  const own = (event, element) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.key === 'Tab') return true;
    if (!element) return false;
    const of = kind(element);
    if (of === 'textbox') return event.key !== 'Escape' && event.key !== 'Enter';
    if (of === 'slider') return ALONG.has(event.key);
    return CONTROLS.has(of) && (event.key === 'Enter' || event.key === ' ');
  };
  const forward = (event) => {
    if (event.target === canvas) {
      // The game moves the focus itself; the browser must not move it a second time.
      if (event.key === 'Tab' && known.size > 0) event.preventDefault();
      return;
    }
    const element = target(event);
    const pageItself = event.target === document.body || event.target === document.documentElement;
    if ((!element && !pageItself) || own(event, element)) return;
    if (ARROWS.has(event.key) || event.key === ' ') event.preventDefault();
    const { key, code, shiftKey, repeat } = event;
    at += 1;
    keys.push({ key, code, shift: shiftKey, pressed: event.type === 'keydown', repeat, at });
  };
  addEventListener('keydown', forward, { capture: true });
  addEventListener('keyup', forward, { capture: true });

  // winit puts the canvas into the Tab order; the mirror's controls stand for it there.
  canvas.setAttribute('aria-hidden', 'true');
  new MutationObserver(() => { if (canvas.tabIndex !== -1) canvas.tabIndex = -1; }).observe(canvas, { attributeFilter: ['tabindex'] });

  sango.mirror = { update, take: actions.take };
  sango.keys = { take: keys.take };
})();
