import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import type { KnowledgeModel } from './knowledge-model';
import type { UrlProblem } from './source-url';

const problemKey = {
  'not-a-url': 'popup.source.notAUrl',
  'not-https': 'popup.source.notHttps',
  'with-password': 'popup.source.withPassword',
  'too-long': 'popup.source.tooLongUrl',
} as const satisfies Record<UrlProblem, string>;

const columns = { question: '', answer: '' };

/** An address that serves answers. The browser asks for its host in this very click. */
export function AddUrl({ knowledge }: { readonly knowledge: InstanceType<typeof KnowledgeModel> }) {
  const [url, setUrl] = useState('');
  const [name, setName] = useState('');
  const [names, setNames] = useState(columns);
  const problem = knowledge.urlProblem.value;
  const add = async () => {
    const mapping = names.question.trim() && names.answer.trim() ? toMapping(names) : null;
    if (await knowledge.addUrl({ name, url, mapping })) {
      setUrl('');
      setName('');
    }
  };
  return (
    <form class="app-stack" onSubmit={event => event.preventDefault()}>
      <Field
        label={t('popup.source.url')}
        hint={t('popup.source.urlHint')}
        error={problem ? t(problemKey[problem]) : null}
      >
        {control => (
          <input
            {...control}
            type="url"
            placeholder="https://www.musterhausen.example/faq.csv"
            value={url}
            onInput={event => setUrl(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={`${t('popup.source.urlName')} (${t('popup.optional')})`}>
        {control => (
          <input {...control} value={name} onInput={event => setName(event.currentTarget.value)} />
        )}
      </Field>
      <details class="app-details">
        <summary class="kl-focusable">{t('popup.source.columns')}</summary>
        <div class="app-stack">
          <p class="kl-hint">{t('popup.source.columnsHint')}</p>
          {(['question', 'answer'] as const).map(field => (
            <Field key={field} label={t(`popup.mapping.${field}`)}>
              {control => (
                <input
                  {...control}
                  value={names[field]}
                  onInput={event => setNames({ ...names, [field]: event.currentTarget.value })}
                />
              )}
            </Field>
          ))}
        </div>
      </details>
      <div>
        <Button disabled={knowledge.pending.value !== null} onPress={() => void add()}>
          {t('popup.source.addUrl')}
        </Button>
      </div>
    </form>
  );
}

const toMapping = ({ question, answer }: typeof columns) => ({
  question: question.trim(),
  answer: answer.trim(),
  id: null,
  sourceUrl: null,
  owner: null,
  asOf: null,
  validUntil: null,
  place: null,
  tags: null,
  phrasings: null,
});
