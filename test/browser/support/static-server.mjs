import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The file for an address below one of the mounted folders; undefined where it leads out of it. */
function fileFor(mounts, pathname) {
  const mount = Object.keys(mounts)
    .sort((a, b) => b.length - a.length)
    .find((prefix) => pathname.startsWith(prefix));
  if (mount === undefined) return undefined;
  const folder = resolve(mounts[mount]);
  const file = normalize(join(folder, decodeURIComponent(pathname.slice(mount.length))));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  return pathname.endsWith('/') ? join(file, 'index.html') : file;
}

/**
 * Serves folders over plain http on a free port of this machine only.
 * @param {Record<string, string>} mounts folder by address prefix, for example `{ '/': 'dist' }`.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve(mounts) {
  const server = createServer((request, response) => {
    const refuse = (status) => response.writeHead(status, { 'content-type': 'text/plain' }).end();
    let file;
    try {
      file = fileFor(mounts, new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      return refuse(400);
    }
    if (!file) return refuse(404);
    stat(file).then(
      (found) => {
        if (!found.isFile()) return refuse(404);
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
        createReadStream(file).pipe(response);
      },
      () => refuse(404),
    );
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
