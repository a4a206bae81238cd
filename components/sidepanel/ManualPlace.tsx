import { useModel } from '@preact/signals';
import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import type { AddressForm } from '../../lib/knowledge/answer';
import { EmergencyCard } from '../panel/EmergencyCard';
import { LongText } from '../panel/LongText';
import { useServices } from '../popup/backend';
import { Failure } from '../popup/Failure';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Field } from '../ui/Field';
import { SearchIcon } from '../ui/icons';
import { flagMarks } from './flag-marks';
import { FlagReasons } from './FlagReasons';
import { ManualModel, type Reading } from './manual-model';
import { ProposalItem } from './ProposalItem';

/** Manual mode, for what the extension cannot read on the page: text in, hints and answers out. */
export function ManualPlace() {
  const services = useServices();
  const manual = useModel(() => new ManualModel(services));
  const reading = manual.reading.value;
  return (
    <div class="app-stack">
      <section class="app-card">
        <h2>{t('sidepanel.manual.title')}</h2>
        <p class="kl-hint">{t('sidepanel.manual.hint')}</p>
        <Field label={t('sidepanel.manual.text')} hint={t('sidepanel.manual.stored')}>
          {control => (
            <textarea
              {...control}
              rows={4}
              value={manual.text.value}
              onInput={event => manual.type(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="app-actions">
          <Button
            variant="primary"
            disabled={manual.busy.value || manual.text.value.trim() === ''}
            onPress={() => void manual.assess()}
          >
            {t('sidepanel.manual.assess')}
          </Button>
          <Button variant="quiet" onPress={() => manual.clear()}>
            {t('sidepanel.manual.clear')}
          </Button>
        </div>
        <Failure error={manual.failure.value} />
      </section>
      <div class="app-stack" aria-live="polite">
        {reading ? <ReadingResult manual={manual} reading={reading} /> : null}
      </div>
    </div>
  );
}

type ResultProps = {
  readonly manual: InstanceType<typeof ManualModel>;
  readonly reading: Reading;
};

function ReadingResult({ manual, reading }: ResultProps) {
  const settings = manual.settings.value;
  const [chosenForm, setForm] = useState<AddressForm | null>(null);
  const form = chosenForm ?? settings?.addressForm ?? 'sie';
  const { text, flags, proposals, weaker } = reading;
  const list = (items: Reading['proposals']) => (
    <ul class="app-list">
      {items.map(proposal => (
        <ProposalItem key={proposal.answer.id} {...{ proposal, form, settings }} />
      ))}
    </ul>
  );
  return (
    <>
      {flags.some(({ category }) => category === 'emergency') ? <EmergencyCard /> : null}
      <section class="app-card">
        <h3>{t('sidepanel.manual.flags')}</h3>
        <LongText text={text} marks={flagMarks(flags)} language={null} />
        <FlagReasons flags={flags} />
      </section>
      <section class="app-card">
        <div class="app-card-head">
          <h3>{t('sidepanel.manual.answers')}</h3>
          <FormChoice form={form} onChoose={setForm} />
        </div>
        {proposals.length === 0 ? (
          <EmptyState icon={<SearchIcon />} title={t('sidepanel.manual.none')}>
            <p>{t('sidepanel.manual.noneHint')}</p>
          </EmptyState>
        ) : (
          list(proposals)
        )}
        {weaker.length > 0 ? (
          <details class="app-details">
            <summary class="kl-focusable">{t('popup.find.weaker')}</summary>
            {list(weaker)}
          </details>
        ) : null}
      </section>
    </>
  );
}

type FormChoiceProps = {
  readonly form: AddressForm;
  readonly onChoose: (form: AddressForm) => void;
};

function FormChoice({ form, onChoose }: FormChoiceProps) {
  return (
    <fieldset class="side-choice">
      <legend class="kl-sr">{t('sidepanel.manual.form')}</legend>
      {(['sie', 'du'] as const).map(option => (
        <Button
          key={option}
          size="small"
          variant="quiet"
          pressed={form === option}
          onPress={() => onChoose(option)}
        >
          {t(`sidepanel.manual.${option}`)}
        </Button>
      ))}
    </fieldset>
  );
}
