import { accessibleScreens } from './accessible-screens';

accessibleScreens('de-kita-sanierung-ohne-einschaetzung.docx', 'de-DE', 270);
