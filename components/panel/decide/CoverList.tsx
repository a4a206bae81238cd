import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { ChevronIcon, TrashIcon } from '../../ui/icons';
import type { EvidenceModel, Shot } from './evidence-model';
import { insideOf } from './rect';
import { RectFields } from './RectFields';

/** What is covered in the second copy, inside the crop. */
export function CoverList({
  evidence,
  shot,
}: {
  readonly evidence: EvidenceModel;
  readonly shot: Shot;
}) {
  const inside = shot.cover.filter(rect => insideOf(rect, shot.crop) !== null).length;
  return (
    <details class="quoted">
      <summary class="kl-focusable">
        <ChevronIcon />
        {t('decide.shot.covers', [inside])}
      </summary>
      <p class="kl-hint">{t('decide.shot.coversHint')}</p>
      <ul class="covers">
        {shot.cover.map((rect, index) => (
          <li key={index}>
            <RectFields
              title={t('decide.shot.coverName', [index + 1])}
              rect={rect}
              picture={shot.picture}
              onChange={next => evidence.moveCover(index, next)}
            />
            <Button
              size="small"
              icon={<TrashIcon />}
              label={t('decide.shot.removeName', [index + 1])}
              onPress={() => evidence.uncover(index)}
            >
              {t('decide.shot.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
