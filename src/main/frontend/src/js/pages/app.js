/* What every page does: keeping what is typed, focus on what is wrong, htmx, closing the personal menu. */
import 'htmx.org';
import { keepTyped } from '../lib/keep-typed.js';
import { phrasesIn } from '../lib/phrases.js';
import { send } from '../lib/http.js';
import { sayTold } from '../lib/told.js';

keepTyped();

const phraseTexts = document.getElementById('phrase-texts');
if (phraseTexts) {
  phrasesIn('#task-form, [data-phrases-here]', {
    base: '',
    texts: JSON.parse(phraseTexts.textContent),
    used: (id) => send('POST', `/api/v1/phrases/${id}/uses`).catch(() => {}),
  });
}

document.querySelector('[data-focus]')?.focus();
sayTold();

const me = document.querySelector('details.me');
document.addEventListener('click', (event) => {
  if (me?.open && !me.contains(event.target)) {
    me.open = false;
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && me?.open) {
    me.open = false;
    me.querySelector('summary').focus();
  }
});

/* A second click on the same button must not send the form twice. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = '1';
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});
