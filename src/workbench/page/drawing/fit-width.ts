/** Space left and right of a page, in CSS pixels. */
const margin = 40;

/** Shrinks pages that are wider than the frame; never enlarges them. */
export function fitWidth(body: HTMLElement): void {
  const wrapper = body.querySelector<HTMLElement>('.docx-wrapper');
  if (wrapper === null) return;
  wrapper.style.zoom = '1';
  const widest = Math.max(
    1,
    ...Array.from(wrapper.children, (page) => (page as HTMLElement).offsetWidth),
  );
  wrapper.style.zoom = String(Math.min(1, (body.clientWidth - margin) / widest));
}
