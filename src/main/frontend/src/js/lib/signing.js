/* The place to sign by hand: finger, pen or mouse; the last stroke or all can be taken back. */
import SignaturePad from 'signature_pad';

/* Enough dots to print 48 mm sharply, and few enough to stay small. */
const MOST_DOTS_PER_PIXEL = 2;

/**
 * Opens the place; resolves what was drawn to a data address, empty when nothing was. A form takes it along when it is
 * sent.
 */
export function signing(form) {
  const place = document.getElementById('signing');
  if (!place) {
    return null;
  }
  const canvas = document.getElementById('signing-pad');
  const field = document.getElementById('signature');
  place.hidden = false;
  const pad = new SignaturePad(canvas, { penColor: '#1a1a1a', minWidth: 1, maxWidth: 3 });

  /* What came back after a refusal; its strokes are gone, so it stands as a picture until something is drawn. */
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
  document.getElementById('signing-undo').addEventListener('click', () => {
    const strokes = earlier ? [] : pad.toData().slice(0, -1);
    earlier = '';
    pad.clear();
    pad.fromData(strokes);
  });
  document.getElementById('signing-clear').addEventListener('click', () => {
    earlier = '';
    pad.clear();
  });

  const drawn = () => earlier || (pad.isEmpty() ? '' : pad.toDataURL('image/png'));
  form?.addEventListener('submit', () => {
    field.value = drawn();
  });
  return drawn;
}
