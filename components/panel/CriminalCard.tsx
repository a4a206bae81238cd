import { t } from '../../lib/browser/i18n';
import type { CriminalBranch } from '../../lib/escalation/criminal-branch';
import type { Offence } from '../../lib/rules/offences';
import { Button } from '../ui/Button';
import { EscalateIcon, SectionIcon } from '../ui/icons';

export type CriminalCardProps = {
  readonly branch: CriminalBranch;
  readonly onEscalate: () => void;
};

/** A clear hint of a crime: what it may be, what follows, and evidence before any removal. */
export function CriminalCard({ branch, onEscalate }: CriminalCardProps) {
  return (
    <section class="criminal" aria-labelledby="criminal-title">
      <h2 id="criminal-title">
        <SectionIcon />
        {t('panel.criminal.title')}
      </h2>
      <ul>
        {branch.offences.map(offence => (
          <OffenceItem key={offence.section} offence={offence} />
        ))}
      </ul>
      <p class="criminal-first">{t('panel.criminal.secureFirst')}</p>
      <Button variant="primary" icon={<EscalateIcon />} onPress={onEscalate}>
        {t('panel.criminal.escalate')}
      </Button>
      <p class="kl-hint">{t('panel.criminal.noAdvice')}</p>
    </section>
  );
}

/** Names and sections are German law and stay German; the rest follows the language of the extension. */
function OffenceItem({ offence }: { readonly offence: Offence }) {
  return (
    <li>
      <strong lang="de">
        {offence.name} ({offence.section})
      </strong>
      <span class="criminal-follows">{t(prosecutionKey[offence.prosecution])}</span>
    </li>
  );
}

const prosecutionKey = {
  'ex-officio': 'panel.criminal.exOfficio',
  'on-request': 'panel.criminal.onRequest',
} as const satisfies Record<Offence['prosecution'], string>;
