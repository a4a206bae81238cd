import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { useServices } from '../popup/backend';
import { Places } from '../popup/Places';
import { CasesPlace } from './CasesPlace';
import { KnowledgePlace, type KnowledgePlaceProps } from './KnowledgePlace';
import { ManualPlace } from './ManualPlace';
import { RulesPlace } from './RulesPlace';
import type { FindPatternProblems } from './rules-file';
import { SettingsPlace } from './SettingsPlace';
import { PlaceModel, sidePlaces, type WantedPlace } from './place-model';
import { TargetsPlace } from './TargetsPlace';

export type SidePanelProps = KnowledgePlaceProps & {
  readonly findPatternProblems: FindPatternProblems;
  /** From the address: `#suggestions`. */
  readonly startAt: string;
  readonly wantedPlace: WantedPlace;
};

export function SidePanel({
  findPatternProblems,
  startAt,
  wantedPlace,
  ...knowledge
}: SidePanelProps) {
  const { backend } = useServices();
  const model = useModel(() => new PlaceModel(backend, startAt, wantedPlace));
  const place = model.place.value;
  useEffect(() => scrollTo(0, 0), [place]);
  return (
    <>
      <header class="app-header">
        <h1>{t('manifest.name')}</h1>
        <Places
          label={t('sidepanel.places')}
          current={place}
          onGo={model.go}
          places={sidePlaces.map(id => ({ id, name: t(`sidepanel.${id}`) }))}
        />
      </header>
      <main class="app-main">
        {place === 'cases' ? <CasesPlace /> : null}
        {place === 'suggestions' ? <ManualPlace /> : null}
        {place === 'knowledge' ? <KnowledgePlace {...knowledge} /> : null}
        {place === 'rules' ? <RulesPlace findPatternProblems={findPatternProblems} /> : null}
        {place === 'targets' ? <TargetsPlace /> : null}
        {place === 'settings' ? <SettingsPlace /> : null}
      </main>
    </>
  );
}
