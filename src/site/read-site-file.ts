import type { ReadSiteFile } from '../profile/site-profiles';

/** How long the pane waits for a file of the site before it goes on without it, in milliseconds. */
const patience = 4000;

/**
 * Reads files of the folder `profiles/` beside the page, from the same site only: a redirection is
 * refused. A site that answers every unknown address with a page has no such file. Rejects when
 * the site cannot be reached in time or the file is longer than the limit.
 */
export function readSiteFile(page: string): ReadSiteFile {
  return async (name, limit) => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      abort.abort();
    }, patience);
    try {
      const response = await fetch(new URL(`profiles/${name}`, page), {
        cache: 'no-cache',
        credentials: 'same-origin',
        redirect: 'error',
        signal: abort.signal,
      });
      const isPage = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
      if (!response.ok || isPage) return null;
      return await textOf(response, limit);
    } finally {
      clearTimeout(timer);
      abort.abort();
    }
  };
}

/** The body as text, read piece by piece so that an endless one does no harm. */
async function textOf(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (text.length > limit) throw new Error(`> ${String(limit)}`);
    if (done) return text;
  }
}
