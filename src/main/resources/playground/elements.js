// Block Kit's interactive elements. Each keeps what was chosen on its surface, in the shape in
// which Slack sends it, and acts at once unless it is an input that waits for Submit.
import { ask, button, el, menuButton, trouble, uid } from './dom.js';
import { picker } from './choices.js';
import { post, session } from './net.js';
import { label, text } from './text.js';
import { instant, local } from './time.js';

const SELECT = /^(multi_)?(static|external|users|conversations|channels)_select$/;
const NOUNS = { static: 'option', external: 'option', users: 'user', conversations: 'conversation', channels: 'channel' };

const ELEMENTS = {
  button: press, workflow_button: press, overflow, radio_buttons: choices, checkboxes: choices,
  plain_text_input: typed, email_text_input: typed, url_text_input: typed, number_input: typed, rich_text_input: typed,
  datepicker: pick('date', 'date'), timepicker: pick('time', 'time'), datetimepicker: pick('datetime-local', 'date_time'),
};

/** Draws an element; field has the attributes which tie it to its label, hint and error. */
export function element(surface, block, one, { optional, ...field } = {}) {
  const make = Object.hasOwn(ELEMENTS, one.type) ? ELEMENTS[one.type] : SELECT.test(one.type) && select;
  if (!make) return trouble(`Unknown element: ${one.type}`);
  const key = `${block.block_id}/${one.action_id}`;
  const name = field.id ? null : field['aria-label'] || label(one.placeholder) || 'Choose';
  const props = { 'data-key': key, 'aria-label': name, ...field };
  return make({ surface, block, one, key, optional, props, live: block.type !== 'input' || block.dispatch_action });
}

/** What stands in the element now: as before a redraw, or as the app gave it at first. */
function begin(control, initial) {
  const { surface, block, one } = control;
  const before = surface.before[block.block_id]?.[one.action_id];
  const { type, ...value } = before?.type === one.type ? before : initial;
  keep(control, value);
  return value;
}

function keep({ surface, block, one }, value) {
  (surface.values[block.block_id] ??= {})[one.action_id] = { type: one.type, ...value };
}

async function act({ surface, block, one }, chosen) {
  const { confirm } = one;
  if (confirm && !(await ask({ title: text(confirm.title), text: text(confirm.text), confirm: label(confirm.confirm),
    deny: label(confirm.deny), danger: confirm.style === 'danger' }))) return;
  const action = { type: one.type, block_id: block.block_id, action_id: one.action_id, ...chosen };
  await post('act', { ...surface.at, action, state: { values: surface.values } });
}

function changed(control, value) {
  keep(control, value);
  if (control.live) act(control, value);
}

function press(control) {
  const { one, props } = control;
  const look = { class: one.style ?? null, 'data-key': props['data-key'], 'aria-label': one.accessibility_label };
  if (one.url) return el('a', { ...look, class: `button ${one.style ?? ''}`, href: one.url, target: '_blank', rel: 'noopener noreferrer', onclick: () => act(control, { value: one.value }) }, text(one.text));
  return button(text(one.text), async ({ currentTarget: pressed }) => {
    if (pressed.ariaDisabled) return;
    pressed.ariaDisabled = 'true';
    await act(control, { value: one.value });
    pressed.ariaDisabled = null;
  }, look);
}

function overflow(control) {
  const { one, props } = control;
  return menuButton('⋯', 'More choices', () => one.options.map((option) => ({
    label: label(option.text),
    run: () => (option.url && open(option.url, '_blank', 'noopener'), act(control, { selected_option: option })),
  })), { 'data-key': props['data-key'] });
}

function choices(control) {
  const { one, key, props } = control;
  const several = one.type === 'checkboxes';
  const was = begin(control, several ? { selected_options: one.initial_options ?? [] } : { selected_option: one.initial_option ?? null });
  const on = (option) => (was.selected_options ?? [was.selected_option]).some((each) => each?.value === option.value);
  const name = uid();
  const boxes = one.options.map((option, at) => el('input', { type: several ? 'checkbox' : 'radio', name, id: uid(),
    'data-key': `${key}/${at}`, checked: on(option), 'aria-invalid': props.invalid ? 'true' : null, onchange: () => {
      const chosen = one.options.filter((_, nth) => boxes[nth].checked);
      changed(control, several ? { selected_options: chosen } : { selected_option: chosen[0] });
    } }));
  return el('div', { class: 'choices', role: 'group', 'aria-label': props['aria-label'] }, one.options.map((option, at) =>
    el('div', {}, boxes[at], el('label', { for: boxes[at].id }, text(option.text),
      option.description && el('span', { class: 'quiet' }, text(option.description))))));
}

const INPUTS = { email_text_input: 'email', url_text_input: 'url', number_input: 'number' };

