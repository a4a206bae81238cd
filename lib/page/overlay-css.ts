import dock from '../../components/overlay/dock.css?inline';
import overlay from '../../components/overlay/overlay.css?inline';
import controls from '../../components/ui/controls.css?inline';
import tokens from '../../components/ui/tokens.css?inline';

/**
 * One sheet for bars and dock. `:host { all: initial }` of the overlay would reset the tokens'
 * `color-scheme`, so the theme is set on the element inside.
 */
export const overlayCss = [tokens, controls, overlay, dock].join('\n');
