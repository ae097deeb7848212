// Nodes are made here alone: text only ever becomes text, never markup.

export const $ = id => document.getElementById(id);

const SHORT = {key: 'data-key', label: 'aria-label', about: 'aria-describedby'};

/** h('p.note', {onclick: run}, 'text', child): the properties may be left out. */
export const h = maker(tag => document.createElement(tag));
export const svg = maker(tag => document.createElementNS('http://www.w3.org/2000/svg', tag));

function maker(create) {
  return (what, ...rest) => {
    const [tag, ...classes] = what.split('.');
    const node = create(tag);
    if (classes.length) node.setAttribute('class', classes.join(' '));
    const props = rest[0]?.constructor === Object ? rest.shift() : {};
    for (const [name, value] of Object.entries(props)) {
      if (/^(on|value$|checked$)/.test(name)) node[name] = value;
      else if (value != null && value !== false) node.setAttribute(SHORT[name] ?? name, value === true ? '' : value);
    }
    node.append(...rest.flat(9).filter(one => one || one === 0));
    return node;
  };
}

let ids = 0;
export const uid = () => `n${++ids}`;

export const button = (words, onclick, props) => h('button', {type: 'button', onclick, ...props}, words);

export const icon = (sign, label, onclick, props) =>
  button(sign, onclick, {class: 'icon', label, title: label, key: label, ...props});

export const hidden = words => h('span.hidden', words);

export const trouble = words => h('p.unknown', '⚠ ', words);

/** Puts fresh nodes into a place; focus, selection and scroll stay. */
export function redraw(place, ...fresh) {
  const held = place.contains(document.activeElement) && document.activeElement;
  const {dataset, selectionStart: from, selectionEnd: to} = held || {};
  const {scrollTop} = place;
  place.replaceChildren(...fresh.flat(9).filter(Boolean));
  place.scrollTop = scrollTop;
  const again = dataset?.key && place.querySelector(`[data-key="${CSS.escape(dataset.key)}"]`);
  again?.focus({preventScroll: true});
  if (from != null) again?.setSelectionRange(from, to);
}

export function redrawIf(place, data, draw) {
  const now = JSON.stringify(data);
  const changed = place.drawn !== now;
  place.drawn = now;
  if (changed) redraw(place, draw());
  return changed;
}

/** The pause lets the same words be heard twice. */
export function say(words) {
  $('status').textContent = '';
  setTimeout(() => ($('status').textContent = words), 60);
}

const alarm = $('alert');

/** Within an open dialog, for all else is out of reach then. */
export function fail(words) {
  ([...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body).append(alarm);
  redraw(alarm, h('p', words), icon('✕', 'Close this message', () => redraw(alarm)));
}

/** items() answers [{name, run}]. A popover closes by itself. */
export const menuButton = (sign, label, items, props) => icon(sign, label, ({currentTarget: anchor}) => {
  const box = h('div.menu', {popover: 'auto', role: 'menu', label,
    onkeydown: event => {
      const at = document.activeElement;
      const to = {ArrowDown: at.nextSibling ?? box.firstChild, ArrowUp: at.previousSibling ?? box.lastChild}[event.key];
      if (event.key === 'Tab') box.hidePopover();
      if (to) event.preventDefault();
      to?.focus();
    },
    ontoggle: ({newState}) => {
      anchor.ariaExpanded = newState === 'open';
      if (newState === 'closed') box.remove();
    },
  }, items().map(({name, run}) => button(name, () => (box.hidePopover(), run()), {role: 'menuitem', tabindex: -1})));
  anchor.after(box);
  box.showPopover({source: anchor});
  box.firstChild.focus();
}, {'aria-haspopup': 'menu', 'aria-expanded': 'false', ...props});

export function dialog(title, {role, closed}, ...children) {
  const id = uid();
  const box = h('dialog', {role, 'aria-labelledby': id, onclose: () => (box.remove(), closed?.(box.returnValue))},
    h('header', h('h2', {id}, title), icon('✕', 'Close', () => box.close())), ...children);
  document.body.append(box);
  box.showModal();
  return box;
}
