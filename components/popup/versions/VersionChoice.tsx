import { t } from '../../../lib/browser/i18n';
import type { SplitAnswer } from '../../../lib/rpc/answer-versions';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { CheckIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { useServices } from '../backend';
import { formatMoment, formatNumber } from '../format';
import { differences, differInStatus, type FieldText } from './version-differences';
import type { Versions } from './versions-model';

export type VersionChoiceProps = {
  readonly versions: Versions;
  readonly split: SplitAnswer;
  /** Of the headings, which go on from what stands above. */
  readonly level: 3 | 4;
};

/** The versions of one answer below each other, each with what it says differently and a button to keep it. */
export function VersionChoice({ versions, split, level }: VersionChoiceProps) {
  const hasMoved =
    versions.choice.value?.id === split.id && versions.choice.value.outcome === 'moved';
  return (
    <div class="app-stack">
      <p class="kl-hint">{t('popup.versions.hint')}</p>
      {hasMoved ? (
        <Notice tone="warning" live="alert" title={t('popup.versions.moved')}>
          <p>{t('popup.versions.movedText')}</p>
        </Notice>
      ) : null}
      <ol class="app-versions">
        {split.versions.map((version, index) => (
          <Version key={version.head} {...{ versions, split, level, version, index }} />
        ))}
      </ol>
      {versions.split.value?.mayDecide === false ? (
        <p class="kl-hint">{t('popup.versions.notAuthor')}</p>
      ) : null}
    </div>
  );
}

type VersionProps = VersionChoiceProps & {
  readonly version: SplitAnswer['versions'][number];
  readonly index: number;
};

function Version({ versions, split, level, version, index }: VersionProps) {
  const { now } = useServices();
  const { answer, at, isOwn, head } = version;
  const name = t('popup.versions.version', [formatNumber(index + 1)]);
  const others = split.versions.filter(one => one !== version).map(one => one.answer);
  return (
    <li class="app-version">
      <div class="app-card-head">
        {level === 3 ? <h3>{name}</h3> : <h4>{name}</h4>}
        {index === 0 ? <Chip icon={<CheckIcon />}>{t('popup.versions.inForce')}</Chip> : null}
      </div>
      <p class="app-muted">
        {t(isOwn ? 'popup.versions.own' : 'popup.versions.team', [formatMoment(at, now())])}
      </p>
      {answer === null ? (
        <p>{t('popup.versions.withdrawn')}</p>
      ) : (
        <dl class="app-newer">
          {differences(answer, others).map(text => (
            <FieldOfVersion key={text.field} text={text} />
          ))}
          {differInStatus([answer, ...others]) ? (
            <div>
              <dt>{t('popup.versions.status')}</dt>
              <dd>{t(answer.status === 'draft' ? 'popup.find.draft' : 'popup.find.released')}</dd>
            </div>
          ) : null}
        </dl>
      )}
      {versions.split.value?.mayDecide === true ? (
        <div>
          <Button
            size="small"
            label={`${t('popup.versions.keep')}: ${name}`}
            disabled={versions.choosing.value}
            onPress={() => void versions.keep(split, head)}
          >
            {t('popup.versions.keep')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function FieldOfVersion({ text }: { readonly text: FieldText }) {
  const { field, start, middle, end } = text;
  const isEmpty = start + middle + end === '';
  return (
    <div>
      <dt>{t(`popup.form.${field}`)}</dt>
      <dd>
        {isEmpty ? t('popup.conflict.emptied') : start}
        {middle ? (
          <mark class="kl-mark" data-kind="match">
            {middle}
          </mark>
        ) : null}
        {end}
      </dd>
    </div>
  );
}
