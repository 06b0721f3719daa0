/* The form of a task, the same file as in Tasklist: shown, kept while typing, submitted. */
import { Form } from '@bpmn-io/form-js-viewer';
import { Autosave } from '../lib/autosave.js';
import { Away, Refused, SignedOut, send } from '../lib/http.js';
import { make, showProblems, t, valueOf } from '../lib/page.js';
import { speakChinese } from '../lib/form-texts.js';
import { signing } from '../lib/signing.js';
import { withUnits } from '../lib/unit-choice.js';

const AUTO_NEXT = 'tian-auto-next';

/* What was said of the task before, when this one has opened by itself. */
const doneBefore = sessionStorage.getItem('tian-done');
if (doneBefore) {
  sessionStorage.removeItem('tian-done');
  document
    .querySelector('.page-head')
    .before(make('div', { class: 'notice good', role: 'status' }, make('p', {}, doneBefore), autoNext()));
}

const place = document.getElementById('task-form');
if (place) {
  open(place, valueOf('form-data'));
}

/** What is only to be read stands there whole; form-js would make a window of 350 pixels with a scroll bar. */
function showWhole(container) {
  const fit = () =>
    container.querySelectorAll('textarea[readonly]').forEach((area) => {
      area.style.setProperty('--whole', 'auto');
      area.style.setProperty('--whole', `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`);
    });
  new ResizeObserver(fit).observe(container);
  fit();
}

/** Names of the values a person can change; rows count as one. */
function editableNames(schema) {
  return schema.components
    .flatMap((part) => (part.type === 'group' && !part.path ? part.components : [part]))
    .filter((part) => !part.readonly)
    .map((part) => (part.type === 'dynamiclist' ? part.path : part.key))
    .filter(Boolean);
}

function onlyNamed(values, names) {
  return Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));
}

async function open(container, { taskId, schema, values, draft }) {
  const problems = document.getElementById('problems');
  const button = document.getElementById('submit-task');
  const names = editableNames(schema);
  let current = values;
  const autosave = new Autosave({
    key: `tian-task:${document.body.dataset.person}:${taskId}`,
    read: () => onlyNamed(current, names),
    save: (typed) => send('PUT', `/desk/tasks/${taskId}/draft`, typed).then(tellKept),
    state: document.getElementById('save-state'),
    refused: (list) => showProblems(problems, list, () => null),
  });

  const form = new Form({ container });
  if (document.documentElement.lang !== 'en') {
    speakChinese(form, container);
  }
  const leftOver = autosave.leftOver();
  await form.importSchema(schema, { ...values, ...onlyNamed(leftOver ?? draft ?? {}, names) });
  // form-js also tells of changes it makes itself while it opens: only what differs is typed.
  let known = JSON.stringify(onlyNamed(form._getState().data, names));
  form.on('changed', ({ data }) => {
    current = data;
    const typed = JSON.stringify(onlyNamed(data, names));
    if (typed !== known) {
      known = typed;
      autosave.changed();
    }
  });
  showWhole(container);
  takeSuggestedUnits(async (units, as, items) => {
    current = withUnits(form._getState().data, units, as, items, names);
    await form.importSchema(schema, { ...values, ...current });
    current = form._getState().data;
    known = JSON.stringify(onlyNamed(current, names));
    autosave.changed();
  });
  if (leftOver) {
    current = { ...values, ...leftOver };
    autosave.changed();
  }

  const drawn = signing(null);
  button.addEventListener('click', async () => {
    const { data, errors } = form.submit();
    const found = problemsOf(form, errors);
    if (found.length) {
      showProblems(problems, found, (field) => elementOf(form, field));
      return;
    }
    problems.hidden = true;
    button.disabled = true;
    try {
      if (drawn) {
        await send('PUT', `/desk/tasks/${taskId}/signature`, { signature: drawn() });
      }
      const done = await send('POST', `/desk/tasks/${taskId}/completion${back(container)}`, data);
      autosave.forget();
      finish(container, taskId, done);
    } catch (error) {
      button.disabled = false;
      tell(problems, error, form);
    }
  });
}

/** What stands beside the form and shows what was typed, such as the letter, is drawn anew. */
function tellKept(answer) {
  document.body.dispatchEvent(new Event('tian-kept'));
  return answer;
}

