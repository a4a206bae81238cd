import { t } from '../../lib/browser/i18n';
import { type Flag, isViolation } from '../../lib/rules/flag';
import { measuredPrecision } from '../../lib/rules/measured';
import { Button } from '../ui/Button';
import { certaintyWord, FlagChip, wordOf } from '../ui/FlagChip';
import { IconButton } from '../ui/IconButton';
import { ChevronIcon, InfoIcon, MarkerIcon, SectionIcon } from '../ui/icons';
import { formatNumber } from './format';
import type { PanelModel } from './panel-model';
import { originOfFlag, type RuleOrigin } from './rule-origin';
import { usePointing } from './use-pointing';

export type FlagListProps = { readonly model: PanelModel; readonly flags: readonly Flag[] };

/** Every hint explains itself: words, clause and version, reason, what decided. */
export function FlagList({ model, flags }: FlagListProps) {
  if (flags.length === 0) return null;
  return (
    <section class="card" aria-labelledby="flags-title">
      <h2 id="flags-title">{t('panel.flags.title')}</h2>
      <ul class="flags">
        {flags.map((flag, index) => (
          <FlagItem key={`${flag.ruleId}-${index}`} model={model} flag={flag} />
        ))}
      </ul>
      {flags.some(({ category }) => isViolation(category)) ? (
        <p class="kl-hint flags-note">
          <InfoIcon />
          <span>{t('panel.flags.personDecides')}</span>
        </p>
      ) : null}
    </section>
  );
}

/** Pointing at a flag marks its words here and on the page; pressing it keeps them marked. */
function FlagItem({ model, flag }: { readonly model: PanelModel; readonly flag: Flag }) {
  const item = usePointing<HTMLLIElement>(isPointing => {
    model.pointAtFlag(isPointing ? flag : null);
  });
  return (
    <li class="flag" data-protected={flag.category === 'criticism'} ref={item}>
      <div class="flag-head">
        <FlagChip category={flag.category} certainty={flag.certainty} />
        {flag.spans.length === 0 ? null : (
          <IconButton
            size="small"
            icon={<MarkerIcon />}
            label={t('panel.flags.showWords')}
            pressed={model.pinnedFlag.value === flag}
            onPress={() => model.pinFlag(flag)}
          />
        )}
      </div>
      <p class="flag-reason">{flag.reason}</p>
      <p class="kl-hint">{originText(flag)}</p>
      {isViolation(flag.category) ? (
        <>
          <HowSure flag={flag} />
          <Button
            variant="quiet"
            size="small"
            icon={<SectionIcon />}
            label={t('decide.openFor', [wordOf(flag.category)])}
            onPress={() => model.decideOn(flag)}
          >
            {t('decide.open')}
          </Button>
        </>
      ) : null}
    </li>
  );
}

/** What the word was worth when measured; a bare percentage beside it would look surer than it is. */
function HowSure({ flag }: { readonly flag: Flag }) {
  const measured = measuredPrecision(flag.source, flag.certainty);
  return (
    <details class="quoted">
      <summary class="kl-focusable">
        <ChevronIcon />
        {t('panel.flags.howSure')}
      </summary>
      <p class="kl-hint">
        {measured === null
          ? t('panel.flags.notMeasured', [certaintyWord(flag.certainty)])
          : t('panel.flags.measured', [
              certaintyWord(flag.certainty),
              Math.round((100 * measured.right) / measured.of),
              formatNumber(measured.of),
            ])}
      </p>
    </details>
  );
}

/** "§ 3 Abs. 1 Beleidigung · Fassung 2026-11 · Standardregel" */
const originText = (flag: Flag): string =>
  [
    [flag.clause, flag.title].filter(part => part !== null).join(' '),
    t('panel.flags.version', [flag.rulesVersion]),
    t(originKey[originOfFlag(flag)]),
  ].join(' · ');

const originKey = {
  classifier: 'panel.flags.classifier',
  'default-rule': 'panel.flags.defaultRule',
  'own-rule': 'panel.flags.ownRule',
} as const satisfies Record<RuleOrigin, string>;
