// Nodes are made here and nowhere else: text only ever becomes text, never markup.

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

/** Puts fresh nodes into a place; focus, selection and scroll stay where they were. */
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

/** Redraws only if what is shown has changed since the last time. */
export function redrawIf(place, data, draw) {
  const now = JSON.stringify(data);
  const changed = place.drawn !== now;
  place.drawn = now;
  if (changed) redraw(place, draw());
  return changed;
}

/** Says a result to screen readers; the pause makes the same words heard twice. */
export function say(words) {
  $('status').textContent = '';
  setTimeout(() => ($('status').textContent = words), 60);
}

export const fail = words =>
  redraw($('alert'), h('p', words), icon('✕', 'Close this message', () => redraw($('alert'))));

/** A button with a menu: items() answers [{name, run}]. Escape and a click outside close a popover by themselves. */
export const menuButton = (sign, label, items, props) => icon(sign, label, ({currentTarget: anchor}) => {
  const box = h('div.menu', {popover: 'auto', role: 'menu', label,
    onkeydown: event => {
      const at = document.activeElement;
      const {firstChild: first, lastChild: last} = box;
      const to = {ArrowDown: at.nextSibling ?? first, ArrowUp: at.previousSibling ?? last, Home: first, End: last}[event.key];
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

export function dialog(props, ...children) {
  const box = h('dialog', props, ...children);
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
  return box;
}

export const ask = ({title, words, yes, no, danger}) => new Promise(answer => {
  const [head, body] = [uid(), uid()];
  const box = dialog({role: 'alertdialog', 'aria-labelledby': head, about: body, onclose: () => answer(box.returnValue === 'yes')},
    h('header', h('h2', {id: head}, title)), h('div.content', {id: body}, words),
    h('form', {method: 'dialog'}, h('footer.row.end', h('button', no),
      h(`button.${danger ? 'danger' : 'primary'}`, {value: 'yes'}, yes))));
});
