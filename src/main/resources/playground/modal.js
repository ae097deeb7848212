// Views: the stack of modals as one dialog that shows the top one, and the Home tab.
import { $, button, h, icon, redraw, redrawIf, say } from './dom.js';
import { lookBehind } from './behind.js';
import { blocks, makeSurface } from './blocks.js';
import { post, session } from './net.js';
import { plain, text } from './text.js';

const surfaces = new Map();

function surfaceOf({ id }) {
  if (!surfaces.has(id)) surfaces.set(id, makeSurface({ view: id }));
  return surfaces.get(id);
}

let opener;

export function drawModal() {
  const { views, home } = session.state;
  const box = $('modal');
  for (const id of surfaces.keys()) if (![home, ...views].some((view) => view?.id === id)) surfaces.delete(id);
  const view = views.at(-1);
  if (!view) return box.open && shut(box);
  const another = box.dataset.view !== view.id;
  box.dataset.view = view.id;
  if (!box.open) {
    const from = document.activeElement;
    opener = [from, from.closest('[data-ts]')?.dataset.ts, from.dataset.key];
    box.showModal();
  }
  redrawIf(box, [view, views.length], () => form(view));
  if (another) (box.querySelector('.content :is(input, textarea, select, button)') ?? box.querySelector('button')).focus();
}

/** Focus goes back to what opened the view, or to its like if that was drawn anew meanwhile. */
function shut(box) {
  box.close();
  box.replaceChildren();
  box.drawn = box.dataset.view = '';
  const [from, ts, key] = opener;
  const like = `[data-ts="${ts}"] [data-key="${CSS.escape(key ?? '')}"]`;
  const to = from.isConnected && from !== document.body ? from : document.querySelector(like) ?? $('composer');
  to.focus();
}

const close = ({ id }, all) => post('close', { view: id, all });
const behind = ({ id }) => icon('{ }', 'Look behind', () => lookBehind({ view: id }));

function form(view) {
  const surface = surfaceOf(view);
  return h('form', { novalidate: true, onsubmit: (event) => (event.preventDefault(), submit(view, surface)) },
    h('header', session.state.views.length > 1 && icon('←', 'Back', () => close(view)),
      h('h2', { id: 'modal-title' }, text(view.title)), behind(view), icon('✕', 'Close', () => close(view, true))),
    h('div.content', blocks(surface, view.blocks)),
    h('footer.row.end', button(plain(view.close) || 'Close', () => close(view), { key: 'cancel' }),
      view.submit && h('button.primary', { key: 'submit' }, text(view.submit))));
}

async function submit(view, surface) {
  if (surface.busy) return;
  surface.errors = missing(view, surface);
  if (!Object.keys(surface.errors).length) {
    surface.busy = true;
    surface.errors = (await post('submit', { view: view.id, state: { values: surface.values } })).errors ?? {};
    surface.busy = false;
  }
  const box = $('modal');
  if (!box.open || box.dataset.view !== view.id) return;
  redraw(box, form(view));
  complain(box, surface.errors);
}

/** Tells of the errors, those first that stand at no field, and goes to the first field that has one. */
function complain(box, errors) {
  const count = Object.keys(errors).length;
  if (!count) return;
  const loose = Object.entries(errors).filter(([id]) => !box.querySelector(`[data-block="${CSS.escape(id)}"]`));
  box.querySelector('.content').prepend(h('p.error', { role: 'alert' },
    count === 1 ? 'There is a problem with one answer. ' : `There are problems with ${count} answers. `, loose.flat().join(': ')));
  box.querySelector('.wrong :is(input, textarea, select)')?.focus();
}

/** What Slack itself refuses before it asks the app: an answer left out, or one of the wrong form. */
function missing({ blocks: list }, { values }) {
  const errors = {};
  for (const { type, block_id: id, element, optional } of list) {
    if (type !== 'input') continue;
    const field = $('modal').querySelector(`[data-block="${CSS.escape(id)}"] :is(input, textarea)`);
    const given = Object.entries(values[id]?.[element.action_id] ?? {}).filter(([name]) => name !== 'type');
    if (field && !field.validity.valid) errors[id] = field.validationMessage;
    else if (!optional && given.every(([, value]) => value === null || value.length === 0)) errors[id] = 'Please complete this required field.';
  }
  return errors;
}

export function drawHome(place) {
  const { home, app, me } = session.state;
  redrawIf(place, [home, me], () => home ? [h('div.tools', behind(home)), blocks(surfaceOf(home), home.blocks)]
    : h('p.quiet', `${app.name} has not put anything on its Home tab for you yet.`));
}

export function beginModal() {
  $('modal').addEventListener('cancel', (event) => (event.preventDefault(), close(session.state.views.at(-1))));
}
