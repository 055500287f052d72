import { wordPort } from '../word/port';
import { associateCommand } from '../word/ribbon';
import { insertTemplate } from './insert-template';

// The name stands in manifest.xml as <FunctionName>.
associateCommand('insertTemplate', () => insertTemplate(wordPort()));
