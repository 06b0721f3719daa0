/* A leader's page: phrases that go into the comment, and the place to sign with the finger. */
import SignaturePad from 'signature_pad';

/* Enough dots to print 48 mm sharply, and few enough to stay small. */
const MOST_DOTS_PER_PIXEL = 2;

const comment = document.getElementById('endorsementComment');
const phrases = document.getElementById('phrases');
phrases.hidden = false;
phrases.addEventListener('click', ({ target }) => {
  const { phrase } = target.dataset;
  if (!phrase) {
    return;
  }
  comment.value = comment.value.includes(phrase) ? comment.value : comment.value + phrase;
  comment.dispatchEvent(new Event('input', { bubbles: true }));
});

const signing = document.getElementById('signing');
const canvas = document.getElementById('signing-pad');
const field = document.getElementById('signature');
signing.hidden = false;
const pad = new SignaturePad(canvas, { penColor: '#1a1a1a', minWidth: 1, maxWidth: 3 });

/** What came back after a refusal; its strokes are gone, so it stands as a picture until something is drawn. */
let earlier = field.value;

function fit() {
  const { width, height } = canvas.getBoundingClientRect();
  const dots = Math.min(window.devicePixelRatio || 1, MOST_DOTS_PER_PIXEL);
  const strokes = pad.toData();
  canvas.width = Math.round(width * dots);
  canvas.height = Math.round(height * dots);
  canvas.getContext('2d').scale(dots, dots);
  pad.clear();
  if (earlier) {
    pad.fromDataURL(earlier, { width, height });
  } else {
    pad.fromData(strokes);
  }
}

let fitted = 0;
new ResizeObserver(() => {
  const { width } = canvas.getBoundingClientRect();
  if (width !== fitted) {
    fitted = width;
    fit();
  }
}).observe(canvas);

pad.addEventListener('beginStroke', () => {
  if (earlier) {
    earlier = '';
    pad.clear();
  }
});
document.getElementById('signing-clear').addEventListener('click', () => {
  earlier = '';
  pad.clear();
});

comment.form.addEventListener('submit', () => {
  field.value = earlier || (pad.isEmpty() ? '' : pad.toDataURL('image/png'));
});
