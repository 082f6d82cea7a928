// Runs before the first paint, so that nobody who chose a dark console sees a light one first.
{
  let chosen = new URLSearchParams(location.search).get('theme');
  try {
    chosen ??= JSON.parse(localStorage.getItem('image-console/preferences')).state.theme;
  } catch {
    // Nothing is kept, or site data is blocked: the system's theme it is.
  }
  const isDark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
}
