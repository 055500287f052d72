import { dimensionNamed } from '../../../src/checks/claims/ticked-ratings';

test.each([
  ['Klimafolgen', 'adaptation'],
  ['Folgen des Klimawandels', 'adaptation'],
  ['Hitze', 'adaptation'],
  ['Soziale Folgen', 'equity'],
  ['Folgen für die Umwelt', 'mitigation'],
  ['Carbon', 'mitigation'],
  ['Folgen', null],
  [`${'x'.repeat(200)} Klima`, null],
])('the label "%s" names %s', (label, dimension) => {
  expect(dimensionNamed(label)).toBe(dimension);
});
