/* Asks what an operation needs, says what it will do, sends it; a no and a lost connection leave everything as typed. */
import { Refused, SignedOut } from '../lib/http.js';
import { make, t } from '../lib/page.js';

let serial = 0;

/** What to tell of a call that failed: `{field, text}` each. */
export function problemsOf(error) {
  if (error instanceof Refused && error.problems.length) {
    return error.problems;
  }
  return [{ field: '', text: t(error instanceof SignedOut ? 'operations.signed-out' : 'operations.away') }];
}

function fieldOf(fields, name) {
  const plain = name.replace(/[[.].*$/, '');
  const votes = ['percent', 'weights'].includes(plain);
  return fields.find((field) => field.name === (votes ? 'votes' : plain));
}

function problemsBox(problems, fields) {
  const line = ({ field, text }) => {
    const found = field ? fieldOf(fields, field) : null;
    if (!found) {
      return make('li', {}, text);
    }
    const go = (event) => {
      event.preventDefault();
      found.input.focus();
    };
    return make('li', {}, make('a', { href: '#', onclick: go }, text));
  };
  return [make('h3', {}, t('operations.problems')), make('ul', {}, ...problems.map(line))];
}

/**
 * Opens the dialog.
 *
 * fields: see fields.js; consequence: what cannot be taken back, in words — then the person confirms in a second step,
 * where `summary()` shows what is about to happen; send(): resolves when the server has done it; done(answer): after it.
 */
export function ask({ look, title, about, lead, fields, submit, consequence, summary, kept, send, done }) {
  const id = `ops-dialog-${++serial}`;
  const problems = make('div', { class: 'error-summary', role: 'alert', tabindex: '-1', hidden: true });
  const fill = make('div', {}, ...fields.map(({ node }) => node));
  const confirm = make('div', { class: 'ops-confirm', tabindex: '-1', hidden: true });
  const go = make('button', { type: 'submit', class: look.primary }, '');
  const back = make('button', { type: 'button', class: look.second, hidden: true, onclick: () => step('fill') }, t('operations.back'));
  const cancel = make('button', { type: 'button', class: look.second, onclick: () => dialog.close() }, t('operations.cancel'));
  const restored = make('div', { class: 'notice', role: 'status', hidden: true });
  const form = make(
    'form',
    { novalidate: true },
    make('h2', { id }, title),
    make('p', { class: 'ops-about' }, about),
    make('p', { id: `${id}-lead` }, lead),
    restored,
    problems,
    fill,
    confirm,
    make('div', { class: 'buttons' }, go, back, cancel),
  );
  const dialog = make(
    'dialog',
    { class: `ops-dialog ${look.place}`, 'aria-labelledby': id, 'aria-describedby': `${id}-lead` },
    form,
  );
  let at = 'fill';

  const step = (to) => {
    at = to;
    fill.hidden = to !== 'fill';
    confirm.hidden = to === 'fill';
    back.hidden = to === 'fill';
    go.textContent = consequence ? t(to === 'fill' ? 'operations.next' : 'operations.sure', title) : submit;
    if (to === 'confirm') {
      confirm.replaceChildren(make('div', { class: 'notice near' }, make('p', {}, consequence)), ...summary());
      confirm.focus();
    }
  };
  const tell = (list) => {
    step('fill');
    problems.replaceChildren(...problemsBox(list, fields));
    problems.hidden = false;
    problems.focus();
    problems.scrollIntoView({ block: 'nearest' });
  };
  const offerAnew = () => {
    const forget = () => {
      kept.forget();
      fields.forEach((field) => field.write(null));
      restored.hidden = true;
    };
    restored.replaceChildren(
      make('p', {}, t('operations.kept')),
      make('button', { type: 'button', class: look.small, onclick: forget }, t('operations.forget')),
    );
    restored.hidden = false;
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problems.hidden = true;
    const missing = fields
      .filter(({ node }) => !node.hidden)
      .map((field) => ({ field: field.name, text: field.missing() }))
      .filter(({ text }) => text);
    if (missing.length) {
      tell(missing);
      return;
    }
    if (consequence && at === 'fill') {
      step('confirm');
      return;
    }
    go.disabled = true;
    go.textContent = t('operations.sending');
    try {
      const answer = await send();
      kept.forget();
      dialog.close();
      done(answer);
    } catch (error) {
      tell(problemsOf(error));
    } finally {
      go.disabled = false;
    }
  });
  dialog.addEventListener('close', () => dialog.remove());

  const before = kept.read();
  if (before) {
    fields.forEach((field) => before[field.name] != null && field.write(before[field.name]));
    offerAnew();
  }
  step('fill');
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.input.focus();
  return dialog;
}

/** Keeps all fields as they stand. */
export function keepAll(kept, fields) {
  kept.write(Object.fromEntries(fields.map((field) => [field.name, field.read()])));
}
