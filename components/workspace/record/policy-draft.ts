import { defaultEndings } from '../../../lib/decisions/default-endings';
import { defaultReversals } from '../../../lib/decisions/default-reversals';
import { DecisionPolicy, type OffenceEntry, type Office } from '../../../lib/decisions/policy';

/** What is wrong with a policy as typed, by the field that says so. */
export type PolicyFaults = Partial<
  Record<
    | 'legalBases'
    | 'deputies'
    | 'complaintRoute'
    | 'statements'
    | 'offences'
    | 'offices'
    | 'retention'
    | 'other',
    'empty' | 'dates' | 'bounds' | 'url' | 'mail'
  >
>;

export function policyFaults(typed: DecisionPolicy): PolicyFaults {
  const policy = tidyPolicy(typed);
  const faults: PolicyFaults = {};
  if (policy.legalBases.length === 0) faults.legalBases = 'empty';
  if (policy.deputies.some(({ from, until }) => !isDay(from) || !isDay(until) || from > until))
    faults.deputies = 'dates';
  if (policy.complaintRoute === '') faults.complaintRoute = 'empty';
  const { reversals = defaultReversals, endings = defaultEndings } = policy;
  const texts = [policy.statements, reversals, endings].flatMap(one => Object.values(one));
  if (texts.some(({ sie, du }) => sie === '' || du === '')) faults.statements = 'empty';
  if (policy.offences.some(({ name, section }) => name === '' || section === ''))
    faults.offences = 'empty';
  if (policy.offices.some(({ name, template }) => name === '' || template === ''))
    faults.offices = 'empty';
  else if (policy.offices.some(({ url }) => url !== null && !isHttps(url))) faults.offices = 'url';
  else if (policy.offices.some(({ mail }) => mail !== null && !mail.includes('@')))
    faults.offices = 'mail';
  const rest = DecisionPolicy.safeParse(policy);
  if (!rest.success && rest.error.issues.some(({ path }) => path[0] === 'retention'))
    faults.retention = 'bounds';
  if (!rest.success && Object.keys(faults).length === 0) faults.other = 'bounds';
  return faults;
}

/** Without spaces around, and without lines that are empty altogether. */
export const tidyPolicy = (policy: DecisionPolicy): DecisionPolicy => ({
  ...policy,
  legalBases: policy.legalBases
    .map(basis => ({ ...basis, text: basis.text.trim() }))
    .filter(({ text }) => text !== ''),
  complaintRoute: policy.complaintRoute.trim(),
  offences: policy.offences
    .map(one => ({ ...one, name: one.name.trim(), section: one.section.trim() }))
    .filter(({ name, section }) => name !== '' || section !== ''),
  offices: policy.offices
    .map(one => ({
      ...one,
      name: one.name.trim(),
      url: one.url?.trim() || null,
      mail: one.mail?.trim() || null,
    }))
    .filter(({ name, template }) => name !== '' || template !== ''),
});

/** An id that is not taken yet: "amt-3". */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let count = taken.length + 1; ; count++)
    if (!ids.has(`${prefix}-${count}`)) return `${prefix}-${count}`;
}

export const emptyOffence = (id: string): OffenceEntry => ({
  id,
  name: '',
  section: '',
  prosecution: 'ex-officio',
  categories: [],
  entitled: '',
});

export const emptyOffice = (id: string): Office => ({
  id,
  name: '',
  url: null,
  mail: null,
  template: '',
});

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isHttps = (text: string): boolean => URL.parse(text)?.protocol === 'https:';
