import { openPackage } from '../../../src/docx/package/package';
import { openDocx } from '../../../src/docx/port';
import { builtInProfiles } from '../../../src/profile/built-in';
import { replaceableSection } from '../../../src/statement/plan/taken-over';
import { insertStatement } from '../../../src/statement/use-cases/insert-statement';
import { openProposal } from '../../../src/statement/use-cases/open-proposal';
import { docx, p, table } from '../../fixtures/docx';
import { validationErrors } from '../../support/validate-docx';

test('where changes are tracked, the text that was taken over stays as a deletion', async () => {
  const body =
    p('Klimarelevanz', '<w:pStyle w:val="berschrift2"/>') +
    p('Die Wärmepumpe spart Gas.') +
    p('Begründung', '<w:pStyle w:val="berschrift2"/>') +
    p('Text.');
  const port = openDocx(docx({ body, settings: '<w:trackRevisions/>' }));
  const opened = await openProposal(port, builtInProfiles, 'dortmund');
  const content = { answers: opened.answers, form: 'long' as const };
  await insertStatement(port, opened, content, '2026-11-23T09:00:00.000Z', {
    adoptedSection: replaceableSection(opened.snapshot, opened.proposal)!,
  });
  const saved = port.save();
  const xml = openPackage(saved).text('word/document.xml') ?? '';
  expect(xml).toContain('<w:delText xml:space="preserve">Die Wärmepumpe spart Gas.</w:delText>');
  expect(xml).toMatch(
    /<w:sdtContent><w:p><w:pPr><w:pStyle w:val="berschrift2"\/><\/w:pPr><w:r><w:t/,
  );
  expect(await validationErrors(saved)).toEqual([]);
});

test('the paragraph that comes between two tables is an insertion, too', async () => {
  const heading = (text: string) => p(text, '<w:pStyle w:val="berschrift2"/>');
  const form = table([
    [p('Bereich'), p('positiv'), p('negativ')],
    [p('Klimaschutz'), p('X'), p('')],
  ]);
  const body = heading('Klimarelevanz') + form + heading('Begründung') + p('Text.');
  const port = openDocx(docx({ body, settings: '<w:trackRevisions/>' }));
  const opened = await openProposal(port, builtInProfiles, 'dortmund');
  const content = { answers: opened.answers, form: 'long' as const };
  await insertStatement(port, opened, content, '2026-11-23T09:00:00.000Z', {
    adoptedSection: replaceableSection(opened.snapshot, opened.proposal)!,
  });
  const xml = openPackage(port.save()).text('word/document.xml') ?? '';
  expect(xml).toMatch(
    /<\/w:sdt><w:p w:rsidR="00C11A7E"><w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><\/w:p><w:tbl>/,
  );
});
