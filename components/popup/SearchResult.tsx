import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import type { Answer } from '../../lib/knowledge/answer';
import { Button } from '../ui/Button';
import { EditIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { AnswerMarks } from './AnswerMarks';
import { ConfirmButton } from './ConfirmButton';
import { CopyAnswer } from './CopyAnswer';
import { excerpt } from './format';
import type { Found, SearchModel } from './search-model';
import { VersionChoice } from './versions/VersionChoice';
import { splitOf, type Versions } from './versions/versions-model';

/** UTF-16 units; about three lines in the popup. */
const excerptLength = 160;

export type SearchResultProps = {
  readonly found: Found;
  readonly search: InstanceType<typeof SearchModel>;
  readonly versions: Versions;
  readonly onEdit: (answer: Answer) => void;
};

export function SearchResult({ found, search, versions, onEdit }: SearchResultProps) {
  const { answer, suggestion } = found;
  const [whole, setWhole] = useState(false);
  const short = excerpt(answer.texts.sie, excerptLength);
  const split = splitOf(versions, answer.id);
  const isCut = short !== answer.texts.sie;
  return (
    <li class="app-card">
      <h3 class="app-question">{answer.question}</h3>
      <p class={whole ? 'app-text' : ''}>{whole ? answer.texts.sie : short}</p>
      <AnswerMarks answer={answer} validity={suggestion.validity} />
      {whole && answer.sourceUrl?.startsWith('https://') ? (
        <p>
          <a class="kl-link" href={answer.sourceUrl} target="_blank" rel="noreferrer noopener">
            {t('popup.find.source')}
          </a>
        </p>
      ) : null}
      {split ? (
        <Notice tone="warning" title={t('popup.versions.here')}>
          <VersionChoice versions={versions} split={split} level={4} />
        </Notice>
      ) : null}
      <div class="app-actions">
        <CopyAnswer
          answer={answer}
          validity={suggestion.validity}
          copied={search.copied.value === answer.id}
          onCopy={() => search.copy(answer, answer.texts.sie)}
        />
        {isCut || answer.sourceUrl ? (
          <Button
            size="small"
            variant="quiet"
            expanded={whole}
            onPress={() => setWhole(!whole)}
            label={`${whole ? t('popup.find.less') : t('popup.find.more')}: ${answer.question}`}
          >
            {whole ? t('popup.find.less') : t('popup.find.more')}
          </Button>
        ) : null}
        {split ? null : <Change {...{ answer, search, onEdit }} />}
      </div>
    </li>
  );
}

/** Not while versions stand side by side: a change would silently replace the one that is not shown. */
function Change({
  answer,
  search,
  onEdit,
}: Omit<SearchResultProps, 'found' | 'versions'> & { readonly answer: Answer }) {
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={<EditIcon />}
        label={`${t('popup.find.edit')}: ${answer.question}`}
        onPress={() => onEdit(answer)}
      >
        {t('popup.find.edit')}
      </Button>
      <ConfirmButton
        label={`${t('popup.find.withdraw')}: ${answer.question}`}
        warning={t('popup.find.withdrawSure')}
        onConfirm={() => void search.withdraw(answer)}
      >
        {t('popup.find.withdraw')}
      </ConfirmButton>
    </>
  );
}
