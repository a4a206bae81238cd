import { useId } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { Rect, Size } from './rect';

export type RectFieldsProps = {
  readonly title: string;
  readonly rect: Rect;
  readonly picture: Size;
  readonly onChange: (rect: Rect) => void;
};

const sides = ['x', 'y', 'width', 'height'] as const;

/** A rectangle in numbers: the way for who does not drag. Arrow keys move it by ten pixels. */
export function RectFields({ title, rect, picture, onChange }: RectFieldsProps) {
  const id = useId();
  return (
    <fieldset class="rect-fields">
      <legend class="kl-label">{title}</legend>
      {sides.map(side => (
        <label key={side} for={`${id}-${side}`}>
          <span>{t(`decide.rect.${side}`)}</span>
          <input
            id={`${id}-${side}`}
            class="kl-input"
            type="number"
            step={10}
            min={0}
            max={side === 'x' || side === 'width' ? picture.width : picture.height}
            value={rect[side]}
            onChange={event => {
              const value = event.currentTarget.valueAsNumber;
              if (Number.isFinite(value)) onChange({ ...rect, [side]: value });
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}