function typed(control) {
  const { one, props } = control;
  const rich = one.type === 'rich_text_input';
  const read = (value) => rich ? { rich_text_value: richValue(value) } : { value: value || null };
  const was = begin(control, rich ? { rich_text_value: one.initial_value ?? null } : { value: one.initial_value ?? null });
  const on = one.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const node = el(one.multiline || rich ? 'textarea' : 'input', {
    ...props, type: one.multiline || rich ? null : INPUTS[one.type] ?? 'text', rows: one.multiline || rich ? 4 : null,
    step: one.is_decimal_allowed ? 'any' : null, min: one.min_value, max: one.max_value,
    minlength: one.min_length, maxlength: one.max_length, placeholder: label(one.placeholder) || null,
    value: rich ? richWords(was.rich_text_value) : was.value ?? '',
    oninput: () => (on.includes('on_character_entered') ? changed : keep)(control, read(node.value)),
    onkeydown: (event) => {
      if (event.key !== 'Enter' || node.localName !== 'input') return;
      event.preventDefault();
      if (control.live && on.includes('on_enter_pressed')) changed(control, read(node.value));
      else node.form?.requestSubmit();
    },
  });
  return node;
}

const richValue = (words) => words ? { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: words }] }] } : null;
const richWords = (value) => (value?.elements ?? []).map((part) => part.elements.map((run) => run.text ?? '').join('')).join('\n');

/** Pickers act once the person has finished: leaves the field, presses Enter or stops for a moment. */
function pick(type, noun) {
  const chosen = `selected_${noun}`;
  const initial = `initial_${noun}`;
  const whole = type === 'datetime-local';
  return (control) => {
    const was = begin(control, { [chosen]: control.one[initial] ?? null });
    let [sent, waiting] = [was[chosen], 0];
    const settle = () => {
      const { value } = node;
      const now = value && whole ? Date.parse(instant(value)) / 1000 : value || null;
      clearTimeout(waiting);
      if (now === sent || value.startsWith('0') && type !== 'time') return;
      changed(control, { [chosen]: (sent = now) });
    };
    const node = el('input', { ...control.props, type, value: was[chosen] ? (whole ? local(was[chosen] * 1000) : was[chosen]) : '',
      oninput: () => (clearTimeout(waiting), (waiting = setTimeout(settle, control.live ? 700 : 0))),
      onblur: settle, onkeydown: (event) => event.key === 'Enter' && (event.preventDefault(), settle()) });
    return node;
  };
}

/** One of a known list is the browser's own select; several, or what the app suggests, a picker. */
function select(control) {
  const { one, props } = control;
  const [, several, source] = one.type.match(SELECT);
  const noun = NOUNS[source] + (several ? 's' : '');
  const give = (item) => (noun.startsWith('option') ? item.option : item.value);
  const first = one[`initial_${noun}`] ?? (one.default_to_current_conversation ? [session.route.place] : []);
  const was = begin(control, { [`selected_${noun}`]: several ? [first].flat() : [first].flat()[0] ?? null });
  const known = items(one, source);
  const chosen = [was[`selected_${noun}`] ?? []].flat().map((value) =>
    value.value ? asItem(value) : known.find((item) => item.value === value) ?? { label: value, value });
  const set = (list) => changed(control, { [`selected_${noun}`]: several ? list.map(give) : list[0] ? give(list[0]) : null });
  const placeholder = label(one.placeholder) || 'Choose';
  if (!several && source !== 'external') return native({ props, placeholder, known, chosen, set });
  const asked = (value) => source === 'external' ? external(control, value)
    : known.filter((item) => item.label.toLowerCase().includes(value.toLowerCase()));
  return picker({ props, placeholder, several, chosen, find: asked,
    changed: (list) => set(one.max_selected_items ? list.slice(-one.max_selected_items) : list) });
}

function native({ props, placeholder, known, chosen, set }) {
  const node = el('select', { ...props, onchange: () => set(known.filter((item, at) => node.value === String(at))) },
    el('option', { value: '' }, placeholder),
    Array.from(groups(known), ([group, list]) => {
      const options = list.map((item) => el('option', { value: String(known.indexOf(item)) }, item.label));
      return group ? el('optgroup', { label: group }, options) : options;
    }));
  node.value = chosen[0] ? String(known.findIndex((item) => item.value === chosen[0].value)) : '';
  return node;
}

function groups(list) {
  const found = new Map();
  for (const item of list) found.set(item.group, [...(found.get(item.group) ?? []), item]);
  return found;
}

const asItem = (option, group) => ({ label: label(option.text), detail: label(option.description), value: option.value, option, group });

const offered = ({ options, option_groups }) => (option_groups
  ? option_groups.flatMap((group) => group.options.map((each) => asItem(each, label(group.label))))
  : (options ?? []).map((each) => asItem(each)));

function items(one, source) {
  const { people, places } = session.state;
  if (NOUNS[source] === 'option') return offered(one);
  if (source === 'users') return people.map(({ id, name }) => ({ label: name, value: id }));
  return places.filter((place) => source === 'conversations' || place.kind === 'channel')
    .map(({ id, name, kind }) => ({ label: kind === 'channel' ? `#${name}` : name, value: id }));
}

async function external({ surface, block, one }, value) {
  if (value.length < (one.min_query_length ?? 3)) return [];
  const answer = await post('suggest', { ...surface.at, block_id: block.block_id, action_id: one.action_id, value });
  return answer.ok ? offered(answer) : [];
}
