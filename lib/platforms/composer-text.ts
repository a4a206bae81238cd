import { isElement, isText } from './visible-text';

/**
 * Text of a reply box: a textarea's value, or an editor's lines, one per paragraph. Editors end a
 * line that ends in a break with a second one that nobody sees. Placeholders stand beside editors.
 */
export function composerText(composer: HTMLElement): string {
  if (isTextarea(composer)) return composer.value;
  const paragraphs = [...composer.querySelectorAll('p')];
  if (paragraphs.length === 0) return linesOf(composer);
  return paragraphs.map(linesOf).join('\n');
}

const isTextarea = (element: HTMLElement): element is HTMLTextAreaElement =>
  element.tagName === 'TEXTAREA';

function linesOf(paragraph: Element): string {
  const parts: string[] = [];
  const collect = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node)) parts.push(node.data);
      else if (node.nodeName === 'BR') parts.push('\n');
      else if (isElement(node) && node.tagName === 'IMG')
        parts.push(node.getAttribute('alt') ?? '');
      else collect(node);
    }
  };
  collect(paragraph);
  if (parts.at(-1) === '\n') parts.pop();
  return parts.join('');
}
