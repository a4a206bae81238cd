import { t } from '../../../lib/browser/i18n';

/** Roles that one lead can give alone. */
export const writableRoles = ['editor', 'author', 'auditor'] as const;
export type WritableRole = (typeof writableRoles)[number];

export type RoleChoiceProps = {
  readonly legend: string;
  /** Of the group; unique on the page. */
  readonly name: string;
  readonly role: WritableRole;
  readonly onRole: (role: WritableRole) => void;
};

/** Roles in words, each with what it may do. */
export function RoleChoice({ legend, name, role, onRole }: RoleChoiceProps) {
  return (
    <fieldset class="team-fieldset">
      <legend>{legend}</legend>
      <div class="team-choices">
        {writableRoles.map(known => (
          <label key={known} class="team-choice">
            <input
              type="radio"
              class="kl-focusable"
              name={name}
              checked={known === role}
              onChange={() => onRole(known)}
            />
            <span>
              <span class="team-choice-name">{t(`team.role.${known}.name`)}</span>{' '}
              <span class="kl-hint">{t(`team.role.${known}.may`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
