// Suggestions under a text field, and the picker for one or several of many made with them.
import { button, el, placeBy, say, uid } from './dom.js';

/**
 * Gives a field a listbox that follows what is typed: arrows move, Enter or Tab takes, Escape closes.
 * find(typed) answers [{label, detail, group, value}]; eager makes the first active at once.
 */
export function suggest(field, { name, find, take, eager = () => false }) {
  const list = el('ul', { class: 'menu', id: uid(), role: 'listbox', popover: 'manual', 'aria-label': name });
  const combo = field.localName === 'input';
  let [items, at, turn] = [[], -1, 0];
  const open = () => list.matches(':popover-open');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  if (combo) field.setAttribute('role', 'combobox');

  const point = (to) => {
    at = to;
    [...list.querySelectorAll('[role=option]')].forEach((option, nth) => {
      option.setAttribute('aria-selected', nth === at);
      if (nth !== at) return;
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) field.removeAttribute('aria-activedescendant');
  };
  const show = (on) => {
    if (on !== open()) list.togglePopover(on);
    if (combo) field.setAttribute('aria-expanded', on);
    if (on) placeBy(field, list);
  };
  const hide = () => (turn++, point(-1), show(false));
  const choose = (item) => (hide(), take(item), field.focus());

  async function look() {
    const mine = ++turn;
    const found = await find(field.value);
    if (mine !== turn || !list.isConnected) return;
    items = found;
    list.replaceChildren(...items.flatMap((item, nth) => [
      item.group && item.group !== items[nth - 1]?.group && el('li', { role: 'presentation', class: 'quiet' }, item.group),
      el('li', { role: 'option', id: uid(), onmousedown: (event) => event.preventDefault(), onclick: () => choose(item) },
        item.label, item.detail && el('span', { class: 'quiet' }, item.detail)),
    ]).filter(Boolean));
    show(items.length > 0);
    point(items.length && eager(field.value) ? 0 : -1);
    if (items.length) say(`${items.length} suggestions, use the arrow keys`);
  }

  field.addEventListener('input', look);
  field.addEventListener('blur', hide);
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!open()) {
      if (combo && step) look();
      return;
    }
    if (step) point((Math.max(at, step < 0 ? 0 : -1) + step + items.length) % items.length);
    else if (event.key === 'Escape') hide();
    else if (event.key === 'Tab' && !event.shiftKey) choose(items[Math.max(at, 0)]);
    else if (event.key === 'Enter' && at >= 0) choose(items[at]);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  return { list, look };
}

/** Choose one or several; what is chosen stands before the field and can be taken away again. */
export function picker({ props, placeholder, several, chosen, find, changed }) {
  const input = el('input', { type: 'text', autocomplete: 'off', 'aria-expanded': 'false', placeholder, ...props });
  const chips = el('ul', { class: 'chips' });
  const left = (found) => (several ? found.filter((item) => !chosen.some((one) => one.value === item.value)) : found);
  const draw = () => {
    if (!several) input.value = chosen[0]?.label ?? '';
    else chips.replaceChildren(...chosen.map((item) => el('li', {}, item.label,
      button('✕', () => set(chosen.filter((one) => one !== item)), { class: 'icon', 'aria-label': `Remove ${item.label}` }))));
  };
  const set = (next) => ((chosen = next), draw(), input.focus(), changed(chosen));
  const { list, look } = suggest(input, {
    name: placeholder ?? 'Choices',
    find: async (typed) => left(await find(chosen[0]?.label === typed && !several ? '' : typed)),
    take: (item) => ((input.value = ''), set(several ? [...chosen, item] : [item])),
    eager: (typed) => typed !== '',
  });
  input.addEventListener('click', look);
  input.addEventListener('blur', draw);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && !input.value && chosen.length) set(chosen.slice(0, -1));
  });
  input.addEventListener('input', () => { if (!several && !input.value && chosen.length) set([]); });
  draw();
  return el('div', { class: 'picker' }, several && chips, input, list);
}
