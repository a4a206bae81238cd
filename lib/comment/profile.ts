import { cleanLink, platformOf } from './link';

/**
 * One writing for every link to the same profile, so that a person who asks what is kept about them finds it by
 * whichever link they send: with or without "https://", "www.", a slash at the end, what follows people around, and
 * through a group or the people's directory. Links that are none of a platform's stay as they are, trimmed.
 */
export function profileKey(link: string): string {
  const trimmed = link.trim();
  const url = cleanLink(
    /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`,
    'https://x/',
  );
  const platform = url && platformOf(url);
  if (!url || !platform) return trimmed;
  const segments = url.pathname.split('/').filter(Boolean);
  const [first = '', second, third, fourth] = segments;
  const id =
    first === 'profile.php'
      ? url.searchParams.get('id')
      : first === 'groups' && third === 'user'
        ? fourth
        : first === 'people'
          ? third
          : null;
  // Names in addresses are the same in capitals; so are the dots that Facebook leaves to its users' taste.
  const name =
    id ?? (second === undefined || platform === 'instagram' ? first : segments.join('/'));
  const written = name.toLowerCase();
  return `${platform}:${platform === 'facebook' && id === null ? written.replaceAll('.', '') : written}`;
}
