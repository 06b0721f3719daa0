/* What the next page is to say about something that was done on this one. */
import { make } from './page.js';

const KEY = 'tian-told';

/** `links` are `{href, text}`: where one may want to go, or how to take it back. */
export function tellNext(message, links = []) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ message, links }));
  } catch {
    // Storage is forbidden: the next page shows what is.
  }
}

/** A notice of what was done. */
export function toldNotice({ message, links }) {
  return make(
    'div',
    { class: 'notice good', role: 'status', tabindex: '-1', 'data-told': true },
    make('p', {}, message),
    links.length ? make('p', { class: 'buttons' }, ...links.map(({ href, text }) => make('a', { href }, text))) : null,
  );
}

/** Says at the top of the page what the page before has left to be said. */
export function sayTold() {
  const kept = sessionStorage.getItem(KEY);
  const top = document.querySelector('main .frame');
  if (!kept || !top) {
    return;
  }
  sessionStorage.removeItem(KEY);
  const notice = toldNotice(JSON.parse(kept));
  top.prepend(notice);
  notice.focus();
}
