import '../factors/no-text-as-code';
import { siteProfiles } from '../profile/site-profiles';
import { readSiteFile } from '../site/read-site-file';
import { wordPort } from '../word/port';
import { associateCommand } from '../word/host/ribbon';
import { insertTemplate } from './insert-template';

// The name is <FunctionName> in manifest.xml.
associateCommand('insertTemplate', async () => {
  const { profiles } = await siteProfiles(readSiteFile(document.baseURI));
  await insertTemplate(wordPort(), profiles);
});
