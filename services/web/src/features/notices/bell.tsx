import './notices.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/language.tsx';
import { useLive } from '../../live/live.ts';
import { unreadQuery } from './queries.ts';

const shownMax = 99;

/** The way to the notices, with how many are unread, as of now. */
export function NoticeBell({ personId }: { readonly personId: string }) {
  const { t } = useLanguage();
  useLive([`person:${personId}`]);
  const notices = useQuery(unreadQuery);
  const unread = notices.data?.unreadCount ?? 0;
  return (
    <Link to="/notices" search={{}} className="bell">
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3.5h16L18 13V9a6 6 0 0 0-6-6zM10 19.5a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="unseen">{t.notices.bell(unread)}</span>
      {unread > 0 && (
        <span className="bell-count" aria-hidden="true">
          {unread > shownMax ? `${shownMax}+` : unread}
        </span>
      )}
    </Link>
  );
}
