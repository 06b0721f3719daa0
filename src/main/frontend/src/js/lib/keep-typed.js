/*
 * Keeps what is typed into a form in this browser until the server has taken it: nothing is lost when the session
 * ends or the page is closed. Binds every form with data-keep, which names the page; the copy is the person's own.
 */
import { make } from './page.js';

const SENT = 'tian-typed:sent';
const PAUSE = 300;
const KEPT_OUT = ['password', 'file', 'submit', 'button', 'search'];

const keyOf = (form) => `tian-typed:${document.body.dataset.person}:${form.dataset.keep}`;

function fields(form) {
  return [...form.elements].filter(
    (field) => field.name && !KEPT_OUT.includes(field.type) && (field.type !== 'hidden' || 'keep' in field.dataset),
  );
}

const isChoice = (field) => ['radio', 'checkbox'].includes(field.type);

function read(form) {
  return fields(form)
    .filter((field) => !isChoice(field) || field.checked)
    .map((field) => [field.name, field.value]);
}

function write(form, kept) {
  const values = new Map();
  kept.forEach(([name, value]) => values.set(name, [...(values.get(name) ?? []), value]));
  fields(form).forEach((field) => {
    const own = values.get(field.name) ?? [];
    if (isChoice(field)) {
      field.checked = own.includes(field.value);
    } else if (own.length) {
      field.value = own.shift();
    }
  });
}

function stored(storage, key) {
  try {
    return JSON.parse(storage.getItem(key));
  } catch {
    return null;
  }
}

function tell(form, key) {
  const forget = () => {
    localStorage.removeItem(key);
    window.location.reload();
  };
  form.before(
    make(
      'div',
      { class: 'notice', role: 'status' },
      make('p', {}, form.dataset.kept),
      make('button', { type: 'button', class: 'button second small', onclick: forget }, form.dataset.forget),
    ),
  );
}

function bind(form) {
  const key = keyOf(form);
  let timer = null;
  const keep = () => {
    clearTimeout(timer);
    timer = null;
    try {
      localStorage.setItem(key, JSON.stringify(read(form)));
    } catch {
      // Storage is full or forbidden: the form itself still holds it.
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  };
  const kept = stored(localStorage, key);
  // After a refusal the page already shows what was typed.
  if (kept && !document.querySelector('.error-summary')) {
    write(form, kept);
    tell(form, key);
  }
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  window.addEventListener('pagehide', () => timer !== null && keep());
  form.addEventListener('submit', () => {
    // After the listeners of the page, which may write hidden fields.
    setTimeout(() => {
      keep();
      sessionStorage.setItem(SENT, JSON.stringify(key));
    });
  });
}

/** The page after sending tells whether the server took it: only then the copy goes. */
function settle() {
  const key = stored(sessionStorage, SENT);
  sessionStorage.removeItem(SENT);
  if (key && document.querySelector('[data-done]')) {
    localStorage.removeItem(key);
  }
}

/** Binds the forms of the page. */
export function keepTyped() {
  settle();
  document.querySelectorAll('form[data-keep]').forEach(bind);
}
