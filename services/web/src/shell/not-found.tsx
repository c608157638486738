import { Link } from '@tanstack/react-router';
import { Empty, Page } from '../parts/page.tsx';
import { useLanguage } from '../language/language.tsx';

/** An address that leads nowhere, and the way on. */
export function NotFoundPage() {
  const { t } = useLanguage();
  return (
    <Page title={t.noPage}>
      <Empty
        text={t.noPageHelp}
        action={
          <Link to="/instruments" className="button-link">
            {t.bookings.emptyAction}
          </Link>
        }
      />
    </Page>
  );
}
