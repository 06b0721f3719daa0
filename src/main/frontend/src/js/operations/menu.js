/* What can be done with a task: buttons in groups where there is room, a menu that unfolds where there is none. */
import { make, t } from '../lib/page.js';

const GROUPS = {
  work: ['transfer', 'delegate', 'add-signer', 'remove-signer'],
  flow: ['return', 'withdraw', 'copy', 'urge'],
  control: ['suspend', 'resume', 'terminate', 'jump'],
};

const NARROW = window.matchMedia('(max-width: 47.99rem)');

let serial = 0;

/** The offers by group, without empty groups. */
function grouped(offers) {
  return Object.entries(GROUPS)
    .map(([group, codes]) => [group, codes.map((code) => offers.find((one) => one.operation === code)).filter(Boolean)])
    .filter(([, own]) => own.length);
}

function reasonOf(offer) {
  return offer.objections.map(({ text }) => text).join(' ');
}

/**
 * Draws the offers into `place`. What is refused stays in reach of keyboard and screen reader and says why;
 * `choose(offer)` is called for what is possible. `folded`: always as a menu.
 */
export function showOffers(place, offers, { look, folded, choose }) {
  const draw = () => {
    place.replaceChildren(folded || NARROW.matches ? menu(offers, look, choose) : bar(offers, look, choose));
  };
  NARROW.addEventListener('change', draw);
  draw();
  return () => NARROW.removeEventListener('change', draw);
}

function bar(offers, look, choose) {
  const why = make('p', { class: 'ops-why', hidden: true });
  const tell = (offer) => {
    why.hidden = offer.possible;
    why.textContent = offer.possible ? '' : t('operations.not-now', offer.name) + reasonOf(offer);
  };
  const button = (offer) => {
    const id = `ops-why-${++serial}`;
    const node = make(
      'button',
      {
        type: 'button',
        class: look.small,
        'data-operation': offer.operation,
        'aria-disabled': offer.possible ? null : 'true',
        'aria-describedby': offer.possible ? null : id,
        onclick: () => (offer.possible ? choose(offer) : tell(offer)),
        onfocus: () => tell(offer),
        onmouseenter: () => tell(offer),
      },
      offer.name,
    );
    return offer.possible ? [node] : [node, make('span', { id, class: 'visually-hidden' }, reasonOf(offer))];
  };
  return make(
    'div',
    { class: 'ops-bar' },
    make(
      'div',
      { class: 'ops-groups' },
      ...grouped(offers).map(([group, own]) => {
        const name = t(`operations.group.${group}`);
        return make(
          'div',
          { class: 'ops-group', role: 'group', 'aria-label': name },
          make('span', { class: 'ops-group-name', 'aria-hidden': 'true' }, name),
          ...own.flatMap(button),
        );
      }),
    ),
    why,
  );
}

function menu(offers, look, choose) {
  const id = `ops-menu-${++serial}`;
  const list = make('div', { class: 'ops-menu', role: 'menu', id, 'aria-label': t('operations.title'), hidden: true });
  const toggle = make(
    'button',
    { type: 'button', class: `${look.toggle} ops-toggle`, 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': id },
    t('operations.more'),
    make('span', { class: 'ops-caret', 'aria-hidden': 'true' }),
  );
  const items = () => [...list.querySelectorAll('[role=menuitem]')];
  const outside = ({ target }) => !target.isConnected || root.contains(target) || fold(false);
  const fold = (back = true) => {
    list.hidden = true;
    toggle.setAttribute('aria-expanded', 'false');
    document.removeEventListener('click', outside, true);
    if (back) {
      toggle.focus();
    }
  };
  const unfold = (last) => {
    list.hidden = false;
    toggle.setAttribute('aria-expanded', 'true');
    document.addEventListener('click', outside, true);
    list.scrollIntoView({ block: 'nearest' });
    items().at(last ? -1 : 0)?.focus();
  };
  const item = (offer) => {
    const why = offer.possible ? null : `ops-why-${++serial}`;
    return make(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: '-1',
        'data-operation': offer.operation,
        'aria-disabled': offer.possible ? null : 'true',
        'aria-describedby': why,
        onclick: () => {
          if (offer.possible) {
            fold();
            choose(offer);
          }
        },
      },
      make('span', { class: 'ops-item-name' }, offer.name),
      why ? make('span', { id: why, class: 'ops-item-why' }, reasonOf(offer)) : null,
    );
  };
  list.append(
    ...grouped(offers).map(([group, own]) => {
      const name = t(`operations.group.${group}`);
      return make(
        'div',
        { role: 'group', 'aria-label': name, class: 'ops-menu-group' },
        make('span', { class: 'ops-group-name', 'aria-hidden': 'true' }, name),
        ...own.map(item),
      );
    }),
  );
  const root = make('div', { class: 'ops-folded' }, toggle, list);
  toggle.addEventListener('click', () => (list.hidden ? unfold() : fold()));
  toggle.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      unfold(event.key === 'ArrowUp');
    }
  });
  list.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement);
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (event.key in steps) {
      event.preventDefault();
      all.at(steps[event.key] % all.length).focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      fold();
    } else if (event.key === 'Tab') {
      fold(false);
    } else if (event.key.length === 1 && event.key !== ' ') {
      all.find((one) => one.textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    }
  });
  return root;
}
