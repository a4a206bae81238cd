import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { RulesFileError, RulesProblem } from './rules-file';
import type { RulesChange, RulesImport, RulesModel } from './rules-model';

type Props = { readonly model: InstanceType<typeof RulesModel> };

/** What came of a chosen rules file: refused with reasons, ready to publish, or published. */
export function RulesImportNotice({ model }: Props) {
  const incoming = model.incoming.value;
  const dismiss = (
    <Button size="small" variant="quiet" onPress={() => model.dismiss()}>
      {t('common.close')}
    </Button>
  );
  if (incoming.kind === 'none') return null;
  if (incoming.kind === 'published') {
    return (
      <Notice
        tone="success"
        live="status"
        title={t('sidepanel.house.published', [incoming.version])}
        actions={dismiss}
      >
        <p>{t('sidepanel.house.publishedHint')}</p>
      </Notice>
    );
  }
  if (incoming.kind === 'refused') {
    return (
      <Notice
        tone="danger"
        live="alert"
        title={t('sidepanel.house.refused', [incoming.fileName])}
        actions={dismiss}
      >
        <ErrorText error={incoming.error} />
        <p>{t('sidepanel.house.unchanged')}</p>
      </Notice>
    );
  }
  return <ReadyNotice model={model} ready={incoming} />;
}

type Ready = Extract<RulesImport, { kind: 'ready' }>;

function ReadyNotice({ model, ready }: Props & { readonly ready: Ready }) {
  const { rules, change, sameVersion } = ready;
  return (
    <Notice
      tone={sameVersion ? 'warning' : 'info'}
      live="status"
      title={t('sidepanel.house.ready', [rules.version])}
      actions={
        <>
          {sameVersion ? null : (
            <Button
              size="small"
              variant="primary"
              disabled={model.busy.value}
              onPress={() => void model.publish()}
            >
              {t('sidepanel.house.publish')}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={() => model.dismiss()}>
            {t('popup.cancel')}
          </Button>
        </>
      }
    >
      <ChangeList change={change} />
      {sameVersion ? <p>{t('sidepanel.house.sameVersion')}</p> : null}
    </Notice>
  );
}

function ChangeList({ change }: { readonly change: RulesChange }) {
  const kinds = ['added', 'changed', 'dropped'] as const;
  if (kinds.every(kind => change[kind].length === 0)) return <p>{t('sidepanel.house.same')}</p>;
  return (
    <ul>
      {kinds.map(kind =>
        change[kind].length === 0 ? null : (
          <li key={kind}>
            {t(`sidepanel.house.${kind}`, change[kind].length, [
              change[kind].slice(0, 20).join(', ') + (change[kind].length > 20 ? ' …' : ''),
              change[kind].length,
            ])}
          </li>
        ),
      )}
    </ul>
  );
}

const problemKey = {
  missing: 'sidepanel.house.problem.missing',
  'wrong-type': 'sidepanel.house.problem.wrongType',
  'not-allowed': 'sidepanel.house.problem.notAllowed',
  'unknown-field': 'sidepanel.house.problem.unknownField',
  'wrong-size': 'sidepanel.house.problem.wrongSize',
  duplicate: 'sidepanel.house.problem.duplicate',
  pattern: 'sidepanel.house.problem.pattern',
} as const satisfies Record<RulesProblem['kind'], string>;
const shownProblems = 12;

function ErrorText({ error }: { readonly error: RulesFileError }) {
  if (error.kind === 'too-large') return <p>{t('sidepanel.house.tooLarge')}</p>;
  if (error.kind === 'broken-json') {
    return (
      <p>
        {error.line === null
          ? t('sidepanel.house.brokenJson')
          : t('sidepanel.house.brokenJsonLine', [error.line])}
      </p>
    );
  }
  const further = error.problems.length - shownProblems;
  return (
    <>
      <ul class="side-problems">
        {error.problems.slice(0, shownProblems).map(({ rule, field, kind, detail }, index) => (
          <li key={index}>
            {rule === null ? t('sidepanel.house.inFile') : t('sidepanel.house.inRule', [rule])},{' '}
            <code>{field || '–'}</code>: {t(problemKey[kind])}
            {kind === 'not-allowed' && detail ? ` (${t('sidepanel.house.allowed', [detail])})` : ''}
            {kind === 'pattern' && detail ? ` (${detail})` : ''}
          </li>
        ))}
      </ul>
      {further > 0 ? <p>{t('sidepanel.house.moreProblems', further)}</p> : null}
    </>
  );
}
