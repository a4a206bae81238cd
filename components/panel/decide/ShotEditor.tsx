import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { CheckIcon, CloseIcon, PlusIcon } from '../../ui/icons';
import { ViewHeading } from '../ViewHeading';
import { CoverList } from './CoverList';
import type { EvidenceModel, Shot } from './evidence-model';
import { between, type Rect, smallest } from './rect';
import { RectFields } from './RectFields';

export type ShotEditorProps = { readonly evidence: EvidenceModel; readonly shot: Shot };
type Tool = 'crop' | 'cover';

/** Cropping and covering, by dragging or by numbers. */
export function ShotEditor({ evidence, shot }: ShotEditorProps) {
  const [tool, setTool] = useState<Tool>('crop');
  const { crop } = shot;
  const addCover = () =>
    evidence.cover({
      x: crop.x + crop.width / 4,
      y: crop.y + crop.height / 4,
      width: crop.width / 2,
      height: Math.max(smallest, crop.height / 8),
    });
  return (
    <main class="shot-editor" aria-labelledby="shot-title">
      <ViewHeading id="shot-title" level={1}>
        {t('decide.shot.edit')}
      </ViewHeading>
      <p>{t('decide.shot.editHint')}</p>
      <fieldset class="choice">
        <legend class="kl-sr">{t('decide.shot.tool')}</legend>
        {(['crop', 'cover'] as const).map(one => (
          <label key={one}>
            <input
              class="kl-sr"
              type="radio"
              name="tool"
              checked={tool === one}
              onChange={() => setTool(one)}
            />
            <span>{t(`decide.shot.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <Stage
        shot={shot}
        tool={tool}
        onDrawn={rect => (tool === 'crop' ? evidence.crop(rect) : evidence.cover(rect))}
      />
      <RectFields
        title={t('decide.shot.crop')}
        rect={crop}
        picture={shot.picture}
        onChange={evidence.crop}
      />
      <CoverList evidence={evidence} shot={shot} />
      <div class="shot-actions">
        <Button icon={<PlusIcon />} onPress={addCover}>
          {t('decide.shot.add')}
        </Button>
        <Button icon={<CloseIcon />} onPress={evidence.cancel}>
          {t('decide.shot.cancel')}
        </Button>
        <Button
          variant="primary"
          icon={<CheckIcon />}
          disabled={evidence.isCutting.value}
          onPress={() => void evidence.finish()}
        >
          {t('decide.shot.finish')}
        </Button>
      </div>
    </main>
  );
}

type Point = { readonly x: number; readonly y: number };
type Drag = { readonly from: Point; readonly to: Point };

type StageProps = {
  readonly shot: Shot;
  readonly tool: Tool;
  readonly onDrawn: (rect: Rect) => void;
};

/** The picture; dragging draws a rectangle in its own pixels. */
function Stage({ shot, tool, onDrawn }: StageProps) {
  const { picture, crop, cover } = shot;
  const stage = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const drawn = drag && between(drag.from, drag.to);
  const pointOf = (event: PointerEvent): Point => {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    const factor = picture.width / box.width;
    return { x: (event.clientX - box.left) * factor, y: (event.clientY - box.top) * factor };
  };
  const end = () => {
    setDrag(null);
    // A click is no rectangle.
    if (drawn && drawn.width >= smallest && drawn.height >= smallest) onDrawn(drawn);
  };
  return (
    <div
      class="shot-stage"
      ref={stage}
      data-tool={tool}
      onPointerDown={event => {
        if (!event.isTrusted || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = pointOf(event);
        setDrag({ from, to: from });
      }}
      onPointerMove={event => {
        if (drag) setDrag({ ...drag, to: pointOf(event) });
      }}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
    >
      <img src={picture.url} alt={t('decide.shot.page')} draggable={false} />
      {cover.map((rect, index) => (
        <span key={index} class="shot-cover" style={placeIn(rect, picture)}>
          {index + 1}
        </span>
      ))}
      <span class="shot-crop" style={placeIn(tool === 'crop' && drawn ? drawn : crop, picture)} />
      {tool === 'cover' && drawn ? (
        <span class="shot-cover" style={placeIn(drawn, picture)} />
      ) : null}
    </div>
  );
}

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

const placeIn = (rect: Rect, { width, height }: Shot['picture']) => ({
  left: percent(rect.x, width),
  top: percent(rect.y, height),
  width: percent(rect.width, width),
  height: percent(rect.height, height),
});
