// Dates and times as the programme writes them, in the playground's time zone.
import { session } from './net.js';

const formats = new Map();

function format(locale, options, at) {
  const timeZone = session.state.clock.zone;
  const key = JSON.stringify([locale, timeZone, options]);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { timeZone, ...options }));
  return formats.get(key).format(at).replace(',', '');
}

const DAY = { day: 'numeric', month: 'long', year: 'numeric' };

export const date = (at) => format('en-GB', DAY, at);
export const shortDate = (at) => format('en-GB', { ...DAY, month: 'short' }, at);
export const longDate = (at) => format('en-GB', { ...DAY, weekday: 'long' }, at);
export const time = (at, more = {}) =>
  format('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', ...more }, at)
    .replace(/\s/g, '').toLowerCase();
export const moment = (at) => `${longDate(at)}, ${time(at)}`;

/** As date and time fields want it: 2016-07-12T09:00. */
export const local = (at) =>
  format('sv-SE', { dateStyle: 'short', timeStyle: 'short' }, at).replace(' ', 'T');

const offset = (at) => format('en-GB', { timeZoneName: 'longOffset' }, at).match(/[+-]\d\d:\d\d/)?.[0] ?? '+00:00';

/** The instant a local date and time means, with its offset: 2016-07-13T09:00:00+01:00. */
export function instant(text) {
  const guess = Date.parse(`${text}Z`);
  const first = `${text}:00${offset(guess)}`;
  return `${text}:00${offset(Date.parse(first))}`;
}

/** Now by the playground's clock, which goes on between two states. */
export function now() {
  const { clock, heard } = session.state;
  return Date.parse(clock.now) + performance.now() - heard;
}

const TOKENS = {
  date_num: (at) => local(at).slice(0, 10), date, date_short: shortDate, date_long: longDate,
  date_pretty: date, date_short_pretty: shortDate, date_long_pretty: longDate,
  time, time_secs: (at) => time(at, { second: '2-digit' }), ago: moment,
};

/** Slack's date formats: "{date_long} at {time}". */
export const written = (seconds, pattern) =>
  pattern.replace(/\{(\w+)\}/g, (all, token) => TOKENS[token]?.(seconds * 1000) ?? all);
