/** Hosts that the browsers ask by themselves: updates, the time, settings from their makers. */
const OF_THE_BROWSER =
  /^\S+ (?:https?:\/\/)?(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|gvt2\.com|mozgcp\.net|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)(?:[:/]|$)/;

/** Of requests that arrived, those that neither a page of ours nor the browser by itself explains. */
export function unexplained(requests: readonly string[], isServed: (url: URL) => boolean): string[] {
  return requests.filter((request) => {
    const [method, address = ''] = request.split(' ');
    if (OF_THE_BROWSER.test(request)) return false;
    if (method !== 'GET') return true;
    const url = new URL(address);
    return url.pathname !== '/favicon.ico' && !isServed(url);
  });
}
