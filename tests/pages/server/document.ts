/** The HTML that a simulated host sends for every path; React fills it. */
export function pageDocument(url: URL, nonce: string): string {
  const isInstagram = url.hostname.endsWith('instagram.com');
  const language = url.searchParams.get('lang') === 'en' ? 'en' : 'de';
  const dark = url.searchParams.get('dark') === '1';
  const theme = isInstagram ? (dark ? 'ig-dark' : 'ig-light') : dark ? 'fb-dark' : 'fb-light';
  return `<!doctype html>
<html ${isInstagram ? '' : 'id="facebook" '}lang="${language}" class="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${dark ? 'dark' : 'light'}">
<title>${isInstagram ? 'Instagram' : 'Facebook'}</title>
<link rel="stylesheet" href="/__host/main.css">
<script nonce="${nonce}" src="/__host/main.js" defer></script>
</head>
<body><div id="mount_0_0_x"></div></body>
</html>
`;
}
