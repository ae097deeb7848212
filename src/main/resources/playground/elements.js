// Block Kit's interactive elements. Each keeps what was chosen on its surface, in the shape in which
// Slack sends it, and acts at once unless it is an input that waits for Submit.
import { ask, button, h, menuButton, trouble, uid } from './dom.js';
import { picker } from './choices.js';
import { post, session } from './net.js';
import { plain, text } from './text.js';
import { instant, local } from './time.js';

const SELECT = /^(multi_)?(static|external|users|conversations|channels)_select$/;
const INPUT = { plain_text_input: 'text', email_text_input: 'email', url_text_input: 'url', number_input: 'number' };
const PICKERS = { datepicker: ['date', 'date'], timepicker: ['time', 'time'], datetimepicker: ['datetime-local', 'date_time'] };

function maker(type) {
  if (SELECT.test(type)) return select;
  if (INPUT[type]) return typed;
  if (PICKERS[type]) return moment;
  return { button: press, overflow, radio_buttons: choices, checkboxes: choices }[type];
}

/** Draws an element; field has what ties it to its label, hint and error. */
export function element(surface, block, one, field = {}) {
  const make = maker(one.type);
  if (!make) return trouble(`Unknown element: ${one.type}`);
  const props = { key: `${block.block_id}/${one.action_id}`, ...field };
  if (!field.id) props.label = plain(one.placeholder) || field.label || 'Choose';
  return make({ surface, block, one, props, live: block.type !== 'input' || block.dispatch_action });
}

/** What stands in the element now: as before a redraw, or else as the app gave it at first. */
function begin(control, name, initial = null) {
  const { surface, block, one } = control;
  const before = surface.before[block.block_id]?.[one.action_id];
  const value = before?.type === one.type ? before[name] : initial;
  keep(control, { [name]: value });
  return value;
}

function keep({ surface, block, one }, value) {
  (surface.values[block.block_id] ??= {})[one.action_id] = { type: one.type, ...value };
}

function changed(control, value) {
  keep(control, value);
  if (control.live) act(control, value);
}

async function act({ surface, block, one }, chosen) {
  const { confirm: sure } = one;
  if (sure && !(await ask({ title: text(sure.title), words: text(sure.text), yes: plain(sure.confirm),
    no: plain(sure.deny), danger: sure.style === 'danger' }))) return;
  const action = { type: one.type, block_id: block.block_id, action_id: one.action_id, ...chosen };
  await post('act', { ...surface.at, action, state: { values: surface.values } });
}

function press(control) {
  const { one, props: { key } } = control;
  const props = { key, label: one.accessibility_label, class: one.style };
  const run = () => act(control, { value: one.value });
  if (one.url) return h('a', { ...props, class: `button ${one.style}`, href: one.url, target: '_blank', rel: 'noopener noreferrer', onclick: run }, text(one.text));
  return button(text(one.text), async ({ currentTarget: pressed }) => {
    if (pressed.ariaDisabled) return;
    pressed.ariaDisabled = 'true';
    await run();
    pressed.ariaDisabled = null;
  }, props);
}

const overflow = (control) => menuButton('⋯', 'More choices', () => control.one.options.map((option) =>
  ({ name: text(option.text), run: () => act(control, { selected_option: option }) })), { key: control.props.key });

function choices(control) {
  const { one, props } = control;
  const several = one.type === 'checkboxes';
  const noun = several ? 'selected_options' : 'selected_option';
  const was = [begin(control, noun, several ? one.initial_options ?? [] : one.initial_option) ?? []].flat();
  const name = uid();
  const boxes = one.options.map(({ value }, at) => h('input', { type: several ? 'checkbox' : 'radio', name, id: uid(),
    key: `${props.key}/${at}`, 'aria-invalid': props['aria-invalid'], checked: was.some((each) => each.value === value),
    onchange: () => {
      const chosen = one.options.filter((_, nth) => boxes[nth].checked);
      changed(control, { [noun]: several ? chosen : chosen[0] });
    } }));
  return h('div.choices', { role: 'group', label: props.label }, one.options.map((option, at) => h('div', boxes[at],
    h('label', { for: boxes[at].id }, text(option.text), option.description && h('span.quiet', text(option.description))))));
}

