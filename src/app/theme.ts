import { usePreferences } from '@/stores/preferences';

/** Keeps the document's theme and language as preferred; `public/first.js` has set the theme for the first paint. */
export function followPreferences(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const { theme, language } = usePreferences.getState();
    const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    document.documentElement.lang = language;
  };
  apply();
  usePreferences.subscribe(apply);
  dark.addEventListener('change', apply);
}
