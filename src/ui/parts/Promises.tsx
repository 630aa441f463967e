import { t } from '../../i18n';
import { Permissions } from './Permissions';

/** What leaves the computer, and what each permission is for. */
export function Promises() {
  return (
    <>
      <section>
        <h2>{t('options.leaves')}</h2>
        <p>
          <strong>{t('options.leavesNothing')}</strong> {t('options.leavesWhy')}
        </p>
      </section>
      <section>
        <h2>{t('permissions.heading')}</h2>
        <Permissions />
      </section>
    </>
  );
}
