/** The room of the map as it changes: another arrangement, the phone's sheet, the window. */

/** Calls back after every change that is not the first; the answer ends it. Without a size nothing is told. */
export function watchSize(element: HTMLElement, changed: () => void): () => void {
  let known = `${element.clientWidth} ${element.clientHeight}`;
  const observer = new ResizeObserver(() => {
    const now = `${element.clientWidth} ${element.clientHeight}`;
    if (now === known || element.clientWidth === 0 || element.clientHeight === 0) return;
    known = now;
    changed();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
