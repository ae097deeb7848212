// Dates and times as the programme writes them, in its time zone.
import {state} from './net.js';

const formats = {};

function format(options, at, locale = 'en-GB') {
  const {zone} = state.clock;
  const key = zone + JSON.stringify(options);
  formats[key] ??= new Intl.DateTimeFormat(locale, {timeZone: zone, ...options});
  return formats[key].format(new Date(at)).replace(',', '');
}

const DAY = {day: 'numeric', month: 'long', year: 'numeric'};

export const longDate = at => format({...DAY, weekday: 'long'}, at);
export const time = at => format({hour: 'numeric', minute: '2-digit', hourCycle: 'h12'}, at).replace(/\s/, '').toLowerCase();
export const moment = at => `${longDate(at)}, ${time(at)}`;

export const local = at => format({dateStyle: 'short', timeStyle: 'short'}, at, 'sv-SE').replace(' ', 'T');

const offset = at => format({timeZoneName: 'longOffset'}, at).match(/[+-]\d\d:\d\d/)?.[0] ?? '+00:00';

/** With its offset: 2016-07-13T09:00:00+01:00. */
export function instant(words) {
  const near = `${words}:00${offset(Date.parse(`${words}Z`))}`;
  return `${words}:00${offset(Date.parse(near))}`;
}

export const now = () => Date.parse(state.clock.now) + performance.now() - state.heard;

export const written = (seconds, pattern) => pattern.replace(/\{(\w+)\}/g, (all, token) => {
  const at = seconds * 1000;
  if (/^date_long/.test(token)) return longDate(at);
  if (/^date/.test(token)) return format({...DAY, month: /short/.test(token) ? 'short' : 'long'}, at);
  return /^time/.test(token) ? time(at) : moment(at);
});
