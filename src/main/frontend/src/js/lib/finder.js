/* A search field with a list of hits; works by keyboard because hits are plain buttons. */
import { send } from './http.js';
import { make, t } from './page.js';

const PAUSE = 250;

/**
 * Binds an input: `url(q)` gives the address, `pick(hit)` is called with the chosen one. A `free` field is a text of its
 * own that a hit may replace: nothing found is no news there, and the hits go when one goes on.
 */
export function bindFinder(input, { url, pick, free = false }) {
  const list = input.parentElement.querySelector('.found');
  let timer;
  let asked = 0;

  const show = (hits) => {
    list.replaceChildren(
      ...hits.map((hit) =>
        make(
          'li',
          {},
          make(
            'button',
            {
              type: 'button',
              onclick: () => {
                input.value = '';
                list.replaceChildren();
                input.focus();
                pick(hit);
              },
            },
            hit.name,
            hit.hint ? make('span', { class: 'sub' }, ` ${hit.hint}`) : null,
          ),
        ),
      ),
    );
    if (!hits.length && !free) {
      list.replaceChildren(make('li', {}, t('desk.edit.nothing-found')));
    }
  };

  const search = async () => {
    const q = input.value.trim();
    const mine = ++asked;
    if (!q) {
      list.replaceChildren();
      return;
    }
    try {
      const hits = await send('GET', url(q));
      if (mine === asked) {
        show(hits);
      }
    } catch {
      list.replaceChildren(...(free ? [] : [make('li', {}, t('desk.save.away'))]));
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(timer);
      search();
    }
  });
  if (free) {
    input.parentElement.addEventListener('focusout', ({ relatedTarget }) => {
      if (!input.parentElement.contains(relatedTarget)) {
        asked++;
        list.replaceChildren();
      }
    });
  }
}
