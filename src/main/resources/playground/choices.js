// Suggestions under a text field, and the picker made with them.
import {h, icon, say, uid} from './dom.js';

/** find(typed) answers [{name, detail, group}]; where eager(typed), the first is active at once. */
export function suggest(field, label, {find, take, eager}) {
  const list = h('ul.menu', {id: uid(), role: 'listbox', popover: 'manual', label});
  const combo = field.localName === 'input';
  let [items, at, turn] = [[], -1, 0];
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);

  function point(to) {
    at = to;
    field.removeAttribute('aria-activedescendant');
    list.querySelectorAll('[role=option]').forEach((option, nth) => {
      option.ariaSelected = nth === at;
      if (nth !== at) return;
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({block: 'nearest'});
    });
  }

  function show(found) {
    items = found;
    list.replaceChildren(...items.flatMap((item, nth) => [
      item.group === items[nth - 1]?.group ? '' : h('li.quiet', {role: 'presentation'}, item.group),
      h('li', {role: 'option', id: uid(), onmousedown: event => event.preventDefault(), onclick: () => choose(item)},
        item.name, item.detail && h('span.quiet', item.detail))]));
    if (combo) field.ariaExpanded = items.length > 0;
    if (items.length) list.showPopover({source: field});
    else if (list.isConnected) list.hidePopover();
    point(items.length && eager(field.value) ? 0 : -1);
  }

  const hide = () => (turn++, show([]));
  const choose = item => (hide(), take(item), field.focus());

  async function look() {
    const mine = ++turn;
    const found = await find(field.value);
    if (mine !== turn || !list.isConnected) return;
    show(found);
    if (items.length) say(`${items.length} suggestions`);
  }

  field.addEventListener('input', look);
  field.addEventListener('blur', hide);
  field.addEventListener('keydown', event => {
    const {key} = event;
    const to = {ArrowDown: at + 1, ArrowUp: Math.max(at, 0) - 1 + items.length}[key];
    if (!items.length) return combo && to !== undefined && look();
    if (to !== undefined) point(to % items.length);
    else if (key === 'Escape') hide();
    else if (key === 'Tab' && !event.shiftKey) choose(items[Math.max(at, 0)]);
    else if (key === 'Enter' && at >= 0) choose(items[at]);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  return {list, look};
}

export function picker({props, placeholder, several, chosen, find, changed}) {
  const input = h('input', {role: 'combobox', autocomplete: 'off', 'aria-expanded': 'false', placeholder, ...props});
  const chips = h('div.row');
  const draw = () => {
    if (!several) input.value = chosen[0]?.name ?? '';
    else chips.replaceChildren(...chosen.map(item => h('span.mention', item.name,
      icon('✕', `Remove ${item.name}`, () => set(chosen.filter(one => one !== item))))));
  };
  const set = next => ((chosen = next), (input.value = ''), draw(), input.focus(), changed(chosen));
  const {list, look} = suggest(input, placeholder, {
    find: async typed => (await find(chosen[0]?.name === typed ? '' : typed))
      .filter(item => !several || !chosen.some(one => one.value === item.value)),
    take: item => set(several ? [...chosen, item] : [item]),
    eager: typed => typed,
  });
  input.addEventListener('click', look);
  input.addEventListener('blur', draw);
  input.addEventListener('input', () => several || input.value || set([]));
  draw();
  return h('div', chips, input, list);
}
