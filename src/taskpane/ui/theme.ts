import './no-web-fonts';
import { createTheme, type ITheme } from '@fluentui/react/lib/Styling';

/** Local fonts; nothing is downloaded. */
const fontFamily =
  "'Segoe UI', system-ui, -apple-system, BlinkMacSystemFont, 'Helvetica Neue', Arial, sans-serif";
const defaultFontStyle = { fontFamily };

/** Contrast of the accent: 6.6:1 on white. */
export const lightTheme: ITheme = createTheme({
  defaultFontStyle,
  palette: {
    themePrimary: '#0b6556',
    themeLighterAlt: '#f2f9f7',
    themeLighter: '#d9efe9',
    themeLight: '#b5dfd4',
    themeTertiary: '#5fae9d',
    themeSecondary: '#1f7868',
    themeDarkAlt: '#0a5b4e',
    themeDark: '#084d42',
    themeDarker: '#063931',
    neutralTertiary: '#767676',
    neutralSecondary: '#595959',
  },
  semanticColors: {
    inputBorder: '#767676',
    inputPlaceholderText: '#616161',
    focusBorder: '#084d42',
  },
});

/** Contrast of the accent: 8.9:1 on the dark background. */
export const darkTheme: ITheme = createTheme({
  defaultFontStyle,
  isInverted: true,
  palette: {
    themePrimary: '#6fcfb9',
    themeLighterAlt: '#152420',
    themeLighter: '#1c332d',
    themeLight: '#27493f',
    themeTertiary: '#4a9483',
    themeSecondary: '#63bfaa',
    themeDarkAlt: '#82d8c4',
    themeDark: '#98e0cf',
    themeDarker: '#b7ebdf',
    black: '#ffffff',
    neutralDark: '#f5f5f5',
    neutralPrimary: '#f0f0f0',
    neutralPrimaryAlt: '#dcdcdc',
    neutralSecondary: '#c4c4c4',
    neutralSecondaryAlt: '#b0b0b0',
    neutralTertiary: '#a0a0a0',
    neutralTertiaryAlt: '#7c7c7c',
    neutralQuaternary: '#5a5a5a',
    neutralQuaternaryAlt: '#4a4a4a',
    neutralLight: '#404040',
    neutralLighter: '#333333',
    neutralLighterAlt: '#2b2b2b',
    white: '#212121',
  },
  semanticColors: {
    inputBorder: '#9a9a9a',
    inputPlaceholderText: '#b0b0b0',
    primaryButtonText: '#10201c',
    primaryButtonTextHovered: '#10201c',
    primaryButtonTextPressed: '#10201c',
    focusBorder: '#98e0cf',
    errorText: '#ff9d9d',
    errorBackground: '#442726',
    warningBackground: '#433519',
    successBackground: '#1d3a2e',
    infoBackground: '#333333',
    messageText: '#f0f0f0',
  },
});
