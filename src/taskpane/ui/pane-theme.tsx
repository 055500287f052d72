import './no-web-fonts';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { useEffect, useState, type ReactNode } from 'react';
import { registerOwnIcons } from './fluent-icons';
import { darkTheme, lightTheme } from './theme';

registerOwnIcons();

const darkQuery = '(prefers-color-scheme: dark)';

/**
 * Light or dark. Office's own theme decides if it is known at the start; otherwise the system's setting,
 * followed while the pane is open. Contrast themes are left to the system (forced colours).
 */
export function PaneTheme({
  officeIsDark,
  children,
}: {
  officeIsDark: boolean | null;
  children: ReactNode;
}) {
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia(darkQuery).matches);
  useEffect(() => {
    const query = window.matchMedia(darkQuery);
    const follow = (event: MediaQueryListEvent) => setSystemIsDark(event.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const dark = officeIsDark ?? systemIsDark;
  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <ThemeProvider theme={dark ? darkTheme : lightTheme} applyTo="body">
      {children}
    </ThemeProvider>
  );
}
