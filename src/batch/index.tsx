import '../factors/no-text-as-code';
import { createRoot } from 'react-dom/client';
import { nearestLanguage } from '../i18n/messages';
import { App } from './app';
import { startThread } from './check/start-thread';
import './batch.css';
import './table.css';

/** The language can be given in the address, as the pane and the workbench do: `?language=de`. */
const wanted = new URLSearchParams(window.location.search).get('language');
const language = nearestLanguage(wanted ?? navigator.language);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<App language={language} startThread={startThread} />);
}
