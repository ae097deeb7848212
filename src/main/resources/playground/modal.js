// Views: the modals as one dialog for the top one, and the Home tab.
import {$, button, h, icon, redraw, redrawIf} from './dom.js';
import {lookBehind} from './behind.js';
import {blocks, surfaceOf} from './blocks.js';
import {post, state} from './net.js';
import {plain, text} from './text.js';

let opener;

export function drawModal() {
  const {views} = state;
  const box = $('modal');
  const view = views.at(-1);
  if (!view) return box.open && shut(box);
  const another = box.view !== view.id;
  box.view = view.id;
  if (!box.open) {
    const from = document.activeElement;
    opener = `[data-ts="${from.closest('[data-ts]')?.dataset.ts}"] [data-key="${CSS.escape(from.dataset.key)}"]`;
    box.showModal();
  }
  redrawIf(box, [view, views.length], () => form(view));
  if (another) (box.querySelector('.content :is(input, textarea, select, button)') ?? box.querySelector('button')).focus();
}

/** The browser gives focus back, but not to what was drawn anew meanwhile. */
function shut(box) {
  box.close();
  redraw(box);
  box.drawn = box.view = null;
  if (document.activeElement === document.body) (document.querySelector(opener) ?? $('composer')).focus();
}

const close = ({id: view}, all) => post('close', {view, all});
const behind = ({id}) => icon('{ }', 'Look behind', () => lookBehind({view: id}));

function form(view) {
  const surface = surfaceOf({view: view.id});
  return h('form', {novalidate: true, onsubmit: event => (event.preventDefault(), submit(view, surface))},
    h('header', state.views.length > 1 && icon('←', 'Back', () => close(view)),
      h('h2', {id: 'modal-title'}, text(view.title)), behind(view), icon('✕', 'Close', () => close(view, true))),
    h('div.content', blocks(surface, view.blocks)),
    h('footer.row.end', button(plain(view.close) || 'Close', () => close(view), {key: 'cancel'}),
      view.submit && h('button.primary', {key: 'submit'}, text(view.submit))));
}

async function submit(view, surface) {
  if (surface.busy) return;
  surface.busy = true;
  let errors = missing(view, surface);
  if (!Object.keys(errors).length) errors = (await post('submit', {view: view.id, state: {values: surface.values}})).errors ?? {};
  Object.assign(surface, {errors, busy: false});
  const shown = state.views.at(-1);
  if (shown?.id === view.id && Object.keys(errors).length) complain(shown, errors);
}

/** All errors together, for some may stand at no field. */
function complain(view, errors) {
  const box = $('modal');
  redraw(box, form(view));
  box.querySelector('.content').prepend(h('p.error', {role: 'alert'}, `There is a problem. ${Object.values(errors).join(' ')}`));
  box.querySelector('.wrong :is(input, textarea)')?.focus();
}

/** What Slack itself refuses. */
function missing({blocks: list}, {values}) {
  const errors = {};
  for (const {type, block_id: id, element, optional} of list) {
    if (type !== 'input') continue;
    const field = $('modal').querySelector(`[data-block="${CSS.escape(id)}"] :is(input, textarea)`);
    const given = Object.values(values[id]?.[element.action_id] ?? {}).slice(1);
    if (field && !field.validity.valid) errors[id] = field.validationMessage;
    else if (!optional && given.every(value => value === null || value.length === 0)) errors[id] = 'Please complete this required field.';
  }
  return errors;
}

export function drawHome(place) {
  const {home, me} = state;
  redrawIf(place, [home, me], () => home ? [h('h2.hidden', 'Home'), h('div.tools', behind(home)), blocks(surfaceOf({view: home.id}), home.blocks)]
    : h('p.quiet', 'There is nothing on the Home tab for you yet.'));
}

$('modal').oncancel = event => (event.preventDefault(), close(state.views.at(-1)));
