/* Finds persons by name or post and keeps those chosen as chips. */
import { send } from '../lib/http.js';
import { make, t } from '../lib/page.js';

const PAUSE = 250;
let serial = 0;

/**
 * A field of persons. `url(q)` gives the address of the hits `{id, name, post}`, `several` whether more than one can be
 * chosen, `changed()` is told of each change.
 */
export function personField({ label, url, several, look, changed }) {
  const id = `ops-person-${++serial}`;
  const list = make('ul', { class: 'ops-found', role: 'listbox', id: `${id}-list`, 'aria-label': label, hidden: true });
  const told = make('p', { class: 'hint', role: 'status' });
  const chips = make('ul', { class: 'ops-chips', 'aria-label': label });
  const input = make('input', {
    type: 'text',
    id,
    class: look.input,
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': `${id}-list`,
    'aria-describedby': `${id}-hint`,
  });
  let chosen = [];
  let hits = [];
  let active = -1;
  let asked = 0;
  let timer;

  const fold = () => {
    asked++;
    clearTimeout(timer);
    list.hidden = true;
    list.replaceChildren();
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const light = (index) => {
    active = (index + hits.length) % hits.length;
    [...list.children].forEach((one, at) => one.setAttribute('aria-selected', String(at === active)));
    list.children[active].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', list.children[active].id);
  };
  const draw = () => {
    chips.replaceChildren(
      ...chosen.map((person) =>
        make(
          'li',
          {},
          make('span', {}, make('b', {}, person.name), person.post ? ` ${person.post}` : ''),
          make(
            'button',
            { type: 'button', 'aria-label': t('operations.person.remove', person.name), onclick: () => remove(person) },
            '×',
          ),
        ),
      ),
    );
    chips.hidden = !chosen.length;
  };
  const remove = (person) => {
    chosen = chosen.filter((one) => one.id !== person.id);
    draw();
    told.textContent = t('operations.person.removed', person.name);
    input.focus();
    changed();
  };
  const pick = (person) => {
    chosen = several ? [...chosen.filter((one) => one.id !== person.id), person] : [person];
    input.value = '';
    fold();
    draw();
    told.textContent = t('operations.person.chosen', person.name);
    input.focus();
    changed();
  };
  const show = () => {
    list.replaceChildren(
      ...hits.map((person, index) =>
        make(
          'li',
          {
            role: 'option',
            id: `${id}-${index}`,
            'aria-selected': 'false',
            'data-person': person.id,
            // The field keeps the focus, so that its list does not fold before the click has arrived.
            onmousedown: (event) => event.preventDefault(),
            onclick: () => pick(person),
          },
          make('b', {}, person.name),
          person.post ? make('span', { class: 'sub' }, ` ${person.post}`) : null,
        ),
      ),
    );
    list.hidden = !hits.length;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    told.textContent = hits.length ? t('operations.person.found', hits.length) : t('operations.person.none');
  };
  const search = async () => {
    const q = input.value.trim();
    const mine = ++asked;
    if (!q) {
      fold();
      told.textContent = '';
      return;
    }
    try {
      const found = await send('GET', url(q));
      if (mine === asked) {
        hits = found.filter(({ id: person }) => !chosen.some((one) => one.id === person));
        active = -1;
        show();
      }
    } catch (error) {
      told.textContent = error.problems?.[0]?.text ?? t('operations.away');
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (list.hidden) {
        clearTimeout(timer);
        search();
      } else {
        pick(hits[Math.max(active, 0)]);
      }
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      fold();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden) {
      event.preventDefault();
      light(active < 0 && event.key === 'ArrowUp' ? hits.length - 1 : active + (event.key === 'ArrowDown' ? 1 : -1));
    }
  });
  input.addEventListener('blur', fold);
  draw();

  return {
    name: several ? 'persons' : 'person',
    input,
    node: make(
      'div',
      { class: 'field ops-persons' },
      make('label', { for: id }, label),
      make('p', { class: 'hint', id: `${id}-hint` }, t('operations.person.hint')),
      chips,
      make('div', { class: 'ops-finder' }, input, list),
      told,
    ),
    chosen: () => chosen,
    read: () => chosen,
    write: (persons) => {
      chosen = persons ?? [];
      draw();
    },
    missing: () => (chosen.length ? null : t('operations.person.missing')),
    inWords: () => chosen.map(({ name }) => name).join(t('operations.comma')),
  };
}
