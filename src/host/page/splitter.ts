const narrowest = 320;
const widest = 700;
const step = 16;

/** Lets the pane's width be set by mouse and by arrow keys, 320 to 700 px. */
export function splitter(handle: HTMLElement, pane: HTMLElement, width: number): void {
  const set = (wanted: number) => {
    const width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
    pane.style.setProperty('--pane-width', `${width}px`);
    handle.setAttribute('aria-valuenow', String(width));
    return width;
  };
  handle.tabIndex = 0;
  handle.role = 'separator';
  handle.ariaOrientation = 'vertical';
  handle.ariaLabel = 'Panelens bredd';
  handle.setAttribute('aria-valuemin', String(narrowest));
  handle.setAttribute('aria-valuemax', String(widest));
  let now = set(width);
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    const frame = pane.querySelector('iframe');
    if (frame) frame.style.pointerEvents = 'none';
    const move = ({ clientX }: PointerEvent) => {
      now = set(document.documentElement.clientWidth - clientX);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => {
        handle.removeEventListener('pointermove', move);
        if (frame) frame.style.pointerEvents = '';
      },
      { once: true },
    );
  });
  handle.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') now = set(now + step);
    if (key === 'ArrowRight') now = set(now - step);
  });
}
