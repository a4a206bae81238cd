import { seedOf } from '../links';

/** Pictures of the simulated pages: drawn by code, so that nobody's photo or logo is needed. */
export function drawPicture(name: string): string {
  const [kind = '', rest = ''] = name.replace(/\.svg$/, '').split('/');
  const seed = seedOf(decodeURIComponent(rest));
  if (kind === 'avatar') return avatar(decodeURIComponent(rest), seed);
  if (kind === 'emoji') return emoji(rest);
  return rest === 'freibad' ? pool() : rest === 'buergerbuero' ? townHall() : landscape(seed);
}

const svg = (size: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${body}</svg>`;

function avatar(name: string, seed: number): string {
  const hue = seed % 360;
  if (/^stadt ?musterhausen$/i.test(name))
    return svg(
      '40 40',
      `<rect width="40" height="40" fill="#0b5394"/><path d="M8 30V18l5-4 5 4v-8h4v8l5-4 5 4v12z" fill="#fff"/><path d="M8 32h24v2H8z" fill="#f1c232"/>`,
    );
  return svg(
    '40 40',
    `<rect width="40" height="40" fill="hsl(${hue} 42% 78%)"/><circle cx="20" cy="16" r="7" fill="hsl(${hue} 38% 42%)"/><path d="M6 40c1-11 7-15 14-15s13 4 14 15z" fill="hsl(${hue} 38% 42%)"/>`,
  );
}

/** Stands in for the platform's emoji pictures: only the alt text matters to a reader of the page. */
function emoji(codePoint: string): string {
  const heart = ['2764', '1f525'].includes(codePoint);
  return svg(
    '16 16',
    heart
      ? '<path d="M8 14C2 9 1 7 1 5a3.5 3.5 0 0 1 7-1 3.5 3.5 0 0 1 7 1c0 2-1 4-7 9z" fill="#e0245e"/>'
      : '<circle cx="8" cy="8" r="7.5" fill="#fcc93c"/><circle cx="5.4" cy="6.4" r="1.1" fill="#5a3a00"/><circle cx="10.6" cy="6.4" r="1.1" fill="#5a3a00"/><path d="M4.6 9.8c1.8 2.4 5 2.4 6.8 0" fill="none" stroke="#5a3a00" stroke-width="1.1" stroke-linecap="round"/>',
  );
}

function pool(): string {
  return svg(
    '600 600',
    `<rect width="600" height="600" fill="#bfe3f7"/><circle cx="490" cy="100" r="52" fill="#ffe08a"/><path d="M0 250q150-60 300-20t300-30v120H0z" fill="#7fb77e"/><rect y="300" width="600" height="300" fill="#38b6d8"/>${[340, 400, 460, 520].map(y => `<path d="M0 ${y}q40-18 80 0t80 0 80 0 80 0 80 0 80 0 80 0 80 0" fill="none" stroke="#bdeaf5" stroke-width="7"/>`).join('')}<path d="M70 300V180h14v120zM120 300V180h14v120z" fill="#e8eef2"/><path d="M70 200h64v9H70zm0 35h64v9H70zm0 35h64v9H70z" fill="#e8eef2"/><path d="M420 300l20-110 90 0 20 110z" fill="#f4f1ea"/><path d="M410 190h150l-75-50z" fill="#e76f51"/>`,
  );
}

function townHall(): string {
  const windows = [120, 200, 360, 440].map(
    x => `<rect x="${x}" y="170" width="40" height="60" rx="20" fill="#7d93a8"/>`,
  );
  return svg(
    '600 330',
    `<rect width="600" height="330" fill="#d7e7f3"/><path d="M0 270h600v60H0z" fill="#c7bfae"/><path d="M90 130h420v150H90z" fill="#efe3cf"/><path d="M70 130h460L460 80H140z" fill="#b1543f"/><path d="M265 40h70v240h-70z" fill="#f5ecdd"/><path d="M255 44h90L300-4z" fill="#9c4634"/><circle cx="300" cy="85" r="20" fill="#fff" stroke="#8a8172" stroke-width="4"/><path d="M300 85V72m0 13l9 5" stroke="#333" stroke-width="3"/><path d="M275 280v-60a25 25 0 0 1 50 0v60z" fill="#6b4a32"/>${windows.join('')}`,
  );
}

function landscape(seed: number): string {
  const hue = seed % 360;
  return svg(
    '600 400',
    `<rect width="600" height="400" fill="hsl(${hue} 55% 86%)"/><path d="M0 260q120-110 240-40t360-60v240H0z" fill="hsl(${hue} 35% 62%)"/><path d="M0 330q180-80 330-30t270-40v140H0z" fill="hsl(${hue} 38% 45%)"/>`,
  );
}
