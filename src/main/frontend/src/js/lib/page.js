/* Values and texts that the server has put into the page as JSON blocks. */

export function valueOf(id) {
  const block = document.getElementById(id);
  return block ? JSON.parse(block.textContent) : null;
}

const texts = valueOf('texts') ?? {};

/** Texts that come later, as those of a part that also stands in pages that are not ours. */
export function addTexts(more) {
  Object.assign(texts, more);
}

/** The text of a key with its placeholders filled. */
export function t(key, ...values) {
  return (texts[key] ?? key).replace(/\{(\d)\}/g, (whole, index) => values[index] ?? whole);
}

/** Makes an element: `make('button', { type: 'button' }, 'text', child)`. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value != null) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

export function clock(date = new Date()) {
  return date.toTimeString().slice(0, 5);
}

/**
 * Shows what is wrong at the top, with links to the fields, and puts the focus there.
 * `links` finds the element of a field, or null.
 */
export function showProblems(place, problems, elementOf) {
  place.replaceChildren(
    make('h2', {}, t('desk.problems')),
    make(
      'ul',
      {},
      ...problems.map(({ field, text }) => {
        const target = field ? elementOf(field) : null;
        if (!target) {
          return make('li', {}, text);
        }
        target.id ||= `field-${field.replace(/[^a-zA-Z0-9]+/g, '-')}`;
        const jump = (event) => {
          event.preventDefault();
          target.scrollIntoView({ block: 'center' });
          target.focus();
        };
        return make('li', {}, make('a', { href: `#${target.id}`, onclick: jump }, text));
      }),
    ),
  );
  place.hidden = false;
  place.focus();
}
