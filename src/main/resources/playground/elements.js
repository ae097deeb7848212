// Interactive elements. Each keeps what was chosen, in the shape in which Slack sends it.
import {dialog, h, menuButton, trouble, uid} from './dom.js';
import {picker} from './choices.js';
import {post, state} from './net.js';
import {plain, text} from './text.js';
import {instant, local} from './time.js';

const SELECT = /^(multi_)?(static|external|users|conversations|channels)_select$/;
const INPUT = {plain_text_input: 'text', email_text_input: 'email', url_text_input: 'url', number_input: 'number'};
const PICKER = {datepicker: ['date', 'date'], timepicker: ['time', 'time'], datetimepicker: ['datetime-local', 'date_time']};

export function element(surface, block, one, field = {}) {
  const {type} = one;
  const make = SELECT.test(type) ? select : INPUT[type] ? typed : PICKER[type] ? moment
    : {button: press, overflow, radio_buttons: choices, checkboxes: choices}[type];
  if (!make) return trouble(`Unknown element: ${type}`);
  const props = {key: `${block.block_id}/${one.action_id}`, ...field};
  if (!field.id) props.label = plain(one.placeholder) || field.label || 'Choose';
  return make({surface, block, one, props, live: block.type !== 'input' || block.dispatch_action});
}

/** As before a redraw, or else as the app gave it at first. */
function begin(control, name, initial = null) {
  const {surface, block, one} = control;
  const before = surface.before[block.block_id]?.[one.action_id];
  const value = before?.type === one.type ? before[name] : initial;
  keep(control, {[name]: value});
  return value;
}

function keep({surface, block, one}, value) {
  (surface.values[block.block_id] ??= {})[one.action_id] = {type: one.type, ...value};
}

function changed(control, value) {
  keep(control, value);
  if (control.live) act(control, value);
}

const confirmed = sure => new Promise(answer => dialog(text(sure.title), {role: 'alertdialog', closed: value => answer(value === 'yes')},
  h('div.content', text(sure.text)),
  h('form.row.end', {method: 'dialog'}, h('button', text(sure.deny)),
    h(`button.${sure.style === 'danger' ? 'danger' : 'primary'}`, {value: 'yes'}, text(sure.confirm)))));

async function act({surface, block: {block_id}, one: {type, action_id, confirm}}, chosen) {
  if (confirm && !(await confirmed(confirm))) return;
  await post('act', {...surface.at, action: {type, block_id, action_id, ...chosen}, state: {values: surface.values}});
}

function press(control) {
  const {one, props: {key}} = control;
  return h(`${one.url ? 'a' : 'button'}.button.${one.style}`, {key, label: one.accessibility_label, type: 'button',
    href: /^https?:/.test(one.url) && one.url, target: '_blank', onclick: async () => {
      if (control.busy) return;
      control.busy = true;
      await act(control, {value: one.value});
      control.busy = false;
    }}, text(one.text));
}

const overflow = control => menuButton('⋯', 'More choices', () => control.one.options.map(option =>
  ({name: text(option.text), run: () => act(control, {selected_option: option})})), {key: control.props.key});

function choices(control) {
  const {one, props} = control;
  const several = one.type === 'checkboxes';
  const noun = several ? 'selected_options' : 'selected_option';
  const was = [begin(control, noun, several ? one.initial_options ?? [] : one.initial_option) ?? []].flat();
  const name = uid();
  const boxes = one.options.map(({value}, at) => h('input', {type: several ? 'checkbox' : 'radio', name, id: uid(),
    key: `${props.key}/${at}`, 'aria-invalid': props['aria-invalid'], checked: was.some(each => each.value === value),
    onchange: () => {
      const chosen = one.options.filter((_, nth) => boxes[nth].checked);
      changed(control, {[noun]: several ? chosen : chosen[0]});
    }}));
  return h('div.choices', {role: 'group', label: props.label}, one.options.map((option, at) => h('div', boxes[at],
    h('label', {for: boxes[at].id}, text(option.text), option.description && h('span.quiet', text(option.description))))));
}

function typed(control) {
  const {one, props} = control;
  const on = one.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const read = () => ({value: node.value || null});
  const node = h(one.multiline ? 'textarea' : 'input', {
    ...props, type: INPUT[one.type], rows: 4, step: one.is_decimal_allowed && 'any',
    min: one.min_value, max: one.max_value, minlength: one.min_length, maxlength: one.max_length,
    placeholder: plain(one.placeholder), value: begin(control, 'value', one.initial_value) ?? '',
    oninput: () => (on.includes('on_character_entered') ? changed : keep)(control, read()),
    onkeydown: event => {
      if (event.key !== 'Enter' || one.multiline) return;
      event.preventDefault();
      if (control.live && on.includes('on_enter_pressed')) changed(control, read());
      else node.form?.requestSubmit();
    },
  });
  return node;
}

/** Acts once typing has stopped: a year is typed figure by figure. */
function moment(control) {
  const [type, noun] = PICKER[control.one.type];
  const name = `selected_${noun}`;
  const seconds = noun === 'date_time';
  const was = begin(control, name, control.one[`initial_${noun}`]);
  let waiting;
  return h('input', {...control.props, type, value: (seconds && was ? local(was * 1000) : was) ?? '',
    oninput: ({target: {value}}) => {
      const chosen = {[name]: seconds && value ? Date.parse(instant(value)) / 1000 : value || null};
      keep(control, chosen);
      clearTimeout(waiting);
      if (control.live && value) waiting = setTimeout(() => act(control, chosen), 800);
    }});
}

function select(control) {
  const {one, props} = control;
  const [, several, source] = one.type.match(SELECT);
  const whole = /static|external/.test(source);
  const noun = (whole ? 'option' : source.slice(0, -1)) + (several ? 's' : '');
  const name = `selected_${noun}`;
  const was = begin(control, name, one[`initial_${noun}`] ?? (several ? [] : null));
  const known = whole ? offered(one) : named(source);
  const chosen = [was ?? []].flat().map(value => whole ? asItem(value)
    : known.find(item => item.value === value) ?? {name: value, value});
  const give = item => (whole ? item?.option : item?.value) ?? null;
  const set = list => changed(control, {[name]: several ? list.map(give) : give(list[0])});
  const placeholder = plain(one.placeholder) || 'Choose';
  const find = typed => source === 'external' ? suggested(control, typed)
    : known.filter(item => item.name.toLowerCase().includes(typed.toLowerCase()));
  return picker({props, placeholder, several, chosen, find, changed: set});
}

const asItem = (option, group) =>
  ({name: plain(option.text), detail: plain(option.description), value: option.value, option, group});

const offered = ({options = [], option_groups: groups = [{options}]}) =>
  groups.flatMap(group => group.options.map(each => asItem(each, group.label && plain(group.label))));

const named = source => (source === 'users' ? state.people : state.places)
  .filter(({kind}) => source !== 'channels' || kind === 'channel').map(({id, name}) => ({name, value: id}));

async function suggested({surface, block: {block_id}, one: {action_id, min_query_length: least = 3}}, value) {
  return value.length < least ? [] : offered(await post('suggest', {...surface.at, block_id, action_id, value}));
}
