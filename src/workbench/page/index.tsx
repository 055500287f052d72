import '../../factors/no-text-as-code';
import { createRoot } from 'react-dom/client';
import { parseFault } from '../host/faults/all';
import { wordVersions } from '../host/versions';
import '../transport/contract';
import { connectAddIn } from './add-in/connection';
import { App } from './app';
import { createStore, paneWidths, wordLanguages } from './store';
import { openFirstSample } from './first-sample';
import { workbenchApi } from './scripting-api';
import './workbench.css';

/** Choices that can stand in the address: `?sample=…&language=en-US&pane=270&word=1.8&view=reading&fault=answer-lost@3`. */
const address = new URLSearchParams(window.location.search);
const language =
  wordLanguages.find((each) => each === address.get('language')) ??
  (navigator.language.toLowerCase().startsWith('de') ? 'de-DE' : 'en-US');
const width = paneWidths.find((each) => String(each) === address.get('pane')) ?? 320;

const version = wordVersions.find((each) => each === address.get('word')) ?? '1.3';
const fault = parseFault(address.get('fault') ?? '');

const viewOnly = address.get('view') === 'reading';

const store = createStore(language, width, { version, fault, viewOnly });
const connection = connectAddIn(
  () => {
    const { open } = store.state();
    if (open === null) throw new Error('The add-in asked before a document was open.');
    return open.host;
  },
  () => store.requestsChanged(),
);
// The add-in's pages look for their host here as soon as they load.
window.councilImpactHost = { external: connection.external };
window.councilImpactWorkbench = workbenchApi(store);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<App store={store} connection={connection} />);
}
void openFirstSample(store, address.get('sample'));
