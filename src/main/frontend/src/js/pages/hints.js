/* While one writes a proposal: what to look at again, shortly after each pause in typing. */
import { askWhileWriting, written } from '../lib/asking.js';
import { make, t } from '../lib/page.js';

const $ = (id) => document.getElementById(id);

/** Goes to the field and marks the passage, so that it need not be sought. */
function goTo(field, passage) {
  const area = $(field) ?? $('suggestion-list').querySelector('textarea');
  area.focus();
  const start = passage ? area.value.indexOf(passage) : -1;
  if (start >= 0) {
    area.setSelectionRange(start, start + passage.length);
  }
}

function lineOf({ blocking, field, place: part, passage, text, advice }) {
  return make(
    'li',
    {},
    make('span', { class: `mark ${blocking ? 'late' : 'near'}` }, t(blocking ? 'desk.hints.blocking' : 'desk.hints.look')),
    ' ',
    make('button', { type: 'button', class: 'link-button', onclick: () => goTo(field, passage) }, part),
    passage ? ` ${t('desk.hints.passage', passage)}` : null,
    make('p', {}, text),
    make('p', { class: 'hint' }, advice),
  );
}

function show(hints) {
  $('hint-list').replaceChildren(...hints.map(lineOf));
  $('hint-count').textContent = hints.length;
  $('hint-count').hidden = !hints.length;
  $('hint-state').textContent = hints.length ? t('desk.hints.some', hints.length) : t('desk.hints.none');
}

askWhileWriting({
  place: $('writing-hints'),
  body: written,
  show,
  away: () => {
    $('hint-state').textContent = t('desk.hints.away');
  },
});
