// Runs before the first paint, so that nobody who chose a dark console sees a light one first.
{
  const root = document.documentElement;
  const kept = (() => {
    try {
      return JSON.parse(localStorage.getItem('image-console/preferences'))?.state ?? {};
    } catch {
      return {};
    }
  })();
  const asked = new URLSearchParams(location.search).get('theme') ?? kept.theme;
  const isDark =
    asked === 'dark' || (asked !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = isDark ? 'dark' : 'light';
}
