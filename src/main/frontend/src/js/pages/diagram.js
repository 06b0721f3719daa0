/* Process diagrams of a case: what was run through, where it stands. Loaded when they come into view. */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { send } from '../lib/http.js';
import { t } from '../lib/page.js';

async function draw(place) {
  const shown = await send('GET', place.dataset.diagram);
  const canvasPlace = place.querySelector('.canvas');
  canvasPlace.replaceChildren();
  const viewer = new NavigatedViewer({ container: canvasPlace });
  await viewer.importXML(shown.xml);
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const mark = (ids, marker) => ids.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, marker));
  mark(shown.done, 'tian-done');
  mark(shown.flows, 'tian-done');
  mark(shown.current, 'tian-current');
  const overlays = viewer.get('overlays');
  shown.current
    .filter((id) => registry.get(id))
    .forEach((id) => {
      const flag = document.createElement('span');
      flag.className = 'tian-flag';
      flag.textContent = t('desk.diagram.here');
      overlays.add(id, { position: { top: -14, left: 0 }, html: flag });
    });
  canvas.zoom('fit-viewport', 'auto');
  return viewer;
}

const observer = new IntersectionObserver((entries) => {
  entries
    .filter((entry) => entry.isIntersecting)
    .forEach(({ target }) => {
      observer.unobserve(target);
      draw(target).then(
        (viewer) => bindZoom(target, viewer),
        () => (target.querySelector('.canvas').textContent = t('desk.diagram.failed')),
      );
    });
});

function bindZoom(place, viewer) {
  place.querySelectorAll('[data-zoom]').forEach((button) => {
    button.addEventListener('click', () => {
      const canvas = viewer.get('canvas');
      if (button.dataset.zoom === 'fit') {
        canvas.zoom('fit-viewport', 'auto');
      } else {
        canvas.zoom(canvas.zoom() * (button.dataset.zoom === 'in' ? 1.25 : 0.8));
      }
    });
  });
}

document.querySelectorAll('[data-diagram]').forEach((place) => observer.observe(place));

/* Tabs over the instances: arrow keys move, as readers of tabs expect. */
document.querySelectorAll('[role="tablist"]').forEach((list) => {
  const tabs = [...list.querySelectorAll('[role="tab"]')];
  const select = (chosen) => {
    tabs.forEach((tab) => {
      const on = tab === chosen;
      tab.setAttribute('aria-selected', String(on));
      tab.tabIndex = on ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')).hidden = !on;
    });
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        const target = tabs[(index + step + tabs.length) % tabs.length];
        select(target);
        target.focus();
      }
    });
  });
});
