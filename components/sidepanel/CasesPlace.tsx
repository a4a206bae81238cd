import { useModel } from '@preact/signals';
import { useServices } from '../popup/backend';
import { CaseDetails } from './CaseDetails';
import { CaseList } from './CaseList';
import { CasesModel } from './cases-model';

export function CasesPlace() {
  const services = useServices();
  const cases = useModel(() => new CasesModel(services));
  const selected = cases.selected.value;
  return selected ? (
    <CaseDetails cases={cases} record={selected} key={selected.id} />
  ) : (
    <CaseList cases={cases} />
  );
}