/** A click on a suggested unit puts it into the form, and says so where one has clicked. */
function takeSuggestedUnits(put) {
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest?.('[data-put-units]');
    if (!button) {
      return;
    }
    const items = (button.dataset.putItems ?? '').split(' ').map((one) => one.split(',').filter(Boolean));
    await put(button.dataset.putUnits.split(' '), button.dataset.putAs, items);
    const told = document.querySelector('[data-put-told]');
    told.hidden = false;
    told.textContent = button.dataset.putDone;
  });
}

/** What form-js found, in the order of the form, with the field's label before the message. */
function problemsOf(form, errors) {
  const registry = form.get('formFieldRegistry');
  const list = [];
  const collect = (id, entry, indexes) => {
    const field = registry.get(id);
    if (Array.isArray(entry) && entry.every((text) => typeof text === 'string')) {
      const row = indexes.map((index) => ` ${Number(index) + 1}`).join('');
      const label = field.label || field.dateLabel || '';
      list.push({ field: [id, ...indexes].join('_'), text: `${label}${row}${t('desk.colon')}${entry[0]}` });
    } else {
      Object.entries(entry ?? {}).forEach(([index, inner]) => collect(id, inner, [...indexes, index]));
    }
  };
  registry.getAll().forEach(({ id }) => errors[id] && collect(id, errors[id], []));
  return list;
}

/** The input of a field: by form-js id with row numbers, or by the server's path `contacts[0].note`. */
function elementOf(form, field) {
  const container = form._container;
  return container.querySelector(selectorOfId(field)) ?? container.querySelector(selectorOfPath(form, field));
}

/** Of a radio group form-js numbers the inputs: the first one stands for the group. */
function selectorOfId(id) {
  const name = CSS.escape(id);
  return `[id^="fjs-form"][id$="-${name}"], [id^="fjs-form"][id*="-${name}-"]`;
}

function selectorOfPath(form, path) {
  const names = path.replace(/\[\d+\]/g, '').split('.');
  const rows = [...path.matchAll(/\[(\d+)\]/g)].map(([, row]) => `_${row}`).join('');
  const field = form
    .get('formFieldRegistry')
    .getAll()
    .find((candidate) => candidate.key === names.at(-1) || candidate.path === names.at(-1));
  return selectorOfId(field ? `${field.id}${rows}` : 'none');
}

function tell(problems, error, form) {
  if (error instanceof Refused) {
    showProblems(problems, error.problems, (field) => elementOf(form, field));
  } else if (error instanceof SignedOut || error instanceof Away) {
    const key = error instanceof SignedOut ? 'desk.save.signed-out' : 'desk.save.away';
    showProblems(problems, [{ field: '', text: t(key) }], () => null);
  } else {
    throw error;
  }
}

/** Carries along from which list the task was opened, to come back to it and go on in it. */
function back({ dataset }) {
  return dataset.queue ? `?queue=${encodeURIComponent(dataset.queue)}` : '';
}

/** Whether the next task opens by itself: as the person has chosen in this browser. */
function autoNext() {
  const box = make('input', { type: 'checkbox', id: 'auto-next' });
  box.checked = localStorage.getItem(AUTO_NEXT) === '1';
  box.addEventListener('change', () => localStorage.setItem(AUTO_NEXT, box.checked ? '1' : '0'));
  return make('label', { class: 'choice' }, box, ' ', make('span', {}, t('desk.task.auto-next')));
}

function finish(container, taskId, { message, next, caseUrl, backUrl, backText }) {
  if (next && localStorage.getItem(AUTO_NEXT) === '1') {
    sessionStorage.setItem('tian-done', message);
    window.location.assign(next.url);
    return;
  }
  const notice = make(
    'div',
    { class: 'notice good', role: 'status', tabindex: '-1' },
    make('h2', {}, message),
    make(
      'div',
      { class: 'buttons' },
      next ? make('a', { class: 'button', href: next.url }, t('desk.task.next', next.title)) : null,
      make('a', { href: backUrl ?? '/desk' }, backText ?? t('desk.error.to-desk')),
      caseUrl ? make('a', { href: caseUrl }, t('desk.task.to-case')) : null,
    ),
    next ? autoNext() : null,
  );
  document.querySelectorAll('[data-until-done]').forEach((part) => part.remove());
  // What can still be done with it, such as taking it back; operations.js draws it.
  const rest = make('div', { class: 'section' }, make('div', { 'data-operations': taskId, 'data-case-url': caseUrl }));
  container.replaceChildren(notice, rest);
  document.dispatchEvent(new CustomEvent('tian-finished', { detail: rest.firstElementChild }));
  notice.scrollIntoView({ block: 'center' });
  notice.focus();
}
