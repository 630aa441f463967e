import { t } from '../../i18n';

/** As the manifest names them; the last is not a name but what the browser asks. */
const PERMISSIONS = ['storage', 'activeTab', 'scripting', 'contextMenus', 'sites'] as const;

/** What each permission is for, one by one. */
export function Permissions() {
  return (
    <dl class="permissions">
      {PERMISSIONS.map((name) => (
        <div key={name}>
          <dt>{name === 'sites' ? t('permissions.sitesName') : name}</dt>
          <dd>{t(`permissions.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
