const scheme = 'data-mantine-color-scheme';

/** Paper is light, whatever the screen is. */
export function lightOnPaper(): void {
  const { documentElement: root } = document;
  let onScreen = '';
  matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) onScreen = root.getAttribute(scheme) ?? 'light';
    root.setAttribute(scheme, matches ? 'light' : onScreen);
  });
}
