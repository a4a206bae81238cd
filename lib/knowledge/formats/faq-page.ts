import { htmlToText } from './html-text';
import type { RawEntry } from './entry';
import type { JsonPath } from './json-place';

/** A schema.org Question with the place in the file where it stands. */
export type FoundQuestion = { readonly entry: RawEntry | null; readonly path: JsonPath };

/**
 * Questions of schema.org FAQPage data (https://schema.org/FAQPage) in file order: one page, a list of
 * pages, or an `@graph` whose nodes refer to each other by `@id`. Null when there is no FAQPage.
 * `entry` is null where a Question has no name or no answer text.
 */
export function findFaqQuestions(root: unknown): FoundQuestion[] | null {
  const nodes = listNodes(root);
  const nodeById = new Map<string, Node>();
  for (const { node, path } of nodes) {
    if (typeof node['@id'] === 'string') nodeById.set(node['@id'], { node, path });
  }
  const pages = nodes.filter(({ node }) => hasType(node, 'FAQPage'));
  if (pages.length === 0) return null;
  return pages.flatMap(({ node, path }) =>
    asList(node['mainEntity'], [...path, 'mainEntity']).map(({ value, path: at }) => {
      const own = isRecord(value) ? { node: value, path: at } : null;
      const target = own === null ? null : resolve(own, nodeById);
      return {
        entry: target === null ? null : readQuestion(target.node, node, nodeById),
        path: target?.path ?? at,
      };
    }),
  );
}

type Fields = Readonly<Record<string, unknown>>;
type Node = { readonly node: Fields; readonly path: JsonPath };

function listNodes(root: unknown): Node[] {
  return asList(root, []).flatMap(({ value, path }) => {
    if (!isRecord(value)) return [];
    const graph = asList(value['@graph'], [...path, '@graph']);
    const inner = graph.flatMap(item =>
      isRecord(item.value) ? [{ node: item.value, path: item.path }] : [],
    );
    return [{ node: value, path }, ...inner];
  });
}

/** A bare reference `{"@id": …}` stands for the node with that id. */
function resolve(found: Node, nodeById: ReadonlyMap<string, Node>): Node {
  const id = found.node['@id'];
  const isReference = Object.keys(found.node).length === 1 && typeof id === 'string';
  return isReference ? (nodeById.get(id) ?? found) : found;
}

function readQuestion(
  question: Fields,
  page: Fields,
  nodeById: ReadonlyMap<string, Node>,
): RawEntry | null {
  const name = textOf(question['name']) ?? textOf(question['text']) ?? textOf(question['headline']);
  const answers = [question['acceptedAnswer'], question['suggestedAnswer']].flatMap(value =>
    asList(value, []).flatMap(item => (isRecord(item.value) ? [item.value] : [])),
  );
  const answer = answers
    .map(node => resolve({ node, path: [] }, nodeById).node)
    .map(node => textOf(node['text']) ?? textOf(node['articleBody']))
    .find(text => text !== null);
  if (name === null || answer === undefined || answer === null) return null;
  return {
    id: textOf(question['@id']) ?? textOf(question['identifier']),
    question: htmlToText(name),
    answer: htmlToText(answer),
    sourceUrl: textOf(question['url']) ?? textOf(page['url']),
    asOf: textOf(question['dateModified']) ?? textOf(page['dateModified']),
    language: textOf(question['inLanguage']) ?? textOf(page['inLanguage']),
    tags: (textOf(question['keywords']) ?? '').split(','),
  };
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD text: a string, a language-tagged `{"@value": …}`, or the first of a list of them. */
function textOf(value: unknown): string | null {
  const [first] = asList(value, []);
  const plain = isRecord(first?.value) ? first.value['@value'] : first?.value;
  return typeof plain === 'string' && plain.trim() !== '' ? plain : null;
}

function hasType(node: Fields, type: string): boolean {
  return asList(node['@type'], []).some(({ value }) => localName(value) === type);
}

/** "https://schema.org/FAQPage" and "schema:FAQPage" as "FAQPage". */
const localName = (type: unknown): string =>
  typeof type === 'string' ? (type.split(/[/:#]/).at(-1) ?? '') : '';

function asList(value: unknown, path: JsonPath): { value: unknown; path: JsonPath }[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [{ value, path }];
  return value.map((item: unknown, index) => ({ value: item, path: [...path, index] }));
}