function typed(control) {
  const { one, props } = control;
  const on = one.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const read = () => ({ value: node.value || null });
  const node = h(one.multiline ? 'textarea' : 'input', {
    ...props, type: !one.multiline && INPUT[one.type], rows: one.multiline && 4, step: one.is_decimal_allowed && 'any',
    min: one.min_value, max: one.max_value, minlength: one.min_length, maxlength: one.max_length,
    placeholder: plain(one.placeholder), value: begin(control, 'value', one.initial_value) ?? '',
    oninput: () => (on.includes('on_character_entered') ? changed : keep)(control, read()),
    onkeydown: (event) => {
      if (event.key !== 'Enter' || one.multiline) return;
      event.preventDefault();
      if (control.live && on.includes('on_enter_pressed')) changed(control, read());
      else node.form?.requestSubmit();
    },
  });
  return node;
}

/** Date and time pickers act once the person leaves the field, presses Enter or stops for a moment. */
function moment(control) {
  const [type, noun] = PICKERS[control.one.type];
  const name = `selected_${noun}`;
  const seconds = noun === 'date_time';
  let sent = begin(control, name, control.one[`initial_${noun}`]);
  let waiting;
  const settle = () => {
    clearTimeout(waiting);
    const now = seconds && node.value ? Date.parse(instant(node.value)) / 1000 : node.value || null;
    if (now !== sent) changed(control, { [name]: (sent = now) });
  };
  const node = h('input', { ...control.props, type, value: (seconds && sent ? local(sent * 1000) : sent) ?? '', onblur: settle,
    oninput: () => (clearTimeout(waiting), (waiting = setTimeout(settle, 900))),
    onkeydown: (event) => event.key === 'Enter' && (event.preventDefault(), settle()) });
  return node;
}

/** One of a known list is the browser's own select; several, or what the app suggests, a picker. */
function select(control) {
  const { one, props } = control;
  const [, several, source] = one.type.match(SELECT);
  const whole = /static|external/.test(source);
  const noun = (whole ? 'option' : source.slice(0, -1)) + (several ? 's' : '');
  const name = `selected_${noun}`;
  const here = one.default_to_current_conversation && session.route.place;
  const was = begin(control, name, one[`initial_${noun}`] ?? (several ? [here].filter(Boolean) : here || null));
  const known = whole ? offered(one) : named(source);
  const chosen = [was ?? []].flat().map((value) => (whole ? asItem(value)
    : known.find((item) => item.value === value) ?? { name: value, value }));
  const give = (item) => (whole ? item?.option : item?.value) ?? null;
  const set = (list) => changed(control, { [name]: several ? list.map(give) : give(list[0]) });
  const placeholder = plain(one.placeholder) || 'Choose';
  if (!several && source !== 'external') return native({ props, placeholder, known, chosen, set });
  const find = (value) => source === 'external' ? suggested(control, value)
    : known.filter((item) => item.name.toLowerCase().includes(value.toLowerCase()));
  return picker({ props, placeholder, several, chosen, find, changed: set });
}

function native({ props, placeholder, known, chosen: [was], set }) {
  const groups = new Map([[undefined, [h('option', { value: '' }, placeholder)]]]);
  known.forEach(({ name, group }, at) => groups.set(group, [...(groups.get(group) ?? []), h('option', { value: String(at) }, name)]));
  const node = h('select', { ...props, onchange: () => set(known.filter((_, at) => node.value === String(at))) },
    Array.from(groups, ([label, options]) => (label ? Object.assign(h('optgroup', options), { label }) : options)));
  node.value = was ? known.findIndex((item) => item.value === was.value) : '';
  return node;
}

const asItem = (option, group) =>
  ({ name: plain(option.text), detail: option.description && plain(option.description), value: option.value, option, group });

const offered = ({ options = [], option_groups: groups }) => groups
  ? groups.flatMap((group) => group.options.map((each) => asItem(each, plain(group.label)))) : options.map((each) => asItem(each));

const named = (source) => source === 'users' ? session.state.people.map(({ id, name }) => ({ name, value: id }))
  : session.state.places.filter(({ kind }) => source === 'conversations' || kind === 'channel')
    .map(({ id, name, kind }) => ({ name: kind === 'channel' ? `#${name}` : name, value: id }));

async function suggested({ surface, block, one }, value) {
  if (value.length < (one.min_query_length ?? 3)) return [];
  return offered(await post('suggest', { ...surface.at, block_id: block.block_id, action_id: one.action_id, value }));
}
