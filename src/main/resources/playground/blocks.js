// Block Kit's blocks. One that is not known shows as an error.
import {h, trouble, uid} from './dom.js';
import {chart} from './chart.js';
import {element} from './elements.js';
import {richText, table} from './rich.js';
import {anchor, markdown, plain, text} from './text.js';

const BLOCKS = {
  header: block => h('h3', text(block.text)),
  divider: () => h('hr'),
  section,
  context: block => block.elements.map(one => one.type === 'image' ? picture(one) : h('span', text(one))),
  actions: (block, surface) => block.elements.map(one => element(surface, block, one)),
  input,
  image: block => h('figure', h('figcaption', text(block.title)), picture(block)),
  rich_text: richText,
  markdown: block => markdown(block.text),
  table,
  data_visualization: chart,
  video: block => h('figure', h('figcaption', anchor(block.video_url, plain(block.title))),
    picture({image_url: block.thumbnail_url, alt_text: block.alt_text}), text(block.description)),
  file: block => `File: ${block.external_id}`,
};

const surfaces = {};

/** What blocks stand on: where their actions go, what was typed and what was wrong. */
export const surfaceOf = at => (surfaces[Object.values(at)] ??= {at, values: {}, before: {}, errors: {}});

/** What stood in a field of the same block_id and action_id stands there again. */
export function blocks(surface, list) {
  surface.before = {...surface.before, ...surface.values};
  surface.values = {};
  return list.map(block => h(`div.block.${block.type}`, draw(block, surface)));
}

function draw(block, surface) {
  try {
    return Object.hasOwn(BLOCKS, block.type) ? BLOCKS[block.type](block, surface) : trouble(`Unknown block: ${block.type}`);
  } catch (error) {
    return trouble(`This ${block.type} block cannot be shown: ${error.message}`);
  }
}

function section(block, surface) {
  const {accessory: extra} = block;
  const words = one => h('div.text', text(one));
  return [h('div', words(block.text), block.fields && h('div.fields', block.fields.map(words))),
    extra && (extra.type === 'image' ? picture(extra) : element(surface, block, extra, {label: plain(block.text)}))];
}

function input(block, surface) {
  const {block_id, element: one, optional, hint} = block;
  const group = /^(radio_buttons|checkboxes)$/.test(one.type);
  const error = surface.errors[block_id];
  const [id, hintId, errorId] = [uid(), uid(), uid()];
  const about = [hint && hintId, error && errorId].filter(Boolean).join(' ') || null;
  return h(`${group ? 'fieldset' : 'div'}.field${error ? '.wrong' : ''}`, {'data-block': block_id, about: group && about},
    h(group ? 'legend' : 'label', {for: !group && id}, text(block.label), optional && h('span.quiet', ' (optional)')),
    hint && h('p.quiet', {id: hintId}, text(hint)),
    error && h('p.error', {id: errorId}, `Error: ${error}`),
    element(surface, block, one, {id, about: !group && about, 'aria-invalid': error && 'true'}));
}

function picture({image_url, slack_file, alt_text: alt}) {
  const src = image_url ?? slack_file?.url;
  const node = h('img', {src, alt, onerror: () => node.replaceWith(trouble(`Picture not found: ${alt || src}`))});
  return node;
}
