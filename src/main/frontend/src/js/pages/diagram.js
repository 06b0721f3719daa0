/* Process diagrams of a case: what was run through, where it stands. Loaded when they come into view. */
import Viewer from 'bpmn-js/lib/Viewer';
import { send } from '../lib/http.js';
import { t } from '../lib/page.js';

/* Below this scale nobody can read the labels: then the diagram is wider than its frame and scrolls. */
const READABLE = 0.8;
const MARGIN = 24;

async function draw(place) {
  const shown = await send('GET', place.dataset.diagram);
  const frame = place.querySelector('.canvas');
  const paper = document.createElement('div');
  paper.className = 'paper-of-diagram';
  frame.replaceChildren(paper);
  const viewer = new Viewer({ container: paper });
  await viewer.importXML(shown.xml);
  mark(viewer, shown);
  const drawing = { viewer, frame, paper, current: shown.current };
  await visible(frame);
  viewer.get('canvas').resized();
  scale(drawing, Math.max(READABLE, scaleThatFits(drawing)));
  bindTools(place, drawing);
}

/* Its tab may be left while it is being drawn, and what is not shown has no size to scale by. */
function visible(element) {
  return new Promise((resolve) => {
    new IntersectionObserver(([entry], watcher) => {
      if (entry.isIntersecting) {
        watcher.disconnect();
        resolve();
      }
    }).observe(element);
  });
}

function mark(viewer, { done, flows, current }) {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const known = (ids) => ids.filter((id) => registry.get(id));
  known([...done, ...flows]).forEach((id) => canvas.addMarker(id, 'tian-done'));
  known(current).forEach((id) => {
    canvas.addMarker(id, 'tian-current');
    const flag = document.createElement('span');
    flag.className = 'tian-flag';
    flag.textContent = t('desk.diagram.here');
    viewer.get('overlays').add(id, { position: { top: -18, left: 0 }, html: flag });
  });
}

function scaleThatFits({ viewer, frame }) {
  const { inner } = viewer.get('canvas').viewbox();
  return Math.min(1, frame.clientWidth / (inner.width + 2 * MARGIN));
}

/** Makes the paper as large as the diagram at that scale and shows where the case stands. */
function scale(drawing, factor) {
  const { viewer, frame, paper } = drawing;
  const canvas = viewer.get('canvas');
  const { inner } = canvas.viewbox();
  drawing.factor = factor;
  paper.style.width = `${Math.ceil((inner.width + 2 * MARGIN) * factor)}px`;
  paper.style.height = `${Math.ceil((inner.height + 2 * MARGIN) * factor)}px`;
  canvas.resized();
  canvas.viewbox({
    x: inner.x - MARGIN,
    y: inner.y - MARGIN,
    width: inner.width + 2 * MARGIN,
    height: inner.height + 2 * MARGIN,
  });
  const here = viewer.get('elementRegistry').get(drawing.current[0]);
  if (here) {
    frame.scrollLeft = (here.x + here.width / 2 - inner.x + MARGIN) * factor - frame.clientWidth / 2;
    frame.scrollTop = (here.y + here.height / 2 - inner.y + MARGIN) * factor - frame.clientHeight / 2;
  }
}

function bindTools(place, drawing) {
  const factors = {
    fit: () => scaleThatFits(drawing),
    in: () => Math.min(2, drawing.factor * 1.25),
    out: () => Math.max(0.2, drawing.factor * 0.8),
  };
  place.querySelectorAll('[data-zoom]').forEach((button) => {
    button.addEventListener('click', () => scale(drawing, factors[button.dataset.zoom]()));
  });
}

const observer = new IntersectionObserver((entries) => {
  entries
    .filter((entry) => entry.isIntersecting)
    .forEach(({ target }) => {
      observer.unobserve(target);
      draw(target).catch(() => {
        target.querySelector('.canvas').textContent = t('desk.diagram.failed');
      });
    });
});

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
