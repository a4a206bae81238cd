import { useModel } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import type { HouseRules } from '../../lib/rules/house-rules';
import { useServices } from '../popup/backend';
import { Failure } from '../popup/Failure';
import { Button } from '../ui/Button';
import { RuleItem } from './RuleItem';
import { RulesImportNotice } from './RulesImportNotice';
import type { FindPatternProblems } from './rules-file';
import { RulesModel } from './rules-model';

/** The Netiquette in force, and putting a new version in force. */
export function RulesPlace({
  findPatternProblems,
}: {
  readonly findPatternProblems: FindPatternProblems;
}) {
  const services = useServices();
  const model = useModel(() => new RulesModel({ ...services, findPatternProblems }));
  const state = model.state.value;
  return (
    <div class="app-stack">
      <Failure error={model.failure.value} />
      <RulesImportNotice model={model} />
      {state.status === 'loading' ? <p class="app-muted">{t('popup.loading')}</p> : null}
      {state.status === 'failed' ? <Failure error={state.error} /> : null}
      {state.status === 'ready' ? <RulesInForce model={model} rules={state.data} /> : null}
    </div>
  );
}

type InForceProps = { readonly model: InstanceType<typeof RulesModel>; readonly rules: HouseRules };

function RulesInForce({ model, rules }: InForceProps) {
  return (
    <>
      <section class="app-card">
        <h2>{rules.title}</h2>
        <p class="app-figures">
          <strong>{t('sidepanel.house.version', [rules.version])}</strong>
          <span>{t('sidepanel.house.count', rules.rules.length)}</span>
        </p>
        <p class="kl-hint">{t('sidepanel.house.legal')}</p>
        <div class="app-actions">
          <RulesFileButton model={model} />
          <Button size="small" variant="quiet" onPress={() => model.exportFile()}>
            {t('sidepanel.house.export')}
          </Button>
        </div>
        <p class="kl-hint">{t('sidepanel.house.importHint')}</p>
      </section>
      <ul class="app-stack">
        {rules.rules.map(rule => (
          <RuleItem key={rule.id} rule={rule} />
        ))}
      </ul>
    </>
  );
}

function RulesFileButton({ model }: Pick<InForceProps, 'model'>) {
  const inputRef = useRef<HTMLInputElement>(null);
  const read = async (file: File) => model.readFile(file.name, await file.text());
  return (
    <>
      <input
        class="kl-sr"
        ref={inputRef}
        type="file"
        tabIndex={-1}
        accept=".json,application/json"
        aria-label={t('sidepanel.house.import')}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void read(file);
          // The same file, mended, must be choosable again.
          event.currentTarget.value = '';
        }}
      />
      <Button size="small" onPress={() => inputRef.current?.click()}>
        {t('sidepanel.house.import')}
      </Button>
    </>
  );
}
