import { accessibleScreens } from './accessible-screens';

accessibleScreens('en-leisure-centre-heating-missing.docx', 'en-US', 320);
