import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSiteFile } from '../../src/site/read-site-file';

let server: Server;
let page = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    switch (request.url) {
      case '/site/profiles/index.json':
        response.setHeader('content-type', 'application/json').end('{"a":"ü"}');
        return;
      case '/site/profiles/endless.json': {
        const more = setInterval(() => response.write('x'.repeat(10_000)), 1);
        response.on('close', () => {
          clearInterval(more);
        });
        return;
      }
      case '/site/profiles/page.json':
        response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Not here</p>');
        return;
      case '/site/profiles/elsewhere.json':
        response.writeHead(302, { location: '/site/profiles/index.json' }).end();
        return;
      default:
        response.writeHead(404).end('{}');
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  page = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/site/taskpane.html#x`;
});

afterAll(() => new Promise((done) => server.close(done)));

test('a file is read from the folder beside the page', async () => {
  expect(await readSiteFile(page)('index.json', 100)).toBe('{"a":"ü"}');
});

test.each(['missing.json', 'page.json'])('%s is not there', async (name) => {
  expect(await readSiteFile(page)(name, 100)).toBeNull();
});

test('an endless file and a redirection are refused', async () => {
  await expect(readSiteFile(page)('endless.json', 50_000)).rejects.toThrow('50000');
  await expect(readSiteFile(page)('elsewhere.json', 100)).rejects.toThrow();
});
