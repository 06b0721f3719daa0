/* The other fields of an operation. Each has a name, its node, what stands in it, and a word when it is left empty. */
import { make, t } from '../lib/page.js';

/** What a vote asks for unless one asks for more or less. */
const MORE_THAN_HALF = 51;

let serial = 0;

/** A reason or an answer, with its limits said and counted; the server decides about them. */
export function wordsField({ name, label, hint, missing, look, most, changed }) {
  const id = `ops-${name}-${++serial}`;
  const area = make('textarea', { id, rows: 3, class: look.input, 'aria-describedby': `${id}-hint ${id}-count` });
  const count = make('p', { class: 'counter', id: `${id}-count` });
  const draw = () => {
    const length = [...area.value.trim()].length;
    count.textContent = length ? t('operations.reason.written', length) : '';
    count.classList.toggle('over', length > most);
  };
  area.addEventListener('input', () => {
    draw();
    changed();
  });
  draw();
  return {
    name,
    input: area,
    node: make('div', { class: 'field' }, make('label', { for: id }, label), make('p', { class: 'hint', id: `${id}-hint` }, hint), area, count),
    read: () => area.value,
    write: (text) => {
      area.value = text ?? '';
      draw();
    },
    missing: () => (area.value.trim() ? null : missing),
    inWords: () => area.value.trim(),
  };
}

/** One of several things with a word more each: `choices` are `{value, label, hint}`. */
export function choiceField({ name, label, choices, missing, changed, preset }) {
  const group = `ops-${name}-${++serial}`;
  const options = choices.map(({ value, label: words, hint }, index) => {
    const id = `${group}-${index}`;
    const radio = make('input', {
      type: 'radio',
      name: group,
      id,
      value,
      checked: value === preset,
      'aria-describedby': hint ? `${id}-hint` : null,
      onchange: changed,
    });
    return make(
      'div',
      { class: 'ops-option' },
      radio,
      make('label', { for: id }, make('span', {}, words), hint ? make('span', { class: 'hint', id: `${id}-hint` }, hint) : null),
    );
  });
  const node = make('fieldset', { class: 'ops-choice' }, make('legend', {}, label), ...options);
  const checked = () => node.querySelector('input:checked');
  return {
    name,
    input: node.querySelector('input') ?? node,
    node,
    read: () => checked()?.value ?? null,
    write: (value) => {
      node.querySelectorAll('input').forEach((radio) => {
        radio.checked = radio.value === value;
      });
    },
    missing: () => (checked() ? null : missing),
    chosen: () => choices.find(({ value }) => value === checked()?.value),
    inWords: () => choices.find(({ value }) => value === checked()?.value)?.label ?? '',
  };
}

/** Per cent and the votes of each person, with what it comes to in words; `persons()` are those chosen. */
export function votesField({ persons, look, changed }) {
  const id = `ops-votes-${++serial}`;
  const percent = make('input', { type: 'number', id, min: 1, max: 100, value: MORE_THAN_HALF, class: `ops-number ${look.input}`, inputmode: 'numeric' });
  const rows = make('div', { class: 'ops-weights', role: 'group', 'aria-label': t('operations.weights') });
  const words = make('p', { class: 'hint', role: 'status' });
  let weights = {};
  const tell = () => {
    const all = persons().reduce((sum, person) => sum + Number(weights[person.id] ?? 1), 0);
    words.textContent = persons().length ? t('operations.vote.in-words', persons().length, all, percent.value) : '';
  };
  const draw = () => {
    rows.replaceChildren(
      ...persons().map((person, index) => {
        const input = make('input', {
          type: 'number',
          id: `${id}-${index}`,
          min: 1,
          value: weights[person.id] ?? 1,
          class: `ops-number ${look.input}`,
          'aria-label': t('operations.weight.of', person.name),
          inputmode: 'numeric',
          oninput: () => {
            weights[person.id] = input.value;
            tell();
            changed();
          },
        });
        return make('div', {}, make('label', { for: `${id}-${index}` }, person.name), input);
      }),
    );
    tell();
  };
  percent.addEventListener('input', () => {
    tell();
    changed();
  });
  return {
    name: 'votes',
    input: percent,
    node: make(
      'div',
      { class: 'ops-votes' },
      make('div', { class: 'field' }, make('label', { for: id }, t('operations.percent')), percent),
      make('div', { class: 'field' }, make('span', { class: 'label' }, t('operations.weights')), rows),
      words,
    ),
    draw,
    read: () => ({ percent: percent.value, weights }),
    write: (kept) => {
      percent.value = kept?.percent ?? MORE_THAN_HALF;
      weights = kept?.weights ?? {};
      draw();
    },
    missing: () => null,
    inWords: () => words.textContent,
  };
}
