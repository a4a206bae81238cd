import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { HeldView } from '../../../lib/rpc/team';
import { useServices } from '../../popup/backend';
import { formatMoment, formatNumber } from '../../popup/format';
import { Button } from '../../ui/Button';
import type { CardProps } from './card-props';

export type ForkChoiceProps = Pick<CardProps, 'model' | 'isLead'> & { readonly held: HeldView };

/** Two versions of one device's chain; a lead says which counts. */
export function ForkChoice({ model, held, isLead }: ForkChoiceProps) {
  const { now } = useServices();
  const [hash, setHash] = useState<string | null>(null);
  const { device, versions } = held;
  const chosen = versions.find(version => version.hash === hash);
  if (!isLead || device === null) return <p class="app-muted">{t('team.held.leadDecides')}</p>;
  return (
    <>
      <fieldset class="team-fieldset">
        <legend>{t('team.held.decide')}</legend>
        <div class="team-choices">
          {versions.map((version, index) => (
            <label key={version.hash} class="team-choice">
              <input
                type="radio"
                class="kl-focusable"
                name={`fork-${device}`}
                checked={version.hash === hash}
                onChange={() => setHash(version.hash)}
              />
              <span>
                <span class="team-choice-name">
                  {t('team.held.version', [formatNumber(index + 1)])}
                </span>{' '}
                <span class="kl-hint">
                  {t('team.held.versionText', version.later, [
                    formatNumber(version.later),
                    formatNumber(version.seq),
                    formatMoment(version.time, now()),
                  ])}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="kl-hint">{t('team.held.chooseHint')}</p>
      <div>
        <Button
          size="small"
          disabled={chosen === undefined || model.busy.value !== null}
          onPress={() => {
            if (chosen)
              void model.plain(
                'held',
                'team/decide-fork',
                { device, seq: chosen.seq, hash: chosen.hash },
                { done: 'fork' },
              );
          }}
        >
          {t('team.held.choose')}
        </Button>
      </div>
    </>
  );
}
